package org.forthwith.linkage.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forthwith.linkage.block.Pairs.LeftOut;
import org.forthwith.linkage.report.Change;
import org.forthwith.linkage.report.Report;
import org.forthwith.linkage.report.Truth;
import org.forthwith.linkage.spec.Spec;

/** What a run says in the end to whoever has started it, a sentence or two a line. */
final class Said {

    private final List<String> lines = new ArrayList<>();

    private Said() {}

    static String of(Report report) {
        Said said = new Said();
        said.say("%,d records, %,d pairs proposed.", report.people().rows(), report.proposed());
        if (!report.learnt()) {
            said.say("%s", Report.NOTHING_LEARNT);
        }
        if (!report.notCompared().isEmpty()) {
            said.say("%s", noRoom(report.notCompared()));
        }
        report.found().leftOut().forEach(leftOut -> said.leftOut(leftOut, report));
        if (report.truth() != null) {
            said.truth(report.truth());
        }
        if (report.change() != null) {
            said.change(report.change());
        }
        return String.join(System.lineSeparator(), said.lines);
    }

    /** Of columns for which there was no room. */
    static String noRoom(List<String> columns) {
        return "Not compared, because there is room for " + Spec.MOST_COMPARISONS + " columns: "
                + onOneLine(String.join(", ", columns)) + ".";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** Says of which record the key is, never the key itself: what is on a screen is read by others. */
    private void leftOut(LeftOut leftOut, Report report) {
        say(
                "Left out under \"%s\": a key that %,d records have, such as the one of record %s.",
                leftOut.rule(),
                leftOut.records(),
                onOneLine(report.people().table().ids().get(leftOut.example())));
    }

    private void truth(Truth truth) {
        say(
                "Pairs: precision %.4f, recall %.4f, F1 %.4f. Groups: precision %.4f, recall %.4f, F1 %.4f.",
                truth.links().precision(),
                truth.links().recall(),
                truth.links().f(),
                truth.groups().precision(),
                truth.groups().recall(),
                truth.groups().f());
    }

    private void change(Change change) {
        say(
                "Against the other model: %,d pairs by both, %,d gained, %,d lost.",
                change.both(), change.gained(), change.lost());
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        lines.add(String.format(Locale.ROOT, words, figures));
    }
}

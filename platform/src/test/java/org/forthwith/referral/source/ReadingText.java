package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** A reading as a person would want to compare it, line by line. */
final class ReadingText {

    private final List<String> lines = new ArrayList<>();

    private ReadingText() {}

    static String of(Reading reading) {
        var text = new ReadingText();
        switch (reading) {
            case Reading.Understood understood -> text.report(understood.report());
            case Reading.Broken broken -> {
                text.lines.add("broken");
                broken.flaws()
                        .forEach(flaw -> text.lines.add("  " + flaw.line() + ":" + flaw.column() + "  " + flaw.text()));
            }
            case Reading.Refused refused -> text.lines.add("refused " + refused.code() + ": " + refused.because());
            case Reading.NotAReport no -> text.lines.add("not a report: " + no.what());
        }
        return String.join("\n", text.lines) + "\n";
    }

    static String mention(Mention mention) {
        var line = new StringJoiner("  ");
        line.add(mention.role() + " " + mention.kind() + " " + oneLine(mention.written()))
                .add(mention.path());
        pair(line, "platform", mention.platform());
        pair(line, "hint", mention.hint());
        var use = mention.use();
        if (use != null) {
            pair(line, "time", use.time());
            pair(line, "port", use.port() == null ? null : use.port().toString());
            pair(line, "what", use.what());
        }
        return mention.extracted() ? line + "  extracted" : line.toString();
    }

    private void report(Report report) {
        lines.add(report.format());
        lines.add("title: " + report.title());
        lines.add("reference: " + report.senderReference() + "  key: " + report.mergeKey() + "  story: "
                + (report.story() == null ? null : report.story().key()));
        lines.add("urgent: " + report.urgent() + "  child possible: " + report.childPossible());
        lines.add("time: " + report.incidentTime());
        var place = report.place();
        lines.add("place: district " + place.district() + ", town " + place.town() + ", postcode " + place.postcode()
                + ", force " + place.force() + ", country " + place.country());
        lines.add("mentions");
        report.mentions().forEach(mention -> lines.add("  " + mention(mention)));
        lines.add("statements");
        report.statements()
                .forEach(said -> lines.add(
                        "  " + said.question() + " " + said.answer() + "  " + said.path() + "  " + said.evidence()));
        lines.add("children");
        report.children()
                .forEach(child -> lines.add("  age " + child.age() + ", lives with suspect " + child.livesWithSuspect()
                        + ", district " + child.district() + "  " + child.path()));
        lines.add("support");
        report.support()
                .forEach(offer -> lines.add("  " + offer.service() + " " + offer.answer() + "  " + offer.path()));
        if (!report.marks().isEmpty()) {
            lines.add("marks");
            report.marks().forEach(mark -> lines.add("  " + mark));
        }
        lines.add("warnings");
        report.warnings().forEach(warning -> lines.add("  " + warning));
    }

    private static void pair(StringJoiner line, String name, @Nullable String value) {
        if (value != null) {
            line.add(name + "=" + oneLine(value));
        }
    }

    private static String oneLine(String value) {
        return '"' + Objects.requireNonNull(value).replace("\r", "\\r").replace("\n", "\\n") + '"';
    }
}

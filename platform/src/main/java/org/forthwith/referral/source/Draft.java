package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;
import org.forthwith.referral.Report.ChildMention;
import org.forthwith.referral.Report.Place;
import org.forthwith.referral.Report.Statement;
import org.forthwith.referral.Report.SupportMention;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** A report in the making: what the readers of its parts have found so far. */
final class Draft {

    final Remarks remarks = new Remarks();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Question, Statement> statements = new EnumMap<>(Question.class);
    private final List<ChildMention> children = new ArrayList<>();
    private final List<SupportMention> support = new ArrayList<>();
    private Place place = Place.UNKNOWN;
    private boolean urgent;
    private boolean childPossible;

    void found(Mention mention) {
        if (!mention.written().isBlank() && mentions.size() <= Limits.IDENTIFIERS) {
            mentions.add(mention);
        }
    }

    void found(IdentifierKind kind, @Nullable String written, PersonRole role, String path) {
        if (written != null) {
            found(Mention.of(kind, written, role, path));
        }
    }

    // [impl->req~extracted-is-unconfirmed~1]
    /** Identifiers that stand in running text: taken out, and marked as unconfirmed. */
    void mined(@Nullable String text, PersonRole role, String path) {
        if (text != null) {
            for (var found : FreeText.identifiers(text)) {
                var use = found.port() == null ? null : new Mention.Use(null, found.port(), null);
                mentions.add(new Mention(found.kind(), found.written(), role, path, true, null, null, use));
            }
        }
    }

    // [impl->req~most-worrying-answer~1]
    /** Keeps one answer for each question: yes before unknown before no, so that no second person or field can hush the first. */
    void says(Question question, Answer answer, String path, @Nullable String evidence) {
        statements.merge(
                question,
                new Statement(question.name(), answer, path, evidence),
                (before, now) -> now.answer().compareTo(before.answer()) > 0 ? now : before);
    }

    void child(ChildMention child) {
        children.add(child);
        childPossible = true;
    }

    void support(SupportMention mention) {
        support.add(mention);
    }

    void urgent() {
        urgent = true;
    }

    void childPossible() {
        childPossible = true;
    }

    /** The first place that says anything stands. */
    void place(Place found) {
        if (place.equals(Place.UNKNOWN)) {
            place = found;
        }
    }

    void warn(String text) {
        remarks.warn(text);
    }

    /** What becomes of it: understood, or broken when any part held a flaw. */
    Reading reading(Heading heading) {
        check(heading);
        if (remarks.broken()) {
            return new Reading.Broken(remarks.flaws());
        }
        return new Reading.Understood(new Report(
                heading.format(),
                heading.senderReference(),
                heading.mergeKey(),
                heading.title(),
                urgent,
                childPossible,
                heading.incidentTime(),
                place,
                mentions,
                List.copyOf(statements.values()),
                children,
                support,
                remarks.warnings()));
    }

    // [impl->req~a-report-has-its-limits~1]
    private void check(Heading heading) {
        if (mentions.size() > Limits.IDENTIFIERS) {
            remarks.flaw(0, 0, "the document holds more than " + Limits.IDENTIFIERS + " identifiers");
        }
        if (tooLong(heading.senderReference()) || tooLong(heading.mergeKey())) {
            remarks.flaw(0, 0, "a number of a report is longer than " + Limits.NUMBER + " characters");
        }
    }

    private static boolean tooLong(@Nullable String number) {
        return number != null && number.length() > Limits.NUMBER;
    }

    /** What a report is known by; see {@link Report}. */
    record Heading(
            String format,
            @Nullable String senderReference,
            @Nullable String mergeKey,
            String title,
            @Nullable String incidentTime) {}
}

package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;
import org.forthwith.referral.Report.ChildMention;
import org.forthwith.referral.Report.Place;
import org.forthwith.referral.Report.Statement;
import org.forthwith.referral.Report.SupportMention;
import org.forthwith.referral.Story;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** A report in the making: what the readers of its parts have found so far. */
final class Draft {

    private static final int ENOUGH_MARKS = 100;

    final Remarks remarks = new Remarks();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Question, Statement> statements = new EnumMap<>(Question.class);
    private final List<ChildMention> children = new ArrayList<>();
    private final List<SupportMention> support = new ArrayList<>();
    private Place place = Place.UNKNOWN;
    private boolean urgent;
    private boolean childPossible;
    private boolean byPlatform;
    private final Set<String> marks = new LinkedHashSet<>();

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
                found(new Mention(found.kind(), found.written(), role, path, true, null, null, use));
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

    void byPlatform() {
        byPlatform = true;
    }

    // [impl->req~what-was-ticked-is-on-record~1]
    /** Something that the sender ticked. A hundred are enough: a mark is a word out of a short list. */
    void mark(String what, @Nullable String written) {
        if (written != null && marks.size() < ENOUGH_MARKS) {
            marks.add(what + ": " + Words.brief(written));
        }
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
                heading.story(),
                heading.title(),
                urgent,
                childPossible,
                byPlatform,
                heading.incidentTime(),
                place,
                kept(),
                List.copyOf(statements.values()),
                children,
                support,
                List.copyOf(marks),
                remarks.warnings()));
    }

    /** The name of somebody who is reported and a child is not kept, wherever in the report it stands. */
    private List<Mention> kept() {
        Statement child = statements.get(Question.SUSPECT_IS_CHILD);
        return child != null && child.answer() == Answer.YES
                ? mentions.stream()
                        .filter(mention -> mention.kind() != IdentifierKind.PERSON)
                        .toList()
                : mentions;
    }

    // [impl->req~a-report-has-its-limits~1]
    private void check(Heading heading) {
        if (mentions.size() > Limits.IDENTIFIERS) {
            remarks.flaw(0, 0, "the document holds more than " + Limits.IDENTIFIERS + " identifiers");
        }
        Story story = heading.story();
        if (tooLong(heading.senderReference())
                || (story != null && (tooLong(story.number()) || tooLong(story.own())))) {
            remarks.flaw(0, 0, "a number of a report is longer than " + Limits.NUMBER + " characters");
        }
        if (story != null && story.space().length() > Limits.ISSUER) {
            remarks.flaw(0, 0, "the name of the sender is longer than " + Limits.ISSUER + " characters");
        }
    }

    private static boolean tooLong(@Nullable String number) {
        return number != null && number.length() > Limits.NUMBER;
    }

    /** What a report is known by; see {@link Report}. */
    record Heading(
            String format,
            @Nullable String senderReference,
            @Nullable Story story,
            String title,
            @Nullable String incidentTime) {}
}

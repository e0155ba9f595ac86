package org.forthwith.referral;

import java.util.List;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.kernel.Answer;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One report, read: what it says, in the product's own words, whatever the channel.
 *
 * @param format which reader read it, with its version: {@code cybertip-2025-11}
 * @param senderReference the sender's own id of this document; null when the document carries none
 * @param story of which story it is part, by its issuer's numbers; null when it says nothing of that
 * @param title a neutral line for a list: "Platform report, Test Platform"
 * @param urgent the sender asked for urgency in the format's own way
 * @param childPossible something in it suggests a child in reach of the suspect
 * @param byPlatform a platform made it, so that who reports is an organisation and no witness
 * @param incidentTime as it was written; the format says whether that is when it happened or when it was noticed
 * @param statements at most one for each question: the most worrying of what the report says in answer to it
 * @param support what was offered to the child or the family when the report was taken
 * @param marks what its sender ticked: flags by their names, classes by their codes
 */
public record Report(
        String format,
        @Nullable String senderReference,
        @Nullable Story story,
        String title,
        boolean urgent,
        boolean childPossible,
        boolean byPlatform,
        @Nullable String incidentTime,
        Place place,
        List<Mention> mentions,
        List<Statement> statements,
        List<ChildMention> children,
        List<SupportMention> support,
        List<String> marks,
        List<String> warnings) {

    public Report {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        children = List.copyOf(children);
        support = List.copyOf(support);
        marks = List.copyOf(marks);
        warnings = List.copyOf(warnings);
    }

    /** The issuer's number of the report with which the story began; null when there is none. */
    public @Nullable String mergeKey() {
        return story == null ? null : story.number();
    }

    /** Where it belongs, as far as the report says. Any part may be missing: district by ONS code or name, a postcode, a force's number, an ISO country. */
    public record Place(
            @Nullable String district,
            @Nullable String town,
            @Nullable String postcode,
            @Nullable String force,
            @Nullable String country) {
        public static final Place UNKNOWN = new Place(null, null, null, null, null);
    }

    /** What the report says in answer to one of the questions of {@code risk.Question}, and where. Null or absent in the original is {@code UNKNOWN}. */
    public record Statement(
            String question,
            Answer answer,
            String path,
            @Nullable String evidence) {}

    /** A child the report speaks of: age in years if given, whether they live with the suspect. Never a name. */
    public record ChildMention(
            @Nullable Integer age,
            Answer livesWithSuspect,
            @Nullable String district,
            String path) {}

    /** Support that was offered while the report was taken, and what was answered. */
    public record SupportMention(String service, SupportAnswer answer, String path) {}
}

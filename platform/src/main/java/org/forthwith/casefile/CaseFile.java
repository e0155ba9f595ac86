package org.forthwith.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A case as its story has it, up to the last entry read: read the story as of a past instant, and this is the case as it was.
 *
 * @param opened the entry with which it began
 * @param state where it stands on the track of pursuing the suspect
 * @param stepped when it came to where it stands on each track on which it has moved
 * @param safeguarding where it stands on the track of protecting the child; empty while no child is known
 * @param accepted whether the owner took the case as an investigator; somebody who takes it to grade it has not accepted it
 * @param results the sources that have been searched, each with what came of it
 * @param waived the sources that a supervisor has excused, each with the reason
 * @param children the children identified, each with what is known
 * @param shared the children about whom the authority has been sent a referral
 * @param supportOffered whether support has been offered and answered
 * @param supported the children for each of whom support has been offered and answered
 * @param parentInformed the children about whom a parent has been told, or somebody has said why not
 * @param searchedAt when other forces' cases were last searched
 * @param closedWith the reason of the last closure, which stays known after reopening
 */
public record CaseFile(
        Opened opened,
        State state,
        Map<Track, Instant> stepped,
        Optional<State> safeguarding,
        @Nullable String owner,
        @Nullable String ownerName,
        boolean accepted,
        Map<String, Result> results,
        Map<String, String> waived,
        Map<ChildId, Child> children,
        Set<ChildId> shared,
        boolean supportOffered,
        Set<ChildId> supported,
        Set<ChildId> parentInformed,
        Optional<Resolution> resolution,
        @Nullable Instant searchedAt,
        @Nullable Instant closedAt,
        @Nullable String closedWith) {

    public CaseFile {
        stepped = Map.copyOf(stepped);
        results = Map.copyOf(results);
        waived = Map.copyOf(waived);
        children = Map.copyOf(children);
        shared = Set.copyOf(shared);
        supported = Set.copyOf(supported);
        parentInformed = Set.copyOf(parentInformed);
    }

    /** The result of searching one source. */
    public record Result(boolean found, String note, Instant at, String by) {}

    /** What is known of a child: never a name. */
    public record Child(
            @Nullable Integer age,
            Answer livesWithSuspect,
            @Nullable String district,
            String howKnown,
            Instant identifiedAt) {}

    /** Who is thought to be behind the identifiers, and on what that rests. */
    public record Resolution(
            String source,
            boolean corroborated,
            List<String> flags,
            Instant at,
            @Nullable String agreedOn) {
        public Resolution {
            flags = List.copyOf(flags);
        }
    }

    /** The case that a story tells. The story must be that of a case: it begins with {@link Opened}. */
    public static CaseFile of(List<Recorded> story) {
        CaseFolding folding = new CaseFolding();
        story.forEach(folding::hear);
        return folding.file();
    }

    public CaseId id() {
        return opened.caseId();
    }

    /** When it came to where it stands on a track; when it was received while it has not moved there. */
    Instant steppedAt(Track track) {
        return stepped.getOrDefault(track, opened.at());
    }

    public boolean open() {
        return closedAt == null;
    }

    /** Searched, or excused by a supervisor. */
    public boolean settled(Check check) {
        return results.containsKey(check.name()) || waived.containsKey(check.name());
    }
}

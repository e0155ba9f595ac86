package org.forthwith.risk;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthwith.event.RiskEvent.PathwayChecked;
import org.forthwith.event.RiskEvent.PathwayDecided;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.RiskStory.Told;
import org.jspecify.annotations.Nullable;

/**
 * The road of one case, and how far it has been walked.
 *
 * @param chosen what a person decided last, whether or not the facts let it stand; null while nobody has decided
 * @param said by question of the roads, the latest answer of each person who answered it
 */
public record Road(Pathway pathway, @Nullable Chosen chosen, Map<PathwayCheck, List<Checked>> said) {

    public record Chosen(Pathway pathway, String because, String by, Instant at) {}

    public record Checked(PathwayCheck check, Answer answer, String evidence, String by, Instant at) {}

    public Road {
        said = Map.copyOf(said);
    }

    /**
     * Which road it is. That the suspect is a child outweighs every choice, and a choice of the child's road ends with the fact that it rested
     * on. Somebody whose age nobody knows is on the ladder, where not knowing is never low (R-K).
     */
    // [impl->req~a-child-suspect-is-not-on-the-ladder~1]
    static Road of(Facts facts, List<Told> story) {
        Chosen chosen = chosen(story);
        boolean child = facts.answer(Question.SUSPECT_IS_CHILD) == Answer.YES;
        Pathway pathway = child
                ? Pathway.CHILD_SUSPECT
                : chosen == null || chosen.pathway() == Pathway.CHILD_SUSPECT ? Pathway.LADDER : chosen.pathway();
        return new Road(pathway, chosen, said(story));
    }

    private static @Nullable Chosen chosen(List<Told> story) {
        for (Told told : story.reversed()) {
            if (told.event() instanceof PathwayDecided decided) {
                return chosen(decided, told.actor());
            }
        }
        return null;
    }

    private static Chosen chosen(PathwayDecided decided, String by) {
        return new Chosen(Pathway.valueOf(decided.pathway()), decided.because(), by, decided.at());
    }

    private static Map<PathwayCheck, List<Checked>> said(List<Told> story) {
        List<Checked> latest = new ArrayList<>();
        for (Told told : story) {
            if (told.event() instanceof PathwayChecked checked) {
                var said = new Checked(
                        PathwayCheck.valueOf(checked.check()),
                        checked.answer(),
                        checked.evidence(),
                        told.actor(),
                        checked.at());
                latest.removeIf(earlier ->
                        earlier.check() == said.check() && earlier.by().equals(said.by()));
                latest.add(said);
            }
        }
        return latest.stream().collect(groupingBy(Checked::check));
    }

    public boolean onLadder() {
        return pathway == Pathway.LADDER;
    }

    /** Whether a person's choice is what holds, as against what the facts or the lack of any choice say. */
    public boolean byChoice() {
        return chosen != null && chosen.pathway() == pathway;
    }

    /** Why it is this road, in words. */
    public String because() {
        return chosen != null && byChoice()
                ? chosen.because()
                : onLadder() ? "nobody has taken it off the ladder" : "the suspect is a child (R-L)";
    }

    /** The answer that counts: one yes outweighs every no of somebody else; otherwise the latest counts. Unknown while nobody has answered. */
    // [impl->req~a-pathway-check-keeps-every-yes~1]
    public Answer answer(PathwayCheck check) {
        List<Checked> all = said.getOrDefault(check, List.of());
        return all.stream().anyMatch(one -> one.answer() == Answer.YES)
                ? Answer.YES
                : all.isEmpty() ? Answer.UNKNOWN : all.getLast().answer();
    }

    /** What nobody has answered yet, also not with "not known". */
    public List<PathwayCheck> open() {
        return pathway.checks().stream()
                .filter(check -> !said.containsKey(check))
                .toList();
    }

    /** What has not been found to be no: it may be yes. */
    public List<PathwayCheck> possible() {
        return pathway.checks().stream()
                .filter(check -> answer(check).possible())
                .toList();
    }
}

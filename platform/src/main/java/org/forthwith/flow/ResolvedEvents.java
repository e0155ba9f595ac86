package org.forthwith.flow;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.forthwith.casefile.Verdict;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.event.SubjectEvent.SuspectResolved;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.subject.Corroboration;

/** From what a provider has answered about some of a case's IP events to a finding of who was behind them. */
public final class ResolvedEvents {

    private ResolvedEvents() {}

    /**
     * @param event the place among all identifiers of the case, from 0
     * @param pointsTo the person or the address that the provider names for that event
     */
    public record Answer(int event, String pointsTo) {}

    // [impl->req~events-must-agree-on-one-person~1]
    static Verdict found(Work work, String source, List<Answer> answers) {
        return objection(work.theCase().sightings(), answers)
                .<Verdict>map(no -> no)
                .orElseGet(() -> new Verdict.Done(List.of(finding(work, source, answers))));
    }

    private static Optional<No> objection(List<Sighting> sightings, List<Answer> answers) {
        if (answers.isEmpty() || answers.stream().anyMatch(answer -> outside(sightings, answer))) {
            return Optional.of(new No("no-such-event", "The case has no identifier at that place."));
        }
        if (answers.stream().anyMatch(answer -> !ipEvent(sightings.get(answer.event())))) {
            return Optional.of(new No(
                    "not-an-ip-event", "Only an IP address with the time of its use can be resolved to a person."));
        }
        return answers.stream().map(ResolvedEvents::plain).distinct().count() > 1
                ? Optional.of(new No(
                        "events-disagree", "The events do not point to the same person or address, so none is found."))
                : Optional.empty();
    }

    private static boolean outside(List<Sighting> sightings, Answer answer) {
        return answer.event() < 0 || answer.event() >= sightings.size();
    }

    private static boolean ipEvent(Sighting sighting) {
        return sighting.kind() == IdentifierKind.IP_ADDRESS && sighting.seen() != null;
    }

    private static String plain(Answer answer) {
        return answer.pointsTo().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static SuspectResolved finding(Work work, String source, List<Answer> answers) {
        List<Sighting> sightings = work.theCase().sightings();
        List<Integer> restsOn = answers.stream().map(Answer::event).distinct().toList();
        List<Seen> seen = restsOn.stream()
                .map(event -> Objects.requireNonNull(sightings.get(event).seen()))
                .toList();
        String agreed = answers.getFirst().pointsTo().strip();
        return switch (Corroboration.enough(seen)) {
            case Corroboration.Enough enough ->
                new SuspectResolved(work.id(), work.now(), source, restsOn, true, List.of(), agreed);
            case Corroboration.NotEnough not ->
                new SuspectResolved(work.id(), work.now(), source, restsOn, false, not.because(), agreed);
        };
    }
}

package org.forthwith.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How the grade of a case has come about, read from its events: all of them for now, those written by then for then.
 *
 * @param history every grade that has stood, oldest first; the last one stands
 * @param open the request that nobody has decided; null when there is none. It may have expired: {@link #waiting} says what can be decided
 */
public record RiskStory(List<Standing> history, @Nullable Review open) {

    /** An event, the ledger's name for whoever did it, and on what authority they did. */
    public record Told(Event event, String actor, String authority) {

        /** A story as the ledger holds it. */
        public static List<Told> all(List<Recorded> story) {
            return story.stream()
                    .map(entry -> new Told(entry.event(), entry.actor(), entry.authority()))
                    .toList();
        }
    }

    /**
     * A grade that came into force.
     *
     * @param confirmed a person decided it; otherwise it is provisional
     * @param by who decided, or who ran the rules
     */
    public record Standing(
            Grade grade,
            boolean confirmed,
            Instant since,
            String by,
            String ruleSet,
            List<String> rules,
            String because) {}

    /** A request that one person may not decide alone, with who asked and when. */
    public record Review(Lowering change, String requestedBy, Instant since) {

        public Grade asked() {
            return change.to();
        }

        public String reason() {
            return change.reason();
        }

        public boolean expired(Instant now) {
            return !now.isBefore(change.expiresAt());
        }
    }

    public RiskStory {
        history = List.copyOf(history);
    }

    public static RiskStory none() {
        return new RiskStory(List.of(), null);
    }

    /** Reads a story as the ledger holds it. */
    public static RiskStory read(List<Recorded> story) {
        return of(Told.all(story));
    }

    /** Reads the events oldest first; those of other rooms are passed over. */
    public static RiskStory of(List<Told> story) {
        var read = none();
        for (Told told : story) {
            read = read.and(told);
        }
        return read;
    }

    /** The story with one more event; one of another room changes nothing. */
    RiskStory and(Told told) {
        return told.event() instanceof RiskEvent event ? then(event, told.actor()) : this;
    }

    /** What stands now; empty while nothing has been graded. */
    public Optional<Standing> standing() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    public Optional<Grade> stands() {
        return standing().map(Standing::grade);
    }

    /** What stands, or what the rules say where that is more or nothing stands. */
    public Grade standsOr(Grade said) {
        return stands().map(said::orHigher).orElse(said);
    }

    /** The last grade that a person decided, though the rules may have raised it since. */
    public Optional<Grade> confirmed() {
        return history.reversed().stream()
                .filter(Standing::confirmed)
                .map(Standing::grade)
                .findFirst();
    }

    /** The request that waits for a second person at an instant: one that has expired waits no longer. */
    // [impl->req~risk-request-expires~1]
    public Optional<Review> waiting(Instant now) {
        return Optional.ofNullable(open).filter(review -> !review.expired(now));
    }

    private RiskStory then(RiskEvent event, String actor) {
        return switch (event) {
            case GradeProposed proposed -> proposed(proposed, actor);
            case GradeConfirmed confirmed -> new RiskStory(with(standing(confirmed, actor)), null);
            case ReviewRequested asked -> new RiskStory(history, new Review(Lowering.read(asked), actor, asked.at()));
            case ReviewDeclined declined -> new RiskStory(history, null);
            case GradeRefused refused -> this;
            case FactEstablished fact -> this;
            case RiskEvent.LookAgain again -> this;
            case RiskEvent.ViewGiven view -> this;
            case RiskEvent.DecisionWeighed weighed -> this;
            case RiskEvent.PathwayDecided pathway -> this;
            case RiskEvent.PathwayChecked check -> this;
            case RiskEvent.SecondMarkingDue due -> this;
            case RiskEvent.SecondMarked marked -> this;
        };
    }

    /** The rules can raise what stands. That they now say less lowers nothing: a person has to. */
    // [impl->req~risk-machine-never-lowers~1]
    private RiskStory proposed(GradeProposed event, String actor) {
        return stands().filter(grade -> !grade.isBelow(event.grade())).isPresent()
                ? this
                : new RiskStory(with(standing(event, actor)), open);
    }

    private static Standing standing(GradeProposed event, String actor) {
        return new Standing(event.grade(), false, event.at(), actor, event.ruleSet(), event.rules(), event.because());
    }

    private static Standing standing(GradeConfirmed event, String actor) {
        return new Standing(event.grade(), true, event.at(), actor, event.ruleSet(), event.rules(), event.reason());
    }

    private List<Standing> with(Standing next) {
        var longer = new ArrayList<>(history);
        longer.add(next);
        return longer;
    }
}

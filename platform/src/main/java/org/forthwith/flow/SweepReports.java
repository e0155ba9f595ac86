package org.forthwith.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.risk.Trained;
import org.forthwith.risk.Trained.Training;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.SweepReport;
import org.jspecify.annotations.Nullable;

/** Tells a force what came of it when another rule set came into force: its own cases, with its own people's eyes. */
public final class SweepReports {

    /** So long whoever leads a force is reminded of it above the queue. */
    private static final Duration REMINDED = Duration.ofDays(30);

    private final SweepReport.Source lists;
    private final Trained trained;
    private final Decisions decisions;
    private final Ledger ledger;
    private final Actor platform;

    SweepReports(Rooms rooms, RuleBook book) {
        this.lists = book.lists();
        this.trained = book.trained();
        this.decisions = rooms.decisions();
        this.ledger = rooms.ledger();
        this.platform = rooms.platform();
    }

    /** @param ruleSet the name of the rule set that came into force */
    public record Told(String title, String ruleSet, SweepReport counts, List<Line> cases) {
        public Told {
            cases = List.copyOf(cases);
        }
    }

    /** @param training of whoever had assessed it, at that time; null when nobody had */
    public record Line(SweepReport.Raised theCase, @Nullable Training training) {}

    /** Empty when the cases of the reader's force have not been graded again by it. */
    public Optional<Told> of(UUID ruleSet, Actor reader) {
        return drafted(ruleSet)
                .flatMap(file -> decisions.look(
                        reader,
                        () -> lists.last(reader.force().value(), ruleSet)
                                .map(report ->
                                        new Told(file.title(), file.name(), report, lines(file.name(), reader)))));
    }

    /** What whoever leads a force should know: a rule set has lately come into force, and cases stand higher or could stand lower. */
    // [impl->req~the-lead-hears-of-a-sweep~1]
    public Optional<SweepReport> forTheLead(Actor reader, Instant now) {
        return reader.is(Role.HEAD_OF_UNIT) || reader.is(Role.CHIEF_OFFICER)
                ? decisions
                        .look(reader, () -> lists.last(reader.force().value(), null))
                        .filter(report -> report.raised() + report.lowered() > 0)
                        .filter(report -> report.at().plus(REMINDED).isAfter(now))
                : Optional.empty();
    }

    private List<Line> lines(String ruleSet, Actor reader) {
        return lists.cases(ruleSet, reader.force().value()).stream()
                .map(this::line)
                .toList();
    }

    private Line line(SweepReport.Raised raised) {
        return new Line(
                raised,
                raised.assessedBy() == null || raised.assessedAt() == null
                        ? null
                        : trained.of(raised.assessedBy(), raised.assessedAt()));
    }

    private Optional<RuleSetDrafted> drafted(UUID id) {
        return decisions.look(platform, () -> RuleSetStory.of(ledger.story(id))).map(RuleSetStory::drafted);
    }
}

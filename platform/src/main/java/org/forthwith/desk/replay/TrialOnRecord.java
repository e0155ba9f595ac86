package org.forthwith.desk.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.replay.Trial.Outcome;
import org.forthwith.desk.replay.Trial.Wanted;
import org.forthwith.flow.Reply;
import org.forthwith.flow.RuleSetWork;
import org.forthwith.kernel.Actor;
import org.forthwith.oversight.Replay;
import org.jspecify.annotations.Nullable;

/**
 * Tries a rule set that has been handed in on the history of every force, and has recorded what came of it. Nobody types the figures: what the
 * two who sign rely on has been run.
 */
public final class TrialOnRecord {

    /** Days. Less than that is no history. */
    private static final int SHORTEST = 28;

    private final Trial trial;
    private final RuleSetWork work;
    private final Actor platform;
    private final Words words;

    /** @param platform reaches every force; no more of their cases is recorded than how many there were */
    public TrialOnRecord(Trial trial, RuleSetWork work, Actor platform, Words words) {
        this.trial = trial;
        this.work = work;
        this.platform = platform;
        this.words = words;
    }

    /**
     * @param from the first day, on the clocks of the United Kingdom
     * @param to the day after the last
     */
    // [impl->req~a-trial-is-run-not-told~1]
    public Reply run(UUID ruleSet, Actor by, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from.plusDays(SHORTEST))) {
            return new Reply.Refused("too-short", words.say("rules.trial.too-short", SHORTEST), List.of());
        }
        return work.objectionToTrying(ruleSet, by).orElseGet(() -> tried(ruleSet, by, from, to));
    }

    private Reply tried(UUID ruleSet, Actor by, @Nullable LocalDate from, @Nullable LocalDate to) {
        return work.read(ruleSet)
                .map(shown -> trial.run(new Wanted(shown.story().name(), null, from, to), platform))
                .map(outcome -> switch (outcome) {
                    case Outcome.Done done -> work.tried(ruleSet, by, found(done.replay()));
                    case Outcome.Not not -> new Reply.Refused(not.code(), not.because(), List.of());
                })
                .orElseGet(Reply.NoSuchCase::new);
    }

    private static RuleSetWork.Trial found(Replay replay) {
        return new RuleSetWork.Trial(
                replay.period().from(),
                replay.period().to(),
                replay.cases(),
                replay.raised(),
                replay.lowered(),
                ReplayJson.digest(replay));
    }
}

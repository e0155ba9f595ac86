package org.forthwith.desk.replay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.Actor;
import org.forthwith.oversight.Period;
import org.forthwith.oversight.Replay;
import org.forthwith.oversight.Replays;
import org.forthwith.risk.RuleTable;
import org.jspecify.annotations.Nullable;

/** Somebody tries a rule set on the past. One replay runs at a time, because one keeps the machine busy. */
public final class Trial {

    private static final String HANDED_IN = "draft";

    private final Replays replays;
    private final CandidateRules rules;
    private final Words words;
    private final Semaphore turn = new Semaphore(1);

    public Trial(Replays replays, CandidateRules rules, Words words) {
        this.replays = replays;
        this.rules = rules;
        this.words = words;
    }

    /**
     * What is asked for.
     *
     * @param ruleSet "active", "shipped", or the name of a rule set; passed over when a text is given
     * @param dmn the text of a rule set that nobody has handed in yet
     * @param from the first day, on the clocks of the United Kingdom
     * @param to the day after the last
     */
    public record Wanted(
            @Nullable String ruleSet,
            @Nullable String dmn,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What becomes of it. */
    public sealed interface Outcome {

        record Done(Replay replay) implements Outcome {}

        record Not(String code, String because) implements Outcome {}
    }

    // [impl->req~replay-one-at-a-time~1]
    public Outcome run(Wanted wanted, Actor reader) {
        if (wanted.from() == null || wanted.to() == null || !wanted.from().isBefore(wanted.to())) {
            return not("no-period");
        }
        if (!turn.tryAcquire()) {
            return not("busy");
        }
        try {
            return candidateAndRun(wanted, period(wanted.from(), wanted.to()), reader);
        } finally {
            turn.release();
        }
    }

    private Outcome candidateAndRun(Wanted wanted, Period period, Actor reader) {
        RuleTable candidate;
        try {
            candidate = candidate(wanted);
        } catch (IllegalArgumentException unreadable) {
            return not("unreadable", String.valueOf(unreadable.getMessage()));
        }
        return candidate == null
                ? not("no-such-rules")
                : new Outcome.Done(replays.run(candidate, period, reader, (stories, of) -> {}));
    }

    private @Nullable RuleTable candidate(Wanted wanted) {
        if (wanted.dmn() != null && !wanted.dmn().isBlank()) {
            return rules.handedIn(HANDED_IN, wanted.dmn().strip().getBytes(StandardCharsets.UTF_8));
        }
        return rules.called(wanted.ruleSet() == null ? CandidateRules.ACTIVE : wanted.ruleSet())
                .orElse(null);
    }

    /** Whole days on the clocks of the United Kingdom; the last one is not in it. */
    public static Period period(LocalDate from, LocalDate to) {
        return new Period(
                from.atStartOfDay(CivilCalendar.LONDON).toInstant(),
                to.atStartOfDay(CivilCalendar.LONDON).toInstant());
    }

    private Outcome.Not not(String code, Object... values) {
        return new Outcome.Not(code, words.say("replay.not." + code, values));
    }
}

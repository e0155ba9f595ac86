package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.forthwith.bench.Beside.Asking;
import org.forthwith.bench.Goals.Wanted;
import org.junit.jupiter.api.Test;

/** A figure is worth something only where both have found the same, and a goal is not reached by whoever is not there. */
class ComparedTest {

    private static final Wanted TWICE = new Wanted.AtLeast(2);

    private final StringWriter told = new StringWriter();
    private final Compared compared = new Compared(new Told(new PrintWriter(told)), new Asking(1, 3, 100), "us", 1e6);

    /** @param seconds of each turn, the warm-up first */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Invented(String name, long checksum, double... seconds) implements Party {

        @Override
        public Standing standing() {
            return new Standing(1, 1);
        }

        @Override
        public Answer ask(int first, int count) {
            double spent = seconds[first / count];
            return new Answer(spent, spent, 5, checksum);
        }

        @Override
        public void close() {}
    }

    private static Rival rival(Party party) {
        return new Rival.Ready(party.name(), () -> party);
    }

    @Test
    void the_ratio_is_that_of_the_middle_turns_and_the_warm_up_does_not_count() {
        compared.with(new Invented("ours", 1, 99, 1, 2, 7), rival(new Invented("theirs", 1, 99, 9, 5, 1)), TWICE);

        assertThat(told.toString()).contains("times theirs", "2.50   at least 2: reached", "the same 15 hits");
        assertThat(compared.same()).isTrue();
    }

    @Test
    void a_ratio_that_is_less_than_wanted_is_not_reached() {
        compared.with(new Invented("ours", 1, 1, 1, 1, 1), rival(new Invented("theirs", 1, 1, 1, 1, 1)), TWICE);

        assertThat(told.toString()).contains("1.00   at least 2: NOT REACHED");
    }

    @Test
    void nothing_is_reached_where_the_two_have_not_found_the_same_though_ours_was_quicker() {
        compared.with(new Invented("ours", 1, 1, 1, 1, 1), rival(new Invented("theirs", 2, 9, 9, 9, 9)), TWICE);

        assertThat(told.toString()).contains("THEY DIFFER", "NOT REACHED").doesNotContain(": reached");
        assertThat(compared.same()).isFalse();
    }

    @Test
    void whoever_is_missing_is_told_of_with_what_to_install_and_nothing_is_reached() {
        var met = compared.with(
                new Invented("ours", 1, 1, 1, 1, 1), new Rival.Missing("theirs", "apt-get install theirs"), TWICE);

        assertThat(met).isEmpty();
        assertThat(told.toString()).contains("NOT MEASURED, so not reached: apt-get install theirs");
    }

    @Test
    void what_is_to_be_small_is_reached_when_it_is_small_and_where_nothing_is_wanted_nothing_is_reached() {
        Goals goals = new Goals(new Told(new PrintWriter(told)));

        goals.tell("memory", 0.25, new Wanted.AtMost(1.0 / 3));
        goals.tell("build", 0.25, new Wanted.AtMost(1.0 / 5));
        goals.tell("other", 0.25, HashGoals.NONE);

        assertThat(told.toString()).contains("at most 0.33: reached", "at most 0.20: NOT REACHED", "no goal");
    }
}

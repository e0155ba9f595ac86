package org.forthwith.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.oversight.Trials.GRADING;
import static org.forthwith.oversight.Trials.SHIPPED;
import static org.forthwith.oversight.Trials.TIMETABLE;
import static org.forthwith.oversight.Trials.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.junit.jupiter.api.Test;

/** A replay of many cases reads them all. */
class ReadingToTheEndTest {

    // [utest->req~replay-reads-to-its-end~1]
    @Test
    void every_batch_is_read_with_a_fresh_signature_and_progress_ends_with_the_last() {
        var past = PastLedger.of(IntStream.rangeClosed(1, 1_100)
                .mapToObj(number -> PastCase.received(GRADING, number, "2025-03-03T09:00:00Z"))
                .toArray(PastCase[]::new));
        var signing = new Signing();
        var heard = new ArrayList<Integer>();

        var replay = new Replays(past, signing, TIMETABLE)
                .run(SHIPPED, YEAR, Trials.READER, (stories, of) -> heard.add(stories * 10_000 + of));

        assertThat(replay.cases()).isEqualTo(1_100);
        assertThat(signing.signed)
                .as("one for the whole, and one for each batch")
                .isEqualTo(4);
        assertThat(heard).isEqualTo(List.of(500 * 10_000 + 1_100, 1_000 * 10_000 + 1_100, 1_100 * 10_000 + 1_100));
    }

    private static final class Signing implements Decisions {

        private int signed;

        @Override
        public <T> T take(Actor actor, Supplier<T> work) {
            signed++;
            return work.get();
        }

        @Override
        public <T> T look(Actor actor, Supplier<T> work) {
            return take(actor, work);
        }
    }
}

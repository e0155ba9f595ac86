package org.forthwith.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.forthwith.app.simulate.Simulation.Play;
import org.forthwith.app.simulate.Simulation.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A net is worth what it catches: each of these bugs is planted in a world that is clean without it. */
// [utest->req~simulate-catches-what-is-planted~1]
class SimulationMutantsTest {

    private static final long SEED = 4711;
    private static final Scale SUMMER = Scale.shorter(SEED, 45, 250);

    private static Played played(Doors doors) {
        return new Simulation(InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z")), doors, 1)
                .play(Play.whole(SEED, SUMMER), world -> {});
    }

    private static List<Mutant> bugs() {
        return Mutant.all();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void a_planted_bug_is_caught_by_the_invariant_that_forbids_it(Mutant mutant) {
        Played played = played(mutant.doors());

        assertThat(played.broken().flatMap(Ended::broken).map(broken -> broken.invariant()))
                .as("seed %d", SEED)
                .contains(mutant.caughtBy());
    }

    @Test
    void the_same_world_without_a_planted_bug_is_clean() {
        Played played = played(Doors.plain());

        assertThat(played.broken()).as("seed %d", SEED).isEmpty();
        assertThat(played.count().reopened()).isPositive();
        assertThat(played.count().lowerings()).isPositive();
        assertThat(played.count().links()).isPositive();
    }
}

package org.forthwith.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.forthwith.app.simulate.Simulation.Play;
import org.forthwith.app.simulate.Simulation.Played;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));

    private static Simulation simulation(Doors doors, int threads) {
        return new Simulation(CLOCK, doors, threads);
    }

    // [utest->req~simulate-one-seed-is-one-world~1]
    @Test
    void one_seed_gives_the_same_years_however_many_threads_play_them() {
        Play play = Play.whole(7, Scale.shorter(7, 20, 2_000));

        Played alone = simulation(Doors.plain(), 1).play(play, world -> {});
        Played together = simulation(Doors.plain(), 3).play(play, world -> {});

        assertThat(together.worlds()).isEqualTo(alone.worlds());
        assertThat(together.worlds()).hasSize(10);
    }

    // [utest->req~simulate-one-seed-is-one-world~1]
    @Test
    void what_broke_is_played_again_by_its_seed_its_world_and_its_step() {
        Doors doors = Mutant.called(Mutant.TWICE).doors();
        Scale scale = Scale.shorter(11, 20, 2_000);
        Ended first = simulation(doors, 2)
                .play(Play.whole(11, scale), world -> {})
                .broken()
                .orElseThrow();

        Played again = simulation(doors, 1)
                .play(
                        new Play(
                                11,
                                scale,
                                OptionalInt.of(first.world()),
                                first.count().steps()),
                        world -> {});

        assertThat(again.worlds()).containsExactly(first);
    }

    // [utest->req~simulate-what-must-hold-holds~1]
    @Test
    void in_many_small_worlds_with_faults_everything_holds() {
        List<Play> plays = LongStream.rangeClosed(1, 200)
                .mapToObj(seed -> Play.whole(seed, Scale.shorter(seed, 30, 40)))
                .toList();
        List<Played> all = new ArrayList<>();

        simulation(Doors.plain(), 2).play(plays, world -> {}, all::add);

        assertThat(all).extracting(Played::play).isEqualTo(plays);
        assertThat(all)
                .allSatisfy(played -> assertThat(played.broken())
                        .as("seed %d", played.play().seed())
                        .isEmpty());
    }

    // [utest->req~simulate-one-seed-is-one-world~1]
    @Test
    void seeds_played_beside_each_other_are_what_they_are_alone() {
        List<Play> plays = LongStream.rangeClosed(1, 6)
                .mapToObj(seed -> Play.whole(seed, Scale.shorter(seed, 30, 40)))
                .toList();
        List<Played> together = new ArrayList<>();

        simulation(Doors.plain(), 3).play(plays, world -> {}, together::add);

        assertThat(together)
                .isEqualTo(plays.stream()
                        .map(play -> simulation(Doors.plain(), 1).play(play, world -> {}))
                        .toList());
    }
}

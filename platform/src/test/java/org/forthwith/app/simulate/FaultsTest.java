package org.forthwith.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.forthwith.app.simulate.people.Lot;
import org.junit.jupiter.api.Test;

// [utest->req~simulate-faults-come-from-the-seed~1]
class FaultsTest {

    private static final Scale SCALE = Scale.shorter(5, 30, 10);

    private static final class Seen {
        private final List<String> all = new ArrayList<>();
        private int crashes;
    }

    private static Seen played(long seed) {
        Lot lot = new Lot(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        Faults faults = new Faults(lot, SCALE.begins());
        Agenda agenda = new Agenda();
        Seen seen = new Seen();
        faults.plan(agenda, SCALE, () -> seen.all.add("restart"));
        while (agenda.next().isBefore(SCALE.ends())) {
            Agenda.Item item = agenda.take();
            item.what().run();
            seen.all.add(item.at() + " " + faults.sweepingSince().isAfter(item.at()) + " " + faults.behind());
            seen.crashes += faults.entriesUntilCrash() < Integer.MAX_VALUE ? 1 : 0;
        }
        return seen;
    }

    @Test
    void a_world_has_restarts_crashes_pauses_and_a_node_that_is_an_hour_behind() {
        Seen seen = played(5);

        assertThat(seen.all).as("seed 5").filteredOn("restart"::equals).hasSize(6);
        assertThat(seen.all).as("seed 5").anyMatch(line -> line.contains(" true "));
        assertThat(seen.all)
                .as("seed 5")
                .anyMatch(line -> line.endsWith(Duration.ofHours(1).toString()));
        assertThat(seen.crashes).as("seed 5").isEqualTo(6);
    }

    @Test
    void the_same_seed_gives_the_same_faults_and_another_one_others() {
        assertThat(played(5).all).isEqualTo(played(5).all).isNotEqualTo(played(6).all);
    }
}

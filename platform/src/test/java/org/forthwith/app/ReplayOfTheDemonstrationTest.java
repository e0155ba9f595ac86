package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.InstantSource;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.desk.replay.CandidateRules;
import org.junit.jupiter.api.Test;

/** The rules by which the invented years were graded have nothing to say about them that was not said. */
// [itest->req~replay-of-the-active-rules-finds-nothing~1]
class ReplayOfTheDemonstrationTest {

    private static final InstantSource WALL = InstantSource.system();

    @Test
    void the_rules_in_force_find_no_difference_in_the_two_years() {
        try (Database database = TestDatabase.fresh()) {
            Reference reference = Reference.forInventedData(WALL);
            new DemoYears(database, reference, WALL, 2, new PrintWriter(new StringWriter())).play(1, 60);
            House house = House.over(database.app(), database.contextKey(), reference, WALL, WALL);
            var now = WALL.instant();

            var replay = Replaying.replays(house)
                    .run(
                            Replaying.candidates(house)
                                    .called(CandidateRules.ACTIVE)
                                    .orElseThrow(),
                            now.minus(Duration.ofDays(800)),
                            now.plus(Duration.ofDays(1)),
                            house.platform());

            assertThat(replay.cases()).isGreaterThan(40);
            assertThat(replay.moments()).isGreaterThan(replay.cases());
            assertThat(replay.changes()).isEmpty();
            assertThat(replay.missed()).isZero();
        }
    }
}

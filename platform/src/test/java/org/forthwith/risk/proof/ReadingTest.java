package org.forthwith.risk.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.Question.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.proof.Reading.Laid;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Space space = new Space();

    private Reading reading(List<Laid> floors) {
        return new Reading(
                space,
                "a test",
                floors,
                List.of(space.where(LINKED_CASE_OTHER_FORCE, Answer.YES), space.where(REPEAT_REFERRAL, Answer.YES)));
    }

    @Test
    void who_lays_no_floor_has_not_said_low() {
        assertThat(reading(List.of()).atLeast(Grade.MEDIUM)).isEqualTo(space.everywhere());
        assertThat(reading(List.of()).lays(Grade.LOW)).isEqualTo(space.nowhere());
    }

    @Test
    void each_raise_is_one_step_and_the_highest_grade_is_the_end() {
        var reading = reading(List.of(new Laid(Grade.LOW, space.everywhere()), new Laid(Grade.HIGH, yes())));
        var both = Map.of(LINKED_CASE_OTHER_FORCE, Set.of(Answer.YES), REPEAT_REFERRAL, Set.of(Answer.YES));
        var either = space.where(LINKED_CASE_OTHER_FORCE, Answer.YES).or(space.where(REPEAT_REFERRAL, Answer.YES));

        assertThat(reading.atLeast(Grade.LOW)).isEqualTo(space.everywhere());
        assertThat(reading.atLeast(Grade.MEDIUM)).isEqualTo(either.or(yes()));
        assertThat(reading.atLeast(Grade.HIGH)).isEqualTo(space.where(both).or(yes()));
        assertThat(reading.atLeast(Grade.VERY_HIGH)).isEqualTo(yes().and(either));
        assertThat(reading.below(Grade.MEDIUM)).isEqualTo(space.outside(either.or(yes())));
    }

    private Region yes() {
        return space.where(RESIDENT_CHILD, Answer.YES);
    }
}

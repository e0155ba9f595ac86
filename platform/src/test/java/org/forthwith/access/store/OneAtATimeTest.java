package org.forthwith.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.forthwith.access.RegisterBusyException;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime turns = new OneAtATime(Duration.ZERO);

    @Test
    void while_one_secret_is_being_tried_the_next_is_told_to_come_again() {
        assertThatThrownBy(() -> turns.prove(() -> turns.prove(() -> true))).isInstanceOf(RegisterBusyException.class);
    }

    @Test
    void a_turn_ends_whatever_came_of_it() {
        assertThatThrownBy(() -> turns.prove(() -> {
                    throw new IllegalStateException("broken on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.prove(() -> false)).isFalse();
        assertThat(turns.prove(() -> true)).isTrue();
    }
}

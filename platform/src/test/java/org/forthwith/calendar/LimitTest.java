package org.forthwith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.forthwith.calendar.Limit.Elapsed;
import org.forthwith.calendar.Limit.Months;
import org.forthwith.calendar.Limit.SameDay;
import org.forthwith.calendar.Limit.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 hour",
                "4 hours",
                "24 hours",
                "72 hours",
                "7 days",
                "90 days",
                "same day",
                "1 working day",
                "45 working days",
                "1 month",
                "9 months",
                "3 months from the date"
            })
    void a_limit_is_written_as_it_is_read(String words) {
        assertThat(Limit.parse(words).words()).isEqualTo(words);
    }

    @Test
    void each_unit_is_read_as_what_it_says() {
        assertThat(Limit.parse("24 hours")).isEqualTo(new Elapsed(Duration.ofHours(24)));
        assertThat(Limit.parse("7 days")).isEqualTo(new Elapsed(Duration.ofDays(7)));
        assertThat(Limit.parse("same day")).isEqualTo(new SameDay());
        assertThat(Limit.parse("3 working days")).isEqualTo(new WorkingDays(3));
        assertThat(Limit.parse("3 months")).isEqualTo(new Months(3));
        assertThat(Limit.parse("3 months from the date")).isEqualTo(new Limit.MonthsFrom(3));
    }

    @Test
    void days_up_to_three_are_said_in_hours_and_odd_hours_are_never_rounded_to_days() {
        assertThat(Limit.parse("3 days").words()).isEqualTo("72 hours");
        assertThat(Limit.parse("100 hours").words()).isEqualTo("100 hours");
        assertThat(Limit.parse("96 hours").words()).isEqualTo("4 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "0 hours",
                "-1 days",
                "3 weeks",
                "24 Hours",
                " 24 hours",
                "1.5 hours",
                "soon",
                "3 days from the date"
            })
    void what_is_not_a_limit_is_refused_with_what_was_written(String words) {
        assertThatThrownBy(() -> Limit.parse(words)).hasMessageContaining("'" + words + "'");
    }

    @Test
    void a_limit_that_gives_no_time_cannot_be_made() {
        assertThatThrownBy(() -> new Elapsed(Duration.ZERO)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Elapsed(Duration.ofHours(-1))).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Elapsed(Duration.ofMinutes(90))).hasMessageContaining("whole hours");
        assertThatThrownBy(() -> new WorkingDays(0)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Months(0)).hasMessageContaining("at least one");
    }
}

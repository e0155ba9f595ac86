package org.forthwith.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

// [itest->req~simulate-is-a-command~1]
class SimulateCommandTest {

    private static Typed typed(String... words) {
        return Typed.in(Map.of(), words);
    }

    @Test
    void a_small_world_is_played_and_says_that_everything_held() {
        var typed = typed("simulate", "--seed", "3", "--days", "10", "--referrals", "20");

        assertThat(typed.code()).isZero();
        assertThat(typed.said()).startsWith("Seed 3: ").contains("5 forces").contains("Everything held");
    }

    @Test
    void a_program_reads_one_object_for_each_seed() {
        var typed = typed("simulate", "--seeds", "2", "--days", "5", "--referrals", "5", "--json");

        assertThat(typed.code()).isZero();
        assertThat(typed.said().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"seed\":").contains("\"held\":true"));
    }

    @Test
    void a_year_has_days_of_its_own() {
        var typed = typed("simulate", "--year", "--days", "5");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).contains("say --year, or --days and --referrals");
    }

    @Test
    void a_world_that_is_not_there_is_wrong_use() {
        var typed = typed("simulate", "--days", "5", "--referrals", "5", "--world", "2");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.complained()).contains("has the worlds [1]");
    }
}

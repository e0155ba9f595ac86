package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.forthwith.FreshHouse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ClueBasisTest {

    // [itest->req~other-clues-are-filled-in-anew~1]
    @Test
    void a_start_with_other_clues_fills_them_in_for_cases_that_came_before_and_the_next_one_leaves_them() {
        try (var fresh = new FreshHouse()) {
            fresh.handName("DESK-1", "brown_dunnock");
            var owner = new JdbcTemplate(fresh.database().owner());
            var basis = new ClueBasis(fresh.database(), fresh.house().reference(), InstantSource.system());
            assertThat(basis.bringUpToDate())
                    .as("a database that remembers none")
                    .isTrue();
            assertThat(basis.bringUpToDate()).isFalse();

            as(fresh, owner, "delete from clue");
            assertThat(basis.bringUpToDate()).as("the same clues").isFalse();
            assertThat(fresh.ownersHouse().differences().get("clue")).isPositive();

            as(fresh, owner, "update clue_basis set version = 0");
            assertThat(basis.bringUpToDate()).as("other clues").isTrue();
            assertThat(fresh.ownersHouse().differences())
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
    }

    private static void as(FreshHouse fresh, JdbcTemplate owner, String change) {
        var house = fresh.ownersHouse();
        assertThat(house.decisions().take(house.platform(), () -> owner.update(change)))
                .isPositive();
    }
}

package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.forthwith.FreshHouse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DutyBasisTest {

    // [itest->req~other-tables-work-the-duties-out-anew~1]
    @Test
    void a_start_with_other_tables_works_the_duties_out_anew_and_the_next_one_leaves_them() {
        try (var fresh = new FreshHouse()) {
            fresh.hand("DESK-1", "07700 900123", "E07000041");
            var owner = new JdbcTemplate(fresh.database().owner());
            var basis = new DutyBasis(fresh.database(), fresh.house().reference(), InstantSource.system());
            assertThat(basis.bringUpToDate())
                    .as("a database that remembers none")
                    .isTrue();
            assertThat(basis.bringUpToDate()).isFalse();

            as(fresh, owner, "update duty set due_at = due_at - interval '1 day'");
            assertThat(basis.bringUpToDate()).as("the same tables").isFalse();
            assertThat(fresh.ownersHouse().differences().get("duty")).isPositive();

            as(fresh, owner, "update duty_basis set digest = 'of an older version'");
            assertThat(basis.bringUpToDate()).as("other tables").isTrue();
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

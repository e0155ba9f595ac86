package org.forthwith.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.forthwith.FreshHouse;
import org.forthwith.desk.store.CaseList.Wanted;
import org.forthwith.desk.store.CaseList.Whose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class CaseListTest {

    /** The database refuses such a case; should its owner ever take that away, the case is seen all the same. */
    // [utest->req~a-case-without-a-clock-is-seen~1]
    @Test
    void an_open_case_that_no_clock_watches_comes_first() {
        try (var fresh = new FreshHouse()) {
            var watched = fresh.hand("DESK-1", "07700 900123", "E07000041").reference();
            var unwatched = fresh.hand("DESK-2", "07700 900124", "E07000041");
            var owner = new JdbcTemplate(fresh.database().owner());
            var house = fresh.house();
            owner.execute("alter table forthwith.duty disable trigger duty_taken_away");
            fresh.ownersHouse()
                    .decisions()
                    .take(
                            house.platform(),
                            () -> owner.update(
                                    "delete from duty where case_id = ?",
                                    unwatched.caseId().value()));

            var everyones =
                    new Wanted(Whose.EVERYONES, "o.1", house.platform().force(), new ToldFrom(Integer.MAX_VALUE, true));

            var page =
                    house.decisions().look(house.platform(), () -> house.cases().queue(everyones, 0, 50));

            assertThat(page.rows()).extracting(CaseList.Row::reference).containsExactly(unwatched.reference(), watched);
            assertThat(page.rows().getFirst().nextDueAt()).isNull();
        }
    }
}

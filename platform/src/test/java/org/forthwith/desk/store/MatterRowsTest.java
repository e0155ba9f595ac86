package org.forthwith.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.forthwith.FreshHouse;
import org.forthwith.app.House;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.forthwith.linking.Matter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Five cases that share a number and have all been found to be one matter. */
class MatterRowsTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final House HOUSE = FRESH.house();

    private static List<CaseId> cases = List.of();

    @BeforeAll
    static void five_cases_are_confirmed_on_every_side() {
        cases = IntStream.range(0, 5)
                .mapToObj(number -> FRESH.hand("matter-" + number, "07700 900961", "E07000044")
                        .caseId())
                .toList();
        cases.forEach(MatterRowsTest::confirm);
    }

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [itest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void a_matter_that_is_as_large_as_can_be_shown_is_whole_and_a_larger_one_says_that_it_is_cut_off() {
        Matter all = shown(5);
        Matter some = shown(4);

        assertThat(all.whole()).isTrue();
        assertThat(all.others()).hasSize(4);
        assertThat(some.whole()).isFalse();
        assertThat(some.others()).hasSize(3);
    }

    private static Matter shown(int most) {
        MatterRows rows = new MatterRows(new JdbcTemplate(FRESH.database().app()), most);
        return HOUSE.decisions().look(HOUSE.platform(), () -> rows.of(cases.getFirst()));
    }

    private static void confirm(CaseId id) {
        List<Recorded> story =
                HOUSE.decisions().look(HOUSE.platform(), () -> HOUSE.ledger().story(id.value()));
        ForceCode force = story.getFirst().force();
        Actor by = new Actor("officer", "Officer", force, Set.of(Role.INVESTIGATOR), Set.of(force));
        for (Link link : Link.of(story)) {
            HOUSE.flow().links().decide(id, by, Optional.empty(), link.id(), true, new Reason("one number"));
        }
    }
}

package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.forthwith.FreshHouse;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Timekeeper.Wish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a machine remembers of the times that forces have set, while another machine sets one. */
class RememberedOwnTimesTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final ForceCode FORCE = new ForceCode("52");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Actor HEAD = new Actor("head", "Head", FORCE, Set.of(Role.HEAD_OF_UNIT), Set.of(FORCE));

    private final Instant standsStill = InstantSource.system().instant();
    private final House here =
            FRESH.over(FRESH.database().app(), FRESH.database().contextKey(), () -> standsStill);

    @AfterAll
    static void close() {
        FRESH.close();
    }

    @Test
    void what_was_refused_makes_no_machine_look_again_and_what_was_done_does() {
        assertThat(known("K06")).isEqualTo("none");
        assertThat(propose(FRESH.house(), "K06", "12 hours")).isInstanceOf(Reply.Done.class);

        assertThat(propose(here, "K01", "4 hours")).isInstanceOf(Reply.Refused.class);
        assertThat(known("K06")).as("nothing has changed here").isEqualTo("none");

        assertThat(propose(here, "K01", "2 hours")).isInstanceOf(Reply.Done.class);
        assertThat(known("K06")).isEqualTo("12 hours");
    }

    private String known(String clock) {
        var own = here.reference().timetable().own().of(FORCE, clock, DAY).get(Term.ORDINARY);
        return own == null ? "none" : own.limit().words();
    }

    private static Reply propose(House house, String clock, String limit) {
        return house.flow()
                .clockTimes()
                .propose(HEAD, new Wish(clock, Term.ORDINARY, limit, DAY), new Reason("Local policy 7"));
    }
}

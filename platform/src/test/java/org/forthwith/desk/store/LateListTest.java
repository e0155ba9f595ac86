package org.forthwith.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.FreshHouse;
import org.forthwith.desk.store.LateList.Ahead;
import org.forthwith.desk.store.LateList.Row;
import org.forthwith.desk.store.LateList.Tally;
import org.forthwith.desk.store.LateList.Which;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** One case with six clocks, at noon on 2 March: which of them stand in the register, and in which order. */
class LateListTest {

    private static final ForceCode FORCE = new ForceCode("13");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final FreshHouse FRESH = new FreshHouse();

    private final LateList list = FRESH.house().late();

    @BeforeAll
    static void clocks() {
        var owner = new JdbcTemplate(FRESH.database().owner());
        FRESH.ownersHouse().decisions().take(FRESH.house().platform(), () -> {
            owner.update("""
                    insert into case_file (case_id, force_code, reference, title, channel, queue, state, grade_confirmed, children, open_links,
                        received_at)
                    values (uuidv7(), '13', 'K-2026-200001', 'Report', 'PUBLIC', 'intake', 'RECEIVED', false, 0, 0, '2026-03-02T04:00:00Z')""");
            duty(owner, "K02", "08:00", null, "STAFF", null);
            duty(owner, "K03", "09:30", "11:00", null, null);
            duty(owner, "K04", "07:00", null, "STAFF", "08:00");
            duty(owner, "K05", "09:00", "10:00", "STAFF", null);
            duty(owner, "K06", "13:00", null, null, null);
            duty(owner, "K51", "06:00", null, null, null);
            return duty(owner, "K07", "11:00", "10:00", null, null);
        });
    }

    private static int duty(
            JdbcTemplate owner,
            String clock,
            String due,
            @Nullable String stopped,
            @Nullable String cause,
            @Nullable String known) {
        return owner.update("""
                insert into duty (case_id, clock, opened_by, force_code, started_at, due_at, stopped_at, cause, acknowledged_at, term,
                    percent_reached, catalogue_version, addressee)
                select case_id, ?, 1, '13', '2026-03-02T05:00:00Z', ('2026-03-02T' || ? || ':00Z')::timestamptz,
                    ('2026-03-02T' || ? || ':00Z')::timestamptz, ?, ('2026-03-02T' || ? || ':00Z')::timestamptz, 'ORDINARY', 0, '1', 'SUPERVISOR'
                from case_file""", clock, due, stopped, cause, known);
    }

    @AfterAll
    static void gone() {
        FRESH.close();
    }

    // [itest->req~breaches-are-listed-with-their-causes~1]
    @Test
    void what_no_chief_officer_knows_of_comes_first_then_what_has_no_cause_then_the_longest_ago() {
        assertThat(clocks(Which.ALL, 0, 10)).containsExactly("K02", "K03", "K04", "K05");
    }

    @Test
    void each_kind_is_listed_by_itself_and_counted() {
        assertThat(clocks(Which.UNKNOWN, 0, 10)).containsExactly("K02");
        assertThat(clocks(Which.UNEXPLAINED, 0, 10)).containsExactly("K03");
        assertThat(clocks(Which.RUNNING, 0, 10)).containsExactly("K02", "K04");
        assertThat(tally()).isEqualTo(new Tally(4, 1, 1, 2));
    }

    // [itest->req~what-will-be-late-is-seen-before~1]
    @Test
    void what_falls_due_is_counted_and_what_cannot_be_met_any_more_is_told_apart() {
        Instant until = NOON.plus(Duration.ofDays(3));

        assertThat(ahead(until, Map.of("K06", Duration.ofMinutes(60)))).isEqualTo(new Ahead(1, 0));
        assertThat(ahead(until, Map.of("K06", Duration.ofMinutes(61)))).isEqualTo(new Ahead(1, 1));
        assertThat(ahead(until, Map.of())).isEqualTo(new Ahead(1, 0));
        assertThat(ahead(NOON.plus(Duration.ofMinutes(60)), Map.of())).isEqualTo(new Ahead(0, 0));
    }

    private Ahead ahead(Instant until, Map<String, Duration> takes) {
        return FRESH.house().decisions().look(FRESH.house().platform(), () -> list.ahead(NOON, until, takes));
    }

    // [itest->req~a-breach-that-was-told-stays-in-the-register~1]
    @Test
    void what_was_told_as_a_breach_is_one_though_it_ended_in_time_and_twice_over_waits_for_a_chief_officer() {
        reached("K07", 100);
        assertThat(clocks(Which.ALL, 0, 10)).containsExactly("K02", "K03", "K07", "K04", "K05");
        assertThat(clocks(Which.UNKNOWN, 0, 10)).containsExactly("K02");

        reached("K07", 200);
        assertThat(clocks(Which.UNKNOWN, 0, 10)).containsExactly("K07", "K02");
        reached("K07", 0);
    }

    private static void reached(String clock, int percent) {
        FRESH.ownersHouse()
                .decisions()
                .take(
                        FRESH.house().platform(),
                        () -> new JdbcTemplate(FRESH.database().owner())
                                .update("update duty set percent_reached = ? where clock = ?", percent, clock));
    }

    @Test
    void a_page_goes_on_where_the_one_before_has_ended() {
        assertThat(clocks(Which.ALL, 2, 1)).containsExactly("K04");
        assertThat(clocks(Which.ALL, 4, 10)).isEmpty();
    }

    private Tally tally() {
        return FRESH.house().decisions().look(FreshHouse.officerOf(FORCE), () -> list.tally(NOON));
    }

    private List<String> clocks(Which which, int from, int most) {
        List<Row> rows =
                FRESH.house().decisions().look(FreshHouse.officerOf(FORCE), () -> list.late(which, NOON, from, most));
        return rows.stream().map(Row::clock).toList();
    }
}

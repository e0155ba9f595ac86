package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.forthwith.FreshHouse;
import org.forthwith.app.House;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.ObligationEvent.HolidayAnnounced;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A holiday is announced while cases wait for a conference: on 10 September 2022 the State Funeral of the 19th. */
class HolidaySweepTest {

    private static final Instant DISCUSSED = Instant.parse("2022-09-01T08:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2022-09-09T22:00:00Z");
    private static final Instant ANNOUNCED = Instant.parse("2022-09-09T23:00:00Z");
    private static final Instant WEEK_AFTER = Instant.parse("2022-09-26T08:00:00Z");

    private static final Instant DUE = Instant.parse("2022-09-22T23:00:00Z");
    private static final Instant MOVED = Instant.parse("2022-09-23T23:00:00Z");

    // [utest->req~a-holiday-is-told-once~1]
    @Test
    void a_case_that_waits_over_the_new_day_is_told_once_and_its_clock_moves_in_the_table_too() {
        try (var fresh = new FreshHouse()) {
            CaseId waiting = discussed(fresh, "DESK-1", "STRATEGY");
            CaseId other = discussed(fresh, "DESK-2", "EARLY_HELP");

            fresh.house().flow().watch().sweep(DAY_BEFORE);
            assertThat(due(fresh, waiting)).isEqualTo(DUE);
            fresh.moveTimeTo(ANNOUNCED);
            fresh.house().flow().watch().sweep(ANNOUNCED);
            fresh.house().flow().watch().sweep(ANNOUNCED.plusSeconds(20));

            assertThat(told(fresh, waiting)).singleElement().satisfies(event -> {
                assertThat(event.at()).isEqualTo(ANNOUNCED);
                assertThat(event.day()).isEqualTo(LocalDate.of(2022, 9, 19));
            });
            assertThat(told(fresh, other)).isEmpty();
            assertThat(due(fresh, waiting)).isEqualTo(MOVED);
            assertThat(fresh.ownersHouse().differences())
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
    }

    // [utest->req~a-holiday-is-told-once~1]
    @Test
    void machines_that_look_at_once_and_one_that_starts_later_tell_it_once_together() throws Exception {
        try (var fresh = new FreshHouse()) {
            List<CaseId> waiting = IntStream.range(0, 5)
                    .mapToObj(number -> discussed(fresh, "DESK-" + number, "STRATEGY"))
                    .toList();
            fresh.moveTimeTo(ANNOUNCED);
            House second = fresh.over(fresh.database().app(), fresh.database().contextKey());
            try (var machines = Executors.newFixedThreadPool(2)) {
                Callable<Integer> one = () -> fresh.house().flow().watch().sweep(ANNOUNCED);
                Callable<Integer> two = () -> second.flow().watch().sweep(ANNOUNCED);
                for (Future<Integer> done : machines.invokeAll(List.of(one, two))) {
                    done.get();
                }
            }
            fresh.over(fresh.database().app(), fresh.database().contextKey())
                    .flow()
                    .watch()
                    .sweep(ANNOUNCED);

            assertThat(waiting).allSatisfy(id -> {
                assertThat(told(fresh, id)).hasSize(1);
                assertThat(due(fresh, id)).isEqualTo(MOVED);
            });
        }
    }

    // [utest->req~a-holiday-is-told-once~1]
    @Test
    void a_platform_that_was_off_meanwhile_moves_the_clock_before_it_says_what_is_late() {
        try (var fresh = new FreshHouse()) {
            CaseId waiting = discussed(fresh, "DESK-1", "STRATEGY");

            fresh.moveTimeTo(WEEK_AFTER);
            fresh.house().flow().watch().sweep(WEEK_AFTER);

            assertThat(told(fresh, waiting)).hasSize(1);
            assertThat(events(fresh, waiting))
                    .filteredOn(event ->
                            event instanceof RungReached rung && rung.clock().equals("K13"))
                    .isNotEmpty()
                    .allMatch(event -> ((RungReached) event).dueAt().equals(MOVED));
        }
    }

    // [utest->req~a-holiday-is-told-once~1]
    @Test
    void a_case_that_cannot_be_read_keeps_the_holiday_from_no_other() {
        try (var fresh = new FreshHouse()) {
            CaseId broken = discussed(fresh, "DESK-1", "STRATEGY");
            CaseId sound = discussed(fresh, "DESK-2", "STRATEGY");
            var owner = new JdbcTemplate(fresh.database().owner());
            fresh.ownersHouse().decisions().take(fresh.house().platform(), () -> owner.update("""
                    delete from ledger_payload p using ledger_entry e
                    where e.position = p.position and e.stream_id = ? and e.sequence = 1""", broken.value()));

            fresh.moveTimeTo(ANNOUNCED);
            fresh.house().flow().watch().sweep(ANNOUNCED);

            assertThat(told(fresh, sound)).hasSize(1);
        }
    }

    private static CaseId discussed(FreshHouse fresh, String reference, String outcome) {
        fresh.moveTimeTo(DISCUSSED);
        CaseId id = fresh.hand(reference, "07700 9001" + reference.charAt(5) + "0", "E07000041")
                .caseId();
        House house = fresh.house();
        house.decisions().take(house.platform(), () -> {
            ForceCode force = house.ledger().storyToAddTo(id.value()).getFirst().force();
            var moved = new Moved(id, DISCUSSED, null, outcome, null, null);
            return house.ledger().append(List.of(new Happening(moved, force, house.platform(), "import", null)));
        });
        return id;
    }

    private static List<HolidayAnnounced> told(FreshHouse fresh, CaseId id) {
        return events(fresh, id).stream()
                .filter(HolidayAnnounced.class::isInstance)
                .map(HolidayAnnounced.class::cast)
                .toList();
    }

    private static List<Object> events(FreshHouse fresh, CaseId id) {
        House house = fresh.house();
        return house.decisions().look(house.platform(), () -> house.ledger().story(id.value())).stream()
                .map(Recorded::event)
                .map(Object.class::cast)
                .toList();
    }

    private static Instant due(FreshHouse fresh, CaseId id) {
        House house = fresh.house();
        var jdbc = new JdbcTemplate(fresh.database().app());
        return house.decisions()
                .look(
                        house.platform(),
                        () -> Objects.requireNonNull(jdbc.queryForObject(
                                        "select due_at from duty where case_id = ? and clock = 'K13'",
                                        OffsetDateTime.class,
                                        id.value()))
                                .toInstant());
    }
}

package org.forthwith.app.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.FreshHouse;
import org.forthwith.access.Restriction;
import org.forthwith.app.House;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.Reply;
import org.forthwith.flow.StaffWork.Post;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.store.DigestWriter;
import org.forthwith.obligation.store.PostgresOutbox;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Courier.Receipt.Arrived;
import org.forthwith.obligation.telling.Courier.Receipt.CameBack;
import org.forthwith.obligation.telling.Program;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.forthwith.obligation.telling.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the rung that is reached to the letter that goes out, over a database. */
class SendingNoticesTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Roads BY_MAIL = new Roads(Road.SMTP, List.of(), QuietHours.USUAL);
    private static final Roads BY_MAIL_AND_CALL =
            new Roads(Road.SMTP, List.of(Program.everywhere("chat")), QuietHours.USUAL);

    private static final ForceCode DEVON = new ForceCode("50");
    private static final Actor CHIEF = new Actor("c.1", "ACC One", DEVON, Set.of(Role.CHIEF_OFFICER), Set.of(DEVON));

    private final FreshHouse fresh = new FreshHouse();
    private final Carrier post = new Carrier();
    private final Carrier calls = new Carrier();
    private final Receipt.Taken report = fresh.hand("DESK-1", "07700 900123", "E07000041");

    @AfterEach
    void close() {
        fresh.close();
    }

    private House house(Roads roads) {
        return fresh.telling(new Correspondence(roads, Map.of(Road.SMTP, post, Road.WEBHOOK, calls)));
    }

    /** Time passes, and the watch looks at the clocks. Gives how many rungs of the case have been reached by then. */
    private int sweep(House house, Duration after) {
        fresh.moveTimeTo(RECEIVED.plus(after));
        house.flow().watch().sweep(RECEIVED.plus(after));
        return Math.toIntExact(events().filter(RungReached.class::isInstance).count());
    }

    private Stream<Event> events() {
        var house = fresh.house();
        return house
                .decisions()
                .look(
                        house.platform(),
                        () -> house.ledger().story(report.caseId().value()))
                .stream()
                .map(Recorded::event);
    }

    private List<String> rows(String query, Object... values) {
        var jdbc = new JdbcTemplate(fresh.database().app());
        return fresh.house()
                .decisions()
                .look(fresh.house().platform(), () -> jdbc.queryForList(query, String.class, values));
    }

    private List<NoticeFailed> failures() {
        return events().filter(NoticeFailed.class::isInstance)
                .map(NoticeFailed.class::cast)
                .toList();
    }

    // [itest->req~a-notice-is-written-once~1]
    // [itest->req~a-notice-is-sent-at-least-once~1]
    @Test
    void each_rung_is_one_letter_to_the_desk_and_a_second_sweep_adds_none() {
        House house = house(BY_MAIL);

        int rungs = sweep(house, Duration.ofHours(12));
        int sent = Round.of(house).tried();

        assertThat(rungs).isPositive();
        assertThat(sent).isEqualTo(rungs);
        assertThat(post.given()).hasSize(rungs).allSatisfy(letter -> {
            assertThat(letter.address()).endsWith("@forces.example");
            assertThat(requireNonNull(letter.about()).caseId()).isEqualTo(report.caseId());
        });
        assertThat(rows("select told_kind || ' ' || (sent_at is not null) from notice"))
                .hasSize(rungs)
                .containsOnly("DESK true");
        assertThat(house.flow().watch().sweep(RECEIVED.plus(Duration.ofHours(12))))
                .isZero();
        assertThat(Round.of(house).tried()).isZero();
    }

    // [itest->req~a-notice-is-written-once~1]
    @Test
    void what_is_not_recorded_leaves_no_notice_behind() {
        House house = house(BY_MAIL);
        fresh.moveTimeTo(RECEIVED.plus(Duration.ofHours(12)));
        try {
            house.decisions().take(house.platform(), () -> {
                assertThat(house.flow().watch().sweep(RECEIVED.plus(Duration.ofHours(12))))
                        .isPositive();
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }

        assertThat(rows("select reference from notice")).isEmpty();
    }

    // [itest->req~notices-are-never-made-anew~1]
    @Test
    void making_every_list_anew_sends_nothing_again() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(12));
        Round.of(house);

        fresh.ownersHouse().makeAnew();

        assertThat(Round.of(house).tried()).isZero();
        assertThat(rows("select reference from notice")).hasSize(rungs);
    }

    // [itest->req~without-a-road-the-desk-is-told~1]
    @Test
    void without_a_road_every_notice_stands_at_the_desk_and_none_leaves_the_house() {
        int rungs = sweep(house(Roads.NONE), Duration.ofHours(12));

        assertThat(Round.of(house(Roads.NONE)).tried()).isZero();
        assertThat(rows("select road || ' ' || (sent_at is not null) from notice"))
                .hasSize(rungs)
                .containsOnly("DESK true");
    }

    // [itest->req~a-notice-is-sent-at-least-once~1]
    @Test
    void two_machines_that_send_at_once_send_different_letters() throws Exception {
        House one = house(BY_MAIL);
        House other = house(BY_MAIL);
        int rungs = sweep(one, Duration.ofHours(36));

        try (var machines = Executors.newFixedThreadPool(2)) {
            var runs = new ArrayList<Future<Integer>>();
            for (House house : List.of(one, other)) {
                runs.add(machines.submit(() -> Round.of(house).tried()));
            }
            for (Future<Integer> run : runs) {
                run.get();
            }
        }

        assertThat(post.given()).hasSize(rungs).extracting(Waiting::id).doesNotHaveDuplicates();
    }

    // [itest->req~a-notice-is-sent-at-least-once~1]
    @Test
    void a_letter_that_was_taken_by_a_machine_that_died_is_sent_by_the_next() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(12));
        Instant now = house.clock().instant();
        var outbox = new PostgresOutbox(new JdbcTemplate(fresh.database().app()));
        assertThat(house.decisions()
                        .take(house.platform(), () -> outbox.take(Road.SMTP, now, now.plusSeconds(120), 40)))
                .hasSize(rungs);

        assertThat(Round.of(house).tried()).isZero();
        fresh.moveTimeTo(RECEIVED.plus(Duration.ofHours(12)).plusSeconds(121));

        assertThat(Round.of(house).tried()).isEqualTo(rungs);
        assertThat(new HashSet<>(post.given().stream().map(Waiting::id).toList()))
                .hasSize(rungs);
    }

    // [itest->req~a-failed-notice-tells-the-next-in-line~1]
    @Test
    void a_letter_that_is_refused_for_good_is_on_record_and_the_next_in_line_is_told() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(3));
        post.does(letter -> new Outcome.Never("no such address"));

        Round.of(house);

        assertThat(rungs).isPositive();
        assertThat(failures())
                .hasSize(rungs)
                .allSatisfy(failed -> assertThat(failed.because()).isEqualTo("no such address"));
        assertThat(rows("select road from notice where failed_at is null"))
                .hasSize(rungs)
                .containsOnly("DESK");
    }

    @Test
    void a_courier_that_breaks_is_a_try_that_failed_for_a_reason() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(3));
        post.does(letter -> {
            throw new StackOverflowError();
        });

        assertThat(Round.of(house).number(Fate.TRIED_AGAIN)).isEqualTo(rungs);
        assertThat(rows("select last_trouble from notice"))
                .hasSize(rungs)
                .containsOnly("a fault on the way: StackOverflowError");
    }

    // [itest->req~a-notice-is-sent-at-least-once~1]
    @Test
    void a_letter_that_went_out_and_could_not_be_marked_is_told_of_and_goes_out_once_more() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(3));
        var owner = new JdbcTemplate(fresh.database().owner());
        owner.execute("alter table notice add constraint nothing_is_sent check (sent_at is null)");
        assertThat(Round.of(house).number(Fate.NOT_MARKED)).isEqualTo(rungs);

        owner.execute("alter table notice drop constraint nothing_is_sent");
        fresh.moveTimeTo(RECEIVED.plus(Duration.ofHours(3)).plusSeconds(121));

        assertThat(Round.of(house).number(Fate.TAKEN)).isEqualTo(rungs);
    }

    // [itest->req~a-slow-road-holds-up-no-other~1]
    @Test
    void a_program_that_answers_last_of_all_keeps_none_of_sixty_waiting() {
        List<Program> programs = IntStream.range(0, 60)
                .mapToObj(number -> Program.everywhere("chat-" + number))
                .toList();
        House house = house(new Roads(null, programs, QuietHours.USUAL));
        int rungs = sweep(house, Duration.ofHours(2));
        var others = new CountDownLatch(rungs * 59);
        calls.does(call -> {
            if (call.addressee().name().equals("chat-7")) {
                return arrives(others) ? new Outcome.Taken(null) : new Outcome.NotNow("the others wait");
            }
            others.countDown();
            return new Outcome.Taken(null);
        });

        assertThat(Round.of(house).number(Fate.TAKEN)).isEqualTo(rungs * 60L);
    }

    private static boolean arrives(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // [itest->req~notices-are-tried-until-the-next-rung~1]
    @Test
    void a_mail_server_that_is_down_is_tried_again_until_the_next_rung() {
        House house = house(BY_MAIL);
        sweep(house, Duration.ofHours(2));
        post.does(letter -> new Outcome.NotNow("down"));

        Instant now = RECEIVED.plus(Duration.ofHours(2));
        for (int minute = 0; minute < 26 * 60; minute += 5) {
            fresh.moveTimeTo(now.plus(Duration.ofMinutes(minute)));
            Round.of(house);
        }

        assertThat(failures()).isNotEmpty();
        assertThat(rows("""
                select reference from notice where road = 'SMTP' and (failed_at is null or failed_at > next_rung_at)
                and next_rung_at < '2026-03-03T09:00:00Z'""")).isEmpty();
        assertThat(rows("select attempts::text from notice where road = 'SMTP' and failed_at is not null"))
                .isNotEmpty()
                .allSatisfy(attempts -> assertThat(Integer.parseInt(attempts)).isBetween(1, 10));
    }

    private void joins(House house, String address) {
        assertThat(house.flow()
                        .staff()
                        .join(CHIEF, new Post("h.1", "Head One", List.of(Role.HEAD_OF_UNIT), Optional.of(address))))
                .isInstanceOf(Reply.Done.class);
    }

    private void leaves(House house) {
        assertThat(house.flow().staff().leave(CHIEF, "h.1", new Reason("another post")))
                .isInstanceOf(Reply.Done.class);
    }

    private List<String> addresses() {
        return post.given().stream()
                .map(letter -> requireNonNull(letter.address()))
                .toList();
    }

    // [itest->req~a-letter-goes-where-its-addressee-is-now~1]
    @Test
    void a_letter_that_is_tried_again_goes_to_the_address_of_that_moment() {
        House house = house(BY_MAIL);
        joins(house, "h.1@old.example");
        int rungs = sweep(house, Duration.ofHours(2));
        post.does(letter -> new Outcome.NotNow("down"));
        Round.of(house);
        assertThat(addresses()).hasSize(rungs).containsOnly("h.1@old.example");

        joins(house, "h.1@new.example");
        post.does(letter -> new Outcome.Taken(null));
        fresh.moveTimeTo(RECEIVED.plus(Duration.ofHours(2)).plusSeconds(5));

        assertThat(Round.of(house).number(Fate.TAKEN)).isEqualTo(rungs);
        assertThat(addresses()).hasSize(2 * rungs).endsWith("h.1@new.example");
        assertThat(rows("select address from notice")).containsOnly("h.1@new.example");
    }

    // [itest->req~a-letter-goes-where-its-addressee-is-now~1]
    @Test
    void whoever_has_left_is_not_written_to_and_the_next_in_line_is_told() {
        House house = house(BY_MAIL);
        joins(house, "h.1@force.example");
        int rungs = sweep(house, Duration.ofHours(2));

        leaves(house);
        Round.of(house);
        Round.of(house);

        assertThat(failures())
                .hasSize(rungs)
                .allSatisfy(failed -> assertThat(failed.because()).isEqualTo("no address is known any more"));
        assertThat(addresses()).hasSize(rungs).allMatch(address -> address.endsWith("@forces.example"));
    }

    // [itest->req~a-letter-that-came-back-has-failed~1]
    @Test
    void a_letter_that_came_back_has_failed_and_one_that_arrived_has_not() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(3));
        post.does(letter -> new Outcome.Taken("receipt-1"));
        Round.of(house);
        assertThat(rows("select receipt_state from notice")).hasSize(rungs).containsOnly("PENDING");

        fresh.moveTimeTo(RECEIVED.plus(Duration.ofMinutes(182)));
        post.says(new CameBack("no such mailbox"));
        Round.of(house);
        assertThat(failures()).hasSize(rungs);

        sweep(house, Duration.ofHours(4));
        post.says(new Arrived());
        Round.of(house);
        fresh.moveTimeTo(RECEIVED.plus(Duration.ofMinutes(242)));
        Round.of(house);
        assertThat(failures()).hasSize(rungs);
        assertThat(rows("select receipt_state from notice where road = 'SMTP'"))
                .contains("ARRIVED", "CAME_BACK")
                .doesNotContain("PENDING");
    }

    @Test
    void a_program_that_cannot_be_reached_besides_a_letter_is_nobodys_silence() {
        House house = house(BY_MAIL_AND_CALL);
        int rungs = sweep(house, Duration.ofHours(3));
        calls.does(call -> new Outcome.Never("gone"));

        Round.of(house);

        assertThat(post.given()).hasSize(rungs);
        assertThat(failures()).isEmpty();
        assertThat(rows("select told from notice where failed_at is not null"))
                .hasSize(rungs)
                .containsOnly("chat");
    }

    // [itest->req~notices-wait-for-the-morning~1]
    @Test
    void a_warning_that_waited_for_the_morning_is_taken_back_when_the_work_is_done_and_a_breach_is_not() {
        House house = house(BY_MAIL);
        sweep(house, Duration.ofHours(30));
        var jdbc = new JdbcTemplate(fresh.database().app());
        fresh.house()
                .decisions()
                .take(
                        fresh.house().platform(),
                        () -> jdbc.update(
                                "update duty set stopped_at = now(), stopped_because = 'done' where clock <> 'K50'"));

        Round.of(house);

        assertThat(post.given())
                .extracting(letter -> requireNonNull(letter.about()))
                .filteredOn(about -> !about.clock().equals("K50"))
                .isNotEmpty()
                .allSatisfy(about -> assertThat(about.percent()).isGreaterThanOrEqualTo(100));
        assertThat(rows("select reference from notice where withdrawn_at is not null and percent < 100"))
                .isNotEmpty();
        assertThat(rows("select reference from notice where withdrawn_at is not null and percent >= 100"))
                .isEmpty();
    }

    // [itest->req~a-notice-can-be-sent-again~1]
    @Test
    void a_supervisor_of_the_force_has_a_failed_letter_sent_again() {
        House house = house(BY_MAIL);
        int rungs = sweep(house, Duration.ofHours(3));
        post.does(letter -> new Outcome.Never("no such address"));
        Round.of(house);
        UUID failed = UUID.fromString(rows("select notice_id::text from notice where failed_at is not null")
                .getFirst());
        ForceCode force = new ForceCode(rows("select force_code from notice").getFirst());
        Actor supervisor = new Actor("s.1", "DS One", force, Set.of(Role.SUPERVISOR), Set.of(force));

        assertThat(house.flow().notices().again(FreshHouse.officerOf(new ForceCode("01")), failed))
                .isFalse();
        assertThat(house.flow().notices().again(supervisor, failed)).isTrue();
        assertThat(house.flow().notices().again(supervisor, failed)).isFalse();
        post.does(letter -> new Outcome.Taken(null));
        Round.of(house);

        assertThat(rungs).isPositive();
        assertThat(rows("select again_by from notice where sent_at is not null and road = 'SMTP'"))
                .containsExactly("s.1");
    }

    // [itest->req~a-waiting-letter-keeps-a-restriction~1]
    @Test
    void a_letter_that_lay_waiting_when_its_case_was_restricted_goes_to_nobody_who_is_not_on_the_list() {
        House house = house(BY_MAIL_AND_CALL);
        sweep(house, Duration.ofHours(12));
        Actor inspector = new Actor("i.1", "DI One", DEVON, Set.of(Role.INSPECTOR), Set.of(DEVON));
        house.flow()
                .restrictions()
                .restrict(
                        report.caseId(),
                        inspector,
                        Optional.empty(),
                        new Restriction(List.of(), CaseEvent.Answers.SILENCE),
                        new Reason("a colleague is near"));

        Round.of(house);
        Round.of(house);

        assertThat(post.given())
                .isNotEmpty()
                .allSatisfy(letter ->
                        assertThat(letter.about()).as("it names no case").isNull());
        assertThat(calls.given()).isEmpty();
        assertThat(failures()).isNotEmpty();
    }

    // [itest->req~a-digest-counts-no-restricted-case~1]
    @Test
    void the_letter_of_the_morning_counts_no_restricted_case() {
        var post = new DigestWriter(new JdbcTemplate(fresh.database().app()));
        var platform = fresh.house().platform();
        Instant later = RECEIVED.plus(Duration.ofDays(2));
        assertThat(fresh.house().decisions().look(platform, () -> post.counts(later)))
                .containsKey(DEVON);

        fresh.house()
                .flow()
                .restrictions()
                .restrict(
                        report.caseId(),
                        new Actor("i.1", "DI One", DEVON, Set.of(Role.INSPECTOR), Set.of(DEVON)),
                        Optional.empty(),
                        new Restriction(List.of(), CaseEvent.Answers.POINTER),
                        new Reason("a colleague is near"));

        assertThat(fresh.house().decisions().look(platform, () -> post.counts(later)))
                .doesNotContainKey(DEVON);
    }
}

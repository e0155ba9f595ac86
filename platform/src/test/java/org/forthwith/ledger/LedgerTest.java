package org.forthwith.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.forthwith.FreshHouse;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.PathwayDecided;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ViewGiven;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.store.Erasure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class LedgerTest {

    /** Nothing in this traffic is known in many cases, nobody lowers a grade, nobody is trained, and no register of staff is kept. */
    private static final Set<String> WITHOUT_ROWS = Set.of(
            "hub",
            "clue",
            "restriction",
            "training",
            "clock_time",
            "staff",
            "absence",
            "grade_approval",
            "second_marking",
            "second_marking_answer",
            "rule_set",
            "rule_set_activation",
            "rule_set_proof",
            "rule_set_signature",
            "rule_set_sweep",
            "swept_case");

    private static final FreshHouse FRESH = new FreshHouse();
    private static final JdbcTemplate APP = new JdbcTemplate(FRESH.database().app());
    private static final JdbcTemplate OWNER = new JdbcTemplate(FRESH.database().owner());
    private static final ForceCode FORCE = new ForceCode("50");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> DISTRICTS = List.of("E07000041", "E08000035", "E08000003", "W06000015");

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [utest->req~append-only~1]
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set actor = 'somebody else'",
                "update ledger_payload set body = '{}'",
                "update document set digest = bytes",
                "delete from ledger_entry",
                "delete from ledger_payload",
                "delete from document",
                "update search_made set actor = 'nobody'",
                "delete from search_made",
                "insert into erasure (position, force_code, erased_at, erased_by, authority, reason) values (1, '50', now(), 'x', 'x', 'x')",
                "truncate ledger_entry cascade"
            })
    void the_database_refuses_to_change_what_has_happened(String sql) {
        opened(1);

        assertThatThrownBy(() -> FRESH.house().decisions().take(FRESH.house().platform(), () -> APP.update(sql)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    // [itest->req~a-person-decides~1]
    @Test
    void what_only_a_person_decides_is_not_recorded_in_the_name_of_the_platform() {
        var caseId = opened(90);

        for (Event decision : List.of(
                new CaseEvent.Closed(caseId, NINE, "18", "nothing found"),
                new GradeConfirmed(caseId, NINE, Grade.HIGH, "rules", List.of(), "as proposed"),
                new ReviewDeclined(caseId, NINE, Grade.LOW, "not enough"),
                new PathwayDecided(caseId, NINE, "LADDER", "an adult"),
                new ViewGiven(caseId, NINE, Grade.HIGH, "by the facts"))) {
            assertThatThrownBy(() -> append(decision))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("ledger_entry_person_decides_ck");
        }
        assertThat(story(caseId)).hasSize(1);
    }

    // [utest->req~one-sequence-a-story~1]
    @Test
    void sixteen_who_add_at_once_leave_one_sequence_without_a_gap() throws Exception {
        var caseId = opened(2);

        try (var sixteen = Executors.newFixedThreadPool(16)) {
            var adding = IntStream.range(0, 80)
                    .<Callable<Object>>mapToObj(number -> () -> {
                        append(new CaseEvent.CheckRecorded(caseId, NINE, "PND", false, "note " + number));
                        return number;
                    })
                    .toList();
            for (var done : sixteen.invokeAll(adding)) {
                done.get();
            }
        }

        assertThat(story(caseId))
                .extracting(Recorded::sequence)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 81).boxed().toList());
    }

    // [utest->req~append-with-the-decision~1]
    @Test
    void nothing_is_recorded_outside_a_decision() {
        var outside = happening(new CaseEvent.Refused(caseNumber(3), NINE, "close", "no"));

        assertThatThrownBy(() -> FRESH.house().ledger().append(List.of(outside)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction of the decision");
    }

    // [utest->req~append-with-the-decision~1]
    @Test
    void a_decision_that_fails_leaves_no_trace() {
        var caseId = opened(4);

        assertThatThrownBy(() -> FRESH.house().decisions().take(FRESH.house().platform(), () -> {
                    FRESH.house()
                            .ledger()
                            .append(List.of(happening(new CaseEvent.OwnerNamed(caseId, NINE, "o.9", "DC Nine"))));
                    throw new IllegalStateException("the power failed");
                }))
                .hasMessage("the power failed");

        assertThat(story(caseId)).hasSize(1);
        assertThat(asOwner("select count(*) from case_file where owner = 'o.9'"))
                .isZero();
    }

    // [utest->req~content-can-go-and-the-record-stays~1]
    @Test
    void an_entry_is_committed_to_its_content_with_a_salt_of_its_own() {
        var caseId = opened(5);
        append(new CaseEvent.CheckRecorded(caseId, NINE, "PND", false, "nothing"));
        append(new CaseEvent.CheckRecorded(caseId, NINE, "PND", false, "nothing"));

        assertThat(asOwner("""
                select count(*) from ledger_entry e join ledger_payload p using (position)
                where e.commitment = sha256(p.salt || convert_to(p.body, 'UTF8')) and e.stream_id = '%s'""".formatted(caseId.value()))).isEqualTo(3);
        assertThat(asOwner("select count(distinct commitment) from ledger_entry where stream_id = '%s'"
                        .formatted(caseId.value())))
                .isEqualTo(3);
    }

    // [utest->req~an-erasure-opens-no-restricted-case~1]
    @Test
    void the_list_of_a_restricted_case_is_erased_only_when_another_word_holds() {
        var caseId = opened(61);
        append(new CaseEvent.Restricted(caseId, NINE, List.of("x"), CaseEvent.Answers.SILENCE, "near"));
        var list = story(caseId).get(1).position();
        assertThat(erase(list)).hasValueSatisfying(why -> assertThat(why).contains("restricts the case"));

        append(new CaseEvent.RestrictionLifted(caseId, NINE, "over"));
        assertThat(erase(list)).isEmpty();
    }

    // [utest->req~content-can-go-and-the-record-stays~1]
    @Test
    void content_that_the_law_takes_away_leaves_the_record_whole() {
        var caseId = opened(6);
        append(new CaseEvent.CheckRecorded(caseId, NINE, "PND", true, "to be erased"));
        append(new CaseEvent.CheckRecorded(caseId, NINE, "PNC", false, "stays"));
        var erased = story(caseId).get(1).position();
        var entries = asOwner("select count(*) from ledger_entry");

        assertThat(erase(erased)).isEmpty();

        assertThat(asOwner("select count(*) from ledger_entry")).isEqualTo(entries);
        assertThat(asOwner("""
                select count(*) from erasure where position = %d and erased_by = 'dba.7' and authority = 'Court order 12'
                    and reason = 'section 47'""".formatted(erased))).isOne();
        assertThat(asOwner("select octet_length(commitment) from ledger_entry where position = " + erased))
                .isEqualTo(32);
        assertThat(story(caseId)).extracting(Recorded::sequence).containsExactly(1, 3);
    }

    // [utest->req~content-can-go-and-the-record-stays~1]
    @Test
    void a_case_goes_on_after_its_content_was_erased() {
        try (var fresh = new FreshHouse()) {
            var caseId = fresh.hand("DESK-1", "07700 900123", "E07000041").caseId();
            append(fresh, new CaseEvent.CheckRecorded(caseId, NINE, "PND", true, "to be erased"));
            append(fresh, new CaseEvent.CheckRecorded(caseId, NINE, "PNC", true, "to be erased"));
            var story = story(fresh, caseId);
            assertThat(List.of(story.get(story.size() - 2), story.getLast()))
                    .allSatisfy(entry -> assertThat(fresh.ownersHouse().erase(order(entry.position())))
                            .isEmpty());

            append(fresh, new CaseEvent.OwnerNamed(caseId, NINE, "o.9", "DC Nine"));
            fresh.house().flow().watch().sweep(NINE.plus(Duration.ofDays(40)));

            var owner = new JdbcTemplate(fresh.database().owner());
            assertThat(fresh.ownersHouse()
                            .decisions()
                            .look(
                                    fresh.house().platform(),
                                    () -> owner.queryForObject("select owner from case_file", String.class)))
                    .isEqualTo("o.9");
            assertThat(story(fresh, caseId)).extracting(Recorded::event).anyMatch(RungReached.class::isInstance);
            assertThat(fresh.ownersHouse().differences()).allSatisfy(LedgerTest::isZero);
        }
    }

    // [utest->req~content-can-go-and-the-record-stays~1]
    @Test
    void what_opens_a_story_is_not_erased_nor_what_is_not_there() {
        var caseId = opened(8);

        assertThat(erase(story(caseId).getFirst().position()))
                .hasValueSatisfying(why -> assertThat(why).contains("opens a story"));
        assertThat(erase(-1)).hasValueSatisfying(why -> assertThat(why).contains("no entry"));
        assertThat(story(caseId)).hasSize(1);
    }

    // [utest->req~verify-proves-the-ledger~1]
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "entries whose content was altered;update ledger_payload set body = replace(body, '900124', '900125')",
                "entries whose content is missing without a recorded erasure;delete from ledger_payload where position = 2",
                "stories with a gap;update ledger_head set sequence = sequence + 1",
                "documents whose bytes were altered;update document set bytes = 'altered'::bytea"
            })
    void what_somebody_changes_behind_the_platforms_back_is_counted(String name, String change) {
        try (var fresh = new FreshHouse()) {
            fresh.hand("DESK-1", "07700 900124", "E07000041");
            assertThat(fresh.ownersHouse().differences()).containsEntry(name, 0L);

            var owner = new JdbcTemplate(fresh.database().owner());
            fresh.ownersHouse().decisions().take(fresh.house().platform(), () -> owner.update(change));

            assertThat(fresh.ownersHouse().differences().get(name)).isPositive();
        }
    }

    // [utest->req~a-decision-keeps-its-eyes~1]
    @Test
    void a_decision_inside_another_leaves_it_its_own_eyes_and_is_undone_with_it() {
        var decisions = FRESH.house().decisions();
        var officer = FreshHouse.officerOf(FORCE);
        var platform = FRESH.house().platform();
        Supplier<Integer> reach = () -> APP.queryForObject("select cardinality(forthwith.reach())", Integer.class);

        assertThat(decisions.<List<Integer>>take(
                        officer, () -> List.of(reach.get(), decisions.look(platform, reach), reach.get())))
                .containsExactly(1, platform.reach().size(), 1);

        var begun = new AtomicReference<CaseId>();
        assertThatThrownBy(() -> decisions.take(platform, () -> {
                    begun.set(opened(9));
                    throw new IllegalStateException("the outer one is given up");
                }))
                .hasMessage("the outer one is given up");
        assertThat(story(begun.get())).isEmpty();
    }

    // [utest->req~no-request-waits-for-ever~1]
    @Test
    void who_has_waited_too_long_for_another_is_told_so_once_and_not_made_to_wait_again() {
        var attempts = new AtomicInteger();
        var decisions = FRESH.house().decisions();
        var platform = FRESH.house().platform();

        FRESH.ownersHouse().decisions().take(platform, () -> {
            OWNER.execute("lock table ledger_head in access exclusive mode");
            try (var other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(() -> decisions.take(platform, () -> {
                            attempts.incrementAndGet();
                            APP.execute("set local lock_timeout = '10ms'");
                            return APP.queryForList("select * from ledger_head");
                        })))
                        .failsWithin(Duration.ofMinutes(1))
                        .withThrowableThat()
                        .withCauseInstanceOf(TransientDataAccessException.class);
            }
            return true;
        });

        assertThat(attempts).hasValue(1);
    }

    // [utest->req~long-work-reads-to-its-end~1]
    @Test
    void work_that_outlasts_what_was_signed_is_signed_for_again() {
        try (var fresh = new FreshHouse()) {
            fresh.hand("DESK-1", "07700 900124", "E07000041");
            var wall = new AtomicReference<>(LONG_AGO);
            var house = fresh.over(fresh.database().owner(), fresh.database().contextKey(), wall::get);

            var rows = house.decisions().take(house.platform(), () -> {
                wall.set(InstantSource.system().instant());
                return house.rebuild().rebuild();
            });

            assertThat(rows.get("case_file")).isOne();
        }
    }

    // [utest->req~long-work-reads-to-its-end~1]
    @Test
    void a_rebuild_that_may_read_no_longer_fails_and_leaves_every_row_where_it_was() {
        try (var fresh = new FreshHouse()) {
            fresh.hand("DESK-1", "07700 900124", "E07000041");
            var house = fresh.over(fresh.database().owner(), fresh.database().contextKey(), () -> LONG_AGO);

            assertThatThrownBy(house::makeAnew)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("for whom this works");
            assertThat(fresh.ownersHouse().differences()).allSatisfy(LedgerTest::isZero);
        }
    }

    // [utest->req~state-as-of~1]
    @Test
    void a_story_can_be_read_as_it_stood_at_any_past_instant() {
        var caseId = opened(7);
        var ten = Instant.parse("2026-03-02T10:00:00Z");
        FRESH.moveTimeTo(ten);
        append(new CaseEvent.CheckRecorded(caseId, NINE, "PND", false, "written at ten about nine"));

        assertThat(storyAsOf(caseId, NINE.minusNanos(1000))).isEmpty();
        assertThat(storyAsOf(caseId, ten.minusNanos(1000))).hasSize(1);
        assertThat(storyAsOf(caseId, ten)).hasSize(2);
        FRESH.moveTimeTo(NINE);
    }

    // [utest->req~rebuild-every-read-model~1]
    // [utest->req~verify-finds-no-difference~1]
    @Test
    void what_is_rebuilt_from_the_ledger_is_what_was_there_and_a_row_changed_by_hand_is_noticed() {
        try (var fresh = new FreshHouse()) {
            traffic(fresh, 20261122);
            fresh.advise(FORCE);
            assertThat(fresh.ownersHouse().differences()).isNotEmpty().allSatisfy(LedgerTest::isZero);

            var owner = new JdbcTemplate(fresh.database().owner());
            fresh.ownersHouse().decisions().take(fresh.house().platform(), () -> {
                owner.update("update case_file set title = 'Something else' where reference like '%1'");
                return owner.update("delete from duty where clock = 'K06'");
            });
            var differences = fresh.ownersHouse().differences();
            assertThat(differences.get("case_file")).isPositive();
            assertThat(differences.get("duty")).isPositive();
            assertThat(differences.get("link")).isZero();

            assertThat(fresh.ownersHouse().makeAnew())
                    .containsEntry("hub", 0L)
                    .allSatisfy((table, rows) -> assertThat(WITHOUT_ROWS.contains(table) || rows > 0)
                            .as(table)
                            .isTrue());
            assertThat(fresh.ownersHouse().differences()).allSatisfy(LedgerTest::isZero);
        }
    }

    private static void isZero(String table, Long rows) {
        assertThat(rows).as(table).isZero();
    }

    /** Thirty reports that share twelve telephones, with time going by and the clocks looked at. */
    private static void traffic(FreshHouse fresh, long seed) {
        var random = new Random(seed);
        for (var number = 0; number < 30; number++) {
            var now = NINE.plusSeconds(number * 3_600L);
            fresh.moveTimeTo(now);
            fresh.hand(
                    "DESK-" + number,
                    "07700 9001%02d".formatted(random.nextInt(12)),
                    DISTRICTS.get(random.nextInt(DISTRICTS.size())));
            fresh.house().flow().watch().sweep(now);
        }
    }

    private static CaseId caseNumber(int number) {
        return new CaseId(new UUID(0, number));
    }

    /** A case that is there from now on. */
    private static CaseId opened(int number) {
        var caseId = caseNumber(number);
        if (story(caseId).isEmpty()) {
            append(new CaseEvent.Opened(
                    caseId,
                    NINE,
                    "K-2026-%06d".formatted(900_000 + number),
                    FORCE,
                    null,
                    "intake",
                    "NCMEC",
                    "Platform report",
                    false,
                    false,
                    "row 1"));
        }
        return caseId;
    }

    private static Optional<String> erase(long position) {
        return FRESH.ownersHouse().erase(order(position));
    }

    private static Erasure.Order order(long position) {
        return new Erasure.Order(position, "dba.7", "Court order 12", "section 47");
    }

    private static void append(Event event) {
        append(FRESH, event);
    }

    private static void append(FreshHouse fresh, Event event) {
        var house = fresh.house();
        house.decisions().take(house.platform(), () -> house.ledger().append(List.of(happening(event))));
    }

    private static Happening happening(Event event) {
        return new Happening(event, FORCE, FRESH.house().platform(), "intake", null);
    }

    private static List<Recorded> story(CaseId caseId) {
        return story(FRESH, caseId);
    }

    private static List<Recorded> story(FreshHouse fresh, CaseId caseId) {
        var house = fresh.house();
        return house.decisions().look(house.platform(), () -> house.ledger().story(caseId.value()));
    }

    private static List<Recorded> storyAsOf(CaseId caseId, Instant instant) {
        return FRESH.house()
                .decisions()
                .look(FRESH.house().platform(), () -> FRESH.house().ledger().storyAsOf(caseId.value(), instant));
    }

    private static long asOwner(String sql) {
        var number = FRESH.ownersHouse()
                .decisions()
                .look(FRESH.house().platform(), () -> OWNER.queryForObject(sql, Long.class));
        return number == null ? -1 : number;
    }
}

package org.forthwith.linking.store;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.forthwith.FreshHouse;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linking.Deconfliction;
import org.forthwith.linking.Holder;
import org.forthwith.linking.Known;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who knows a value, asked of the real database, where one case repeats it hundreds of times. */
class PostgresHoldersTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final JdbcTemplate OWNER = new JdbcTemplate(FRESH.database().owner());
    private static final PostgresHolders HOLDERS =
            new PostgresHolders(new JdbcTemplate(FRESH.database().app()));

    private static final CaseId NOBODY = caseNumber(0);
    private static final ForceCode HERE = new ForceCode("50");
    private static final ForceCode THERE = new ForceCode("13");

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void a_case_with_three_hundred_logins_from_one_address_does_not_hide_the_other_case_that_knows_it() {
        var address = ip("192.0.2.1");
        knows(1, HERE, address, 300);
        knows(2, THERE, address, 1);

        assertThat(of(address, NOBODY)).extracting(Known::caseId).containsOnly(caseNumber(1), caseNumber(2));
        assertThat(of(address, caseNumber(1))).extracting(Known::caseId).containsExactly(caseNumber(2));
    }

    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void every_time_at_which_a_case_saw_a_value_comes_with_it() {
        var address = ip("192.0.2.3");
        knows(3, HERE, address, 300);

        assertThat(of(address, NOBODY)).extracting(Known::seenAt).hasSize(300).doesNotHaveDuplicates();
    }

    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void of_five_hundred_cases_enough_are_named_to_see_that_it_is_a_hub_and_all_are_counted() {
        var address = ip("192.0.2.4");
        for (var number = 1000; number < 1501; number++) {
            knows(number, HERE, address, 5);
        }

        assertThat(of(address, caseNumber(1000)).stream().collect(groupingBy(Known::caseId)))
                .hasSize(Deconfliction.HUB + 1)
                .doesNotContainKey(caseNumber(1000))
                .allSatisfy((caseId, rows) -> assertThat(rows).hasSize(5));
        assertThat(seeing(() -> HOLDERS.count(address, caseNumber(1000)))).isEqualTo(500);
    }

    // [utest->req~search-shows-how-many~1]
    @Test
    void a_search_shows_the_newest_cases_of_ones_own_and_counts_them_all() {
        var address = ip("192.0.2.5");
        for (var number = 2000; number < 2300; number++) {
            knows(number, HERE, address, 3);
        }
        knows(2300, THERE, address, 300);

        var sought = search(address, 200);

        assertThat(sought.casesWithin()).isEqualTo(300);
        assertThat(sought.within())
                .extracting(Holder::reference)
                .hasSize(200)
                .first()
                .isEqualTo("K-2026-002299");
        assertThat(sought.within())
                .extracting(Holder::reference)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(sought.casesBeyond()).isOne();
        assertThat(sought.beyond()).containsExactly(new Sought.Elsewhere("K-2026-002300", THERE));
    }

    // [utest->req~beyond-reach-only-what-may-link~1]
    @Test
    void a_reporters_own_contact_is_found_in_ones_own_cases_and_not_in_another_forces() {
        var address = ip("192.0.2.6");
        knows(3000, HERE, address, 1);
        knows(3001, THERE, address, 1);
        change("update identifier set unlinkable = 'a reporter''s contact' where case_id in (?, ?)", 3000, 3001);

        assertThat(search(address, 200).within()).extracting(Holder::reference).containsExactly("K-2026-003000");
        assertThat(search(address, 200).casesBeyond()).isZero();
    }

    // [utest->req~beyond-reach-only-what-may-link~1]
    @Test
    void what_only_looks_alike_is_found_in_ones_own_cases_and_not_in_another_forces() {
        var address = ip("192.0.2.7");
        knows(3002, HERE, address, 1);
        knows(3003, THERE, address, 1);
        change("update identifier set form_key = value_key, value_key = null where case_id in (?, ?)", 3002, 3003);

        var sought = seeing(() -> HOLDERS.search(Set.of(), Set.of(address), FreshHouse.officerOf(HERE), 200));

        assertThat(sought.within()).singleElement().returns(false, Holder::exactly);
        assertThat(sought.beyond()).isEmpty();
    }

    private static List<Known> of(Value value, CaseId except) {
        return seeing(() -> HOLDERS.of(Set.of(value), except, Deconfliction.HUB));
    }

    private static Sought search(Value value, int most) {
        return seeing(() -> HOLDERS.search(Set.of(value), Set.of(), FreshHouse.officerOf(HERE), most));
    }

    private static Value ip(String address) {
        return new Value(IdentifierKind.IP_ADDRESS, address);
    }

    private static CaseId caseNumber(int number) {
        return new CaseId(new UUID(0, number));
    }

    private static <T> T seeing(Supplier<T> work) {
        return FRESH.house().decisions().look(FRESH.house().platform(), work);
    }

    /** A case that came in its number of seconds into the year, and saw the value so many times. */
    private static void knows(int number, ForceCode force, Value value, int times) {
        FRESH.ownersHouse().decisions().take(FRESH.house().platform(), () -> {
            OWNER.update("""
                    insert into case_file (case_id, force_code, reference, title, channel, queue, state, grade_confirmed, children, open_links,
                        received_at)
                    values (?, ?, ?, 'Report', 'PUBLIC', 'intake', 'RECEIVED', false, 0, 0,
                        timestamptz '2026-01-01Z' + make_interval(secs => ?))""", caseNumber(number).value(), force.value(), "K-2026-%06d".formatted(number), number);
            OWNER.update("""
                    insert into duty (case_id, clock, opened_by, force_code, started_at, due_at, term, percent_reached, catalogue_version, addressee)
                    values (?, 'K50', 1, ?, timestamptz '2026-01-01Z', timestamptz '2026-01-02Z', 'ORDINARY', 0, '1', 'INVESTIGATOR')""", caseNumber(number).value(), force.value());
            return OWNER.update(
                    """
                    insert into identifier (case_id, sequence, ordinal, force_code, referral_id, kind, written, canonical, role, extracted, seen_at, value_key)
                    select ?, 2, n, ?, ?, ?, ?, ?, 'SUSPECT', false, timestamptz '2026-01-01Z' + make_interval(mins => n), ?
                    from generate_series(0, ? - 1) as n""",
                    caseNumber(number).value(),
                    force.value(),
                    new UUID(1, number),
                    value.kind().name(),
                    value.canonical(),
                    value.canonical(),
                    ValueKey.of(value.kind().name(), value.canonical()),
                    times);
        });
    }

    private static void change(String sql, int one, int other) {
        FRESH.ownersHouse()
                .decisions()
                .take(
                        FRESH.house().platform(),
                        () -> OWNER.update(
                                sql, caseNumber(one).value(), caseNumber(other).value()));
    }
}

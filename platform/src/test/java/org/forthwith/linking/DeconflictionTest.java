package org.forthwith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.linking.CasesInMemory.caseNumber;
import static org.forthwith.linking.Sighted.phone;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linking.source.PeopleModel;
import org.junit.jupiter.api.Test;

class DeconflictionTest {

    private static final LinkId EARLIER = new LinkId(new UUID(7, 7));

    private final CasesInMemory cases = new CasesInMemory();

    // [utest->req~search-every-force~1]
    @Test
    void the_same_number_in_another_force_is_found() {
        cases.with(43, phone("+447700900123"));

        var search = search(phone("+447700900123"));

        assertThat(search.values()).isOne();
        assertThat(search.matches()).singleElement().satisfies(match -> {
            assertThat(match.other().caseId()).isEqualTo(caseNumber(43));
            assertThat(match.strength()).isEqualTo(Strength.STRONG);
        });
    }

    // [utest->req~search-every-force~1]
    @Test
    void a_search_that_finds_nothing_says_for_how_many_values_it_looked() {
        assertThat(search(phone("+447700900123"), phone("+447700900124"), phone("+447700900123")))
                .isEqualTo(new Search(2, List.of(), List.of(), List.of(), 0));
    }

    @Test
    void a_case_does_not_find_itself() {
        cases.with(1, phone("+447700900123"));

        assertThat(search(phone("+447700900123")).matches()).isEmpty();
    }

    @Test
    void equal_values_of_different_kinds_are_different_values() {
        cases.with(2, Sighted.of(IdentifierKind.ACCOUNT_ID, "7700900123"));

        assertThat(search(Sighted.of(IdentifierKind.USERNAME, "7700900123")).matches())
                .isEmpty();
    }

    @Test
    void a_reporters_contact_never_links() {
        cases.with(2, phone("+447700900123"));

        assertThat(search(phone("+447700900123").as(PersonRole.REPORTER).unlinkable("a reporter's contact")))
                .isEqualTo(new Search(0, List.of(), List.of(), List.of(), 0));
    }

    @Test
    void a_value_that_cannot_be_read_equals_nothing() {
        cases.with(2, phone("+447700900123"));

        assertThat(search(phone("+447700900123").unreadable()).matches()).isEmpty();
    }

    @Test
    void each_side_is_told_the_part_on_its_own_side_only() {
        cases.with(2, phone("+447700900123").as(PersonRole.RECIPIENT));

        assertThat(search(phone("+447700900123")).matches()).singleElement().satisfies(match -> {
            assertThat(match.strength()).isEqualTo(Strength.FAIR);
            assertThat(match.here())
                    .containsExactly(new Shared(
                            IdentifierKind.PHONE, "+447700900123", "SUSPECT", 2, Strength.FAIR, Strength.WEAK, null));
            assertThat(match.there())
                    .containsExactly(new Shared(
                            IdentifierKind.PHONE, "+447700900123", "RECIPIENT", 2, Strength.FAIR, Strength.WEAK, null));
        });
    }

    @Test
    void two_cases_that_share_two_values_are_one_match_as_strong_as_the_stronger() {
        var hash = Sighted.of(IdentifierKind.FILE_HASH, "0f");
        cases.with(2, hash, phone("+447700900123"));

        assertThat(search(hash, phone("+447700900123")).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.strength()).isEqualTo(Strength.STRONG);
                    assertThat(match.here()).hasSize(2);
                });
    }

    @Test
    void the_strongest_match_comes_first() {
        cases.with(2, Sighted.of(IdentifierKind.FILE_HASH, "0f")).with(3, phone("+447700900123"));

        assertThat(search(Sighted.of(IdentifierKind.FILE_HASH, "0f"), phone("+447700900123"))
                        .matches())
                .extracting(Search.Match::strength)
                .containsExactly(Strength.STRONG, Strength.WEAK);
    }

    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void fifty_holders_are_fifty_pairs() {
        known(50, "+447700900123");

        assertThat(search(phone("+447700900123")).matches()).hasSize(50);
        assertThat(search(phone("+447700900123")).hubs()).isEmpty();
    }

    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void a_value_that_more_cases_know_is_an_alarm_of_its_own_with_the_number_of_them() {
        known(500, "+447700900123");

        var search = search(phone("+447700900123"));

        assertThat(search.matches()).isEmpty();
        assertThat(search.hubs())
                .containsExactly(
                        new Search.Hub(new Value(IdentifierKind.PHONE, "+447700900123"), "+447700900123", 500));
    }

    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void a_value_that_everybody_knows_does_not_hide_a_rare_one_beside_it() {
        known(51, "+447700900123");
        cases.with(2, phone("+447700900999"));

        var search = search(phone("+447700900123"), phone("+447700900999"));

        assertThat(search.hubs()).hasSize(1);
        assertThat(search.matches())
                .singleElement()
                .satisfies(match ->
                        assertThat(match.here()).extracting(Shared::written).containsExactly("+447700900999"));
    }

    @Test
    void a_pair_that_is_linked_already_is_not_found_again_for_the_same_value() {
        cases.with(2, phone("+447700900123")).linked(1, 2, EARLIER, "+447700900123");

        assertThat(search(phone("+447700900123")).matches()).isEmpty();
    }

    @Test
    void a_pair_that_is_linked_already_is_found_again_as_the_same_link_when_it_shares_something_new() {
        cases.with(2, phone("+447700900123"), phone("+447700900124")).linked(1, 2, EARLIER, "+447700900123");

        assertThat(search(phone("+447700900123"), phone("+447700900124")).matches())
                .extracting(Search.Match::linkId)
                .containsExactly(EARLIER);
    }

    // [utest->req~a-silent-case-counts-nowhere~1]
    @Test
    void a_case_that_answers_nothing_is_told_itself_and_counts_nowhere_else() {
        known(50, "+447700900123");
        cases.with(99, phone("+447700900123")).silent(99);

        var search = search(phone("+447700900123"));

        assertThat(search.hubs()).isEmpty();
        assertThat(search.matches()).hasSize(50).allSatisfy(match -> {
            assertThat(match.other().caseId()).isNotEqualTo(caseNumber(99));
            assertThat(match.here()).extracting(Shared::cases).containsExactly(51);
        });
        assertThat(search.thereOnly())
                .extracting(match -> match.other().caseId())
                .containsExactly(caseNumber(99));
    }

    @Test
    void what_this_side_knows_and_the_other_has_not_been_told_is_the_same_link_for_the_other_side_only() {
        cases.with(2, phone("+447700900123")).linked(1, 2, EARLIER, "+447700900123");

        assertThat(search(phone("+447700900123")).thereOnly())
                .extracting(Search.Match::linkId)
                .containsExactly(EARLIER);

        cases.linked(2, 1, EARLIER, "+447700900123");
        assertThat(search(phone("+447700900123")).thereOnly()).isEmpty();
    }

    @Test
    void what_may_link_is_reserved_before_the_search_and_nothing_else_is() {
        deconfliction()
                .reserve(
                        sightings(phone("+447700900123"), phone("+447700900124").unlinkable("a reporter's contact")));

        assertThat(cases.reserved).containsExactly(new Value(IdentifierKind.PHONE, "+447700900123"));
    }

    private void known(int howMany, String value) {
        for (var number = 2; number < howMany + 2; number++) {
            cases.with(number, phone(value));
        }
    }

    private Search search(Sighted... sighted) {
        return deconfliction().search(caseNumber(1), sightings(sighted));
    }

    private Deconfliction deconfliction() {
        var next = new AtomicLong();
        return new Deconfliction(cases, cases, () -> new UUID(0, next.incrementAndGet()), PeopleModel.shipped());
    }

    private static List<Sighting> sightings(Sighted... sighted) {
        return Stream.of(sighted).map(Sighted::sighting).toList();
    }
}

package org.forthwith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.EMAIL;
import static org.forthwith.kernel.IdentifierKind.IP_ADDRESS;
import static org.forthwith.kernel.IdentifierKind.PERSON;
import static org.forthwith.kernel.IdentifierKind.USERNAME;
import static org.forthwith.linking.CasesInMemory.caseNumber;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linking.source.PeopleModel;
import org.forthwith.subject.Described;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is alike is proposed with its reasons, from either side, and nothing more than proposed. */
class LikenessTest {

    private static final Likeness LIKENESS = PeopleModel.shipped();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final CasesInMemory cases = new CasesInMemory();

    // [utest->req~who-is-alike-is-found~1]
    @Test
    void
            somebody_described_with_one_letter_wrong_is_found_and_it_says_what_is_alike_and_not_how_far_the_rest_is_apart() {
        cases.with(43, person("sampel|alex|1990-01-02|AB12CD"));

        assertThat(search(person("sample|alex|1990-01-02|AB12CD")).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.other().caseId()).isEqualTo(caseNumber(43));
                    assertThat(match.strength()).isEqualTo(Strength.STRONG);
                    assertThat(match.here())
                            .singleElement()
                            .extracting(Shared::why)
                            .isEqualTo("described alike: forename, surname, birth date, postcode");
                });
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "sample|alex|1990-01-02|AB12CD, sample|alex|1990-01-02|AB12CD, STRONG",
        "sample|alex|1990-01-02|,       sample|alex|1990-01-02|,       FAIR",
        "sample|alex|1990-01-02|AB12CD, sample|alex|1990-02-01|AB12CD, STRONG",
        "sample|alex|1990-01-02|AB12CD, alex|sample|1990-01-02|AB12CD, STRONG",
        "sample|alex|1990-01-02|AB12CD, sample|alex|1990-01-02|ZE10AA, FAIR",
        "sample|alex||AB12CD,           sample|alex||AB12CD,           FAIR",
    })
    void how_much_it_means_is_told_from_what_agrees(String one, String other, Strength strength) {
        cases.with(2, person(other));

        assertThat(search(person(one)).matches())
                .singleElement()
                .extracting(Search.Match::strength)
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "sample|alex|1990-01-02|AB12CD, muster|robin|1971-07-30|ZE10AA",
        "sample|alex|1990-01-02|AB12CD, sample|alex|1961-10-31|ZE10AA",
        "sample|alex||,                 sample|alex||",
        "sample|alex|1990|,             sample|alex|1990|",
    })
    void a_name_alone_is_nobody(String one, String other) {
        cases.with(2, person(other));

        assertThat(search(person(one)).matches()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "chat|blue_kestrel77, chat|bluekestrel,   'the same but for signs, digits and what looks like a letter'",
        "chat|blue_kestrel77, chat|8luekestrel,   'one slip apart, signs and digits aside'",
        "chat|blue_kestrel77, chat|blue.kestrl77, 'one slip apart, signs and digits aside'",
        "chat|blue_kestrel77, film|blue_kestrel77, the same on another service",
    })
    void a_name_that_is_like_another_is_a_weak_match_that_says_why(String one, String other, String why) {
        cases.with(2, name(USERNAME, other));

        assertThat(search(name(USERNAME, one)).matches()).singleElement().satisfies(match -> {
            assertThat(match.strength()).isEqualTo(Strength.WEAK);
            assertThat(match.here()).extracting(Shared::why).containsExactly(why);
            assertThat(match.there()).extracting(Shared::why).containsExactly(why);
        });
    }

    @Test
    void a_mailbox_of_the_same_name_elsewhere_is_like_it_and_another_kind_of_name_is_not() {
        cases.with(2, name(EMAIL, "blue.kestrel@example.org")).with(3, name(USERNAME, "chat|blue.kestrel"));

        assertThat(search(name(EMAIL, "blue.kestrel@example.com")).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.other().caseId()).isEqualTo(caseNumber(2));
                    assertThat(match.here()).extracting(Shared::why).containsExactly("the same before the @");
                });
    }

    @Test
    void names_of_the_same_words_and_other_numbers_are_those_of_others() {
        cases.with(2, name(USERNAME, "chat|blue_kestrel78"));

        assertThat(search(name(USERNAME, "chat|bluekestrel77")).matches()).isEmpty();
        assertThat(search(name(USERNAME, "film|bluekestrel78")).matches()).hasSize(1);
    }

    // [utest->req~a-silent-case-counts-nowhere~1]
    @Test
    void a_case_that_answers_nothing_is_told_of_what_is_alike_and_counts_on_no_other_side() {
        cases.with(2, person("sample|alex|1990-01-02|AB12CD")).silent(2);
        cases.with(3, person("sample|alex|1990-01-02|AB12CD"));

        Search search = search(person("sampel|alex|1990-01-02|AB12CD"));

        assertThat(search.matches()).singleElement().satisfies(match -> {
            assertThat(match.other().caseId()).isEqualTo(caseNumber(3));
            assertThat(match.here()).extracting(Shared::cases).containsExactly(2);
        });
        assertThat(search.thereOnly()).singleElement().satisfies(match -> {
            assertThat(match.other().caseId()).isEqualTo(caseNumber(2));
            assertThat(match.there()).extracting(Shared::cases).containsExactly(3);
        });
        assertThat(search.tooCommon()).isZero();
    }

    @Test
    void a_short_name_is_like_no_other() {
        cases.with(2, name(USERNAME, "chat|kestre"));

        assertThat(search(name(USERNAME, "chat|kestra")).matches()).isEmpty();
    }

    @Test
    void a_name_that_is_like_those_of_many_is_proposed_for_none_and_that_is_said() {
        for (int number = 2; number < 8; number++) {
            cases.with(number, name(USERNAME, "chat|bluekestrel" + number));
        }

        Search search = search(name(USERNAME, "chat|bluekestrel"));

        assertThat(search.matches()).isEmpty();
        assertThat(search.tooCommon()).isOne();
    }

    @Test
    void two_addresses_of_one_connection_on_one_day_are_alike_and_neighbours_are_not() {
        cases.with(2, address("2001:db8:1:2::a").seen(NOW.minusSeconds(3_600)))
                .with(3, address("2001:db8:1:2::b").seen(NOW.minusSeconds(90_000)))
                .with(4, address("2001:db8:1:3::c").seen(NOW))
                .with(5, address("2001:db8:1:2::d"))
                .with(6, address("192.0.2.7").seen(NOW));

        assertThat(search(address("2001:db8:1:2::1").seen(NOW)).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.other().caseId()).isEqualTo(caseNumber(2));
                    assertThat(match.here())
                            .extracting(Shared::why)
                            .containsExactly("the same connection (/64) within 24 hours");
                });
        assertThat(search(address("192.0.2.8").seen(NOW)).matches()).isEmpty();
    }

    @Test
    void one_house_written_in_two_ways_is_alike_and_the_house_next_door_is_not() {
        cases.with(2, house("EX19ZZ|12 example street exampleton"))
                .with(3, house("EX19ZZ|14 example street exampleton"))
                .with(4, house("EX29ZZ|12 example street exampleton"))
                .with(5, house("EX19ZZ|example street"));

        assertThat(search(house("EX19ZZ|the lodge 12 example st")).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.other().caseId()).isEqualTo(caseNumber(2));
                    assertThat(match.strength()).isEqualTo(Strength.WEAK);
                });
    }

    private static Sighted house(String canonical) {
        return Sighted.of(IdentifierKind.ADDRESS, canonical);
    }

    @Test
    void whoever_reports_and_what_must_not_link_is_like_nobody() {
        cases.with(2, name(USERNAME, "chat|bluekestrel").as(PersonRole.REPORTER));

        assertThat(search(name(USERNAME, "chat|bluekestrel1")).matches()).isEmpty();
        assertThat(search(name(USERNAME, "chat|bluekestrel1").as(PersonRole.REPORTER))
                        .matches())
                .isEmpty();
        assertThat(search(person("sample|alex|1990-01-02|AB12CD").unlinkable("a test"))
                        .matches())
                .isEmpty();
    }

    @Test
    void a_pair_that_is_known_for_being_alike_is_not_found_again_and_anything_new_is() {
        LinkId link = new LinkId(new UUID(7, 7));
        cases.with(2, name(USERNAME, "chat|bluekestrel2"), person("sample|alex|1990-01-02|AB12CD"))
                .linked(1, 2, link, "chat|bluekestrel");

        assertThat(search(name(USERNAME, "chat|bluekestrel")).matches()).isEmpty();
        assertThat(search(name(USERNAME, "chat|bluekestrel"), person("sample|alex|1990-01-02|AB12CD"))
                        .matches())
                .singleElement()
                .extracting(Search.Match::linkId)
                .isEqualTo(link);
    }

    /** Not all: two of whom each name is written in another way and no date or postcode is whole may be alike and have no clue in common. */
    @Test
    void of_a_hundred_people_who_are_alike_all_but_two_have_a_clue_in_common() throws IOException {
        List<Value> people = invented();
        int alike = 0;
        int apart = 0;
        for (int one = 0; one < people.size(); one++) {
            Set<Value> clues = Clues.of(people.get(one));
            List<Known> others = people.subList(one + 1, people.size()).stream()
                    .map(LikenessTest::known)
                    .toList();
            for (Likeness.Alike pair : LIKENESS.alike(List.of(place(people.get(one))), people.get(one), others)) {
                alike++;
                apart += Clues.of(pair.other().value()).stream().anyMatch(clues::contains) ? 0 : 1;
            }
        }
        assertThat(alike).isGreaterThan(1_000);
        assertThat(apart).isLessThanOrEqualTo(alike / 50);
    }

    private static List<Value> invented() throws IOException {
        StringBuilder file = new StringBuilder();
        Invented.write(7, 2_000, file);
        return file.toString()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .filter(fields -> !fields.get(3).isEmpty() && fields.get(4).matches("[0-9]{4}(-[0-9]{2}-[0-9]{2})?|"))
                .map(fields -> new Described(
                        fields.get(3),
                        fields.get(2),
                        fields.get(4),
                        fields.get(6).replace(" ", "")))
                .map(person -> new Value(PERSON, person.canonical()))
                .toList();
    }

    private static Known known(Value value) {
        return new CasesInMemory()
                .with(2, person(value.canonical()))
                .everything()
                .getFirst();
    }

    private static Sighting place(Value value) {
        return person(value.canonical()).sighting();
    }

    @Test
    void a_name_in_a_script_whose_sounds_nobody_has_listed_is_found_by_itself() {
        cases.with(2, person("王|伟|1990-01-02|"));

        assertThat(search(person("王|伟|1990-01-02|")).matches()).hasSize(1);
    }

    @Test
    void every_place_of_a_value_counts_and_not_the_first_alone() {
        Sighted early = address("2001:db8:1:2::1").seen(NOW.minusSeconds(900_000));
        Sighted late = address("2001:db8:1:2::1").seen(NOW);
        cases.with(2, address("2001:db8:1:2::2").seen(NOW.minusSeconds(60)));

        assertThat(search(early, late).matches()).hasSize(1);
        assertThat(search(early).matches()).isEmpty();
        assertThat(search(
                                name(USERNAME, "chat|bluekestrel").as(PersonRole.REPORTER),
                                name(USERNAME, "chat|bluekestrel"))
                        .matches())
                .isEqualTo(search(name(USERNAME, "chat|bluekestrel")).matches());
    }

    @Test
    void a_connection_that_more_than_fifty_cases_have_used_in_a_day_is_proposed_to_none_and_that_is_said() {
        for (int number = 2; number < 53; number++) {
            cases.with(number, address("2001:db8:1:2::" + number).seen(NOW));
        }

        Search search = search(address("2001:db8:1:2::1").seen(NOW));

        assertThat(search.matches()).isEmpty();
        assertThat(search.tooCommon()).isOne();
    }

    @Test
    void what_one_case_repeats_hides_no_other_case() {
        for (int time = 0; time < 300; time++) {
            cases.with(
                    2,
                    address("2001:db8:1:2::" + Integer.toHexString(time + 16)).seen(NOW));
        }
        cases.with(3, address("2001:db8:1:2::9").seen(NOW));

        assertThat(search(address("2001:db8:1:2::1").seen(NOW)).matches())
                .extracting(match -> match.other().caseId())
                .containsExactlyInAnyOrder(caseNumber(2), caseNumber(3));
    }

    @Test
    void a_report_that_is_filled_with_names_is_looked_at_as_far_as_a_hundred_and_that_is_said() {
        Sighted[] names = IntStream.range(0, 120)
                .mapToObj(number -> name(
                        USERNAME,
                        "chat|" + (char) ('a' + number % 26) + "kestrel" + (char) ('a' + number / 26) + "bird"))
                .toArray(Sighted[]::new);

        assertThat(search(names).tooCommon()).isEqualTo(20);
    }

    @Test
    void a_witness_who_is_described_like_a_suspect_is_one_step_less() {
        cases.with(2, person("sample|alex|1990-01-02|AB12CD"));

        assertThat(search(person("sample|alex|1990-01-02|AB12CD").as(PersonRole.RECIPIENT))
                        .matches())
                .singleElement()
                .extracting(Search.Match::strength)
                .isEqualTo(Strength.FAIR);
        assertThat(search(person("sample|alex|1990-01-02|AB12CD").extracted()).matches())
                .singleElement()
                .extracting(Search.Match::strength)
                .isEqualTo(Strength.FAIR);
    }

    @Test
    void two_who_are_alike_have_a_clue_in_common_and_wait_at_one_gate() {
        long seed = 20_261_128;
        SplittableRandom chance = new SplittableRandom(seed);
        int alike = 0;
        for (int round = 0; round < 20_000; round++) {
            String name = word(chance, 7 + chance.nextInt(8));
            Value one = new Value(USERNAME, "chat|" + name);
            Value other = new Value(USERNAME, "chat|" + slip(name, chance));
            if (Likeness.name(one, Clues.bare(one), other).isPresent()) {
                alike++;
                assertThat(Clues.of(one))
                        .as("seed %d: %s and %s", seed, one, other)
                        .containsAnyElementsOf(Clues.of(other));
                assertThat(Clues.gates(one))
                        .as("seed %d: %s and %s", seed, one, other)
                        .containsAnyElementsOf(Clues.gates(other));
            }
        }
        assertThat(alike).isGreaterThan(10_000);
    }

    @Test
    void a_likeness_is_the_same_from_either_side() {
        List<Sighted> described = Stream.of(
                        "sample|alex|1990-01-02|AB12CD",
                        "sampel|alex|1990-01-02|",
                        "alex|sample|1990-02-01|AB12CD",
                        "muster|alex|1990-01-02|AB12CD",
                        "sample|alexander|1990|AB12CD",
                        "sample-muster|a|1990-01-03|AB12CE")
                .map(LikenessTest::person)
                .toList();
        List<String> told = new ArrayList<>();
        for (Sighted one : described) {
            for (Sighted other : described) {
                assertThat(told(one, other)).isEqualTo(told(other, one));
                told.add(told(one, other));
            }
        }
        assertThat(told).contains("nothing").anyMatch(each -> each.startsWith("STRONG"));
    }

    private static String told(Sighted one, Sighted other) {
        List<Search.Match> matches =
                search(new CasesInMemory().with(2, other), one).matches();
        return matches.isEmpty()
                ? "nothing"
                : matches.getFirst().strength() + " "
                        + matches.getFirst().here().getFirst().why();
    }

    private static String word(SplittableRandom chance, int length) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < length; at++) {
            word.append((char) ('a' + chance.nextInt(26)));
        }
        return word.toString();
    }

    private static String slip(String word, SplittableRandom chance) {
        int at = chance.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        return switch (chance.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + word(chance, 1) + word.substring(at);
            case 2 -> before + word(chance, 1) + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static Sighted person(String canonical) {
        return Sighted.of(PERSON, canonical);
    }

    private static Sighted name(IdentifierKind kind, String canonical) {
        return Sighted.of(kind, canonical);
    }

    private static Sighted address(String canonical) {
        return Sighted.of(IP_ADDRESS, canonical);
    }

    private Search search(Sighted... mine) {
        return search(cases, mine);
    }

    private static Search search(CasesInMemory cases, Sighted... mine) {
        AtomicLong next = new AtomicLong();
        return new Deconfliction(cases, cases, () -> new UUID(0, next.incrementAndGet()), LIKENESS)
                .search(caseNumber(1), Stream.of(mine).map(Sighted::sighting).toList());
    }
}

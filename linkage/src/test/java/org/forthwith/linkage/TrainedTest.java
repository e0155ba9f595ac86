package org.forthwith.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linkage.report.Truth;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.Guess;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.ModelJson;
import org.junit.jupiter.api.Test;

class TrainedTest {

    private static final long SEED = 1;

    @Test
    void people_who_do_not_exist_are_found_among_families_twins_and_shared_mailboxes() throws IOException {
        var people = invented(4_000);
        var truth = judged(people);

        assertThat(truth.links().f()).isGreaterThan(0.96);
        assertThat(truth.links().precision()).isGreaterThan(0.97);
        assertThat(truth.groups().f()).isGreaterThan(0.96);
    }

    @Test
    void the_same_records_and_seed_give_the_same_model_and_one_that_is_kept_says_the_same() throws IOException {
        var people = invented(1_500);
        var once = new Linkage(people, any -> {}).learn(SEED, "d");
        var again = new Linkage(people, any -> {}).learn(SEED, "d");
        var kept = ModelJson.read(ModelJson.write(once));

        assertThat(ModelJson.write(again)).isEqualTo(ModelJson.write(once));
        assertThat(ModelJson.write(kept)).isEqualTo(ModelJson.write(once));
        var first = new Scorer(once, people).eye();
        var second = new Scorer(kept, people).eye();
        for (int row = 1; row < people.rows(); row++) {
            assertThat(second.weight(row - 1, row)).isEqualTo(first.weight(row - 1, row));
        }
    }

    @Test
    // [utest->req~groups-do-not-hang-on-order~1]
    void the_same_records_in_another_order_are_of_the_same_people() throws IOException {
        var file = new StringBuilder();
        Invented.write(9, 1_200, file);
        var lines = new ArrayList<>(file.toString().lines().toList());
        var names = lines.removeFirst();
        var once = together(names, lines);
        Collections.shuffle(lines, new Random(2));

        assertThat(together(names, lines)).isEqualTo(once);
    }

    /** The records of each group, by what they are called. */
    private static Set<Set<String>> together(String names, List<String> lines) {
        var table = Given.table(names + "\n" + String.join("\n", lines) + "\n");
        var people = People.of(Guess.of(table, "id", List.of("person")), table);
        var linkage = new Linkage(people, any -> {});
        int[] groups = linkage.find(linkage.learn(SEED, "")).groups();
        return Set.copyOf(IntStream.range(0, groups.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        row -> groups[row], Collectors.mapping(table.ids()::get, Collectors.toSet())))
                .values());
    }

    @Test
    // [utest->req~missing-is-never-evidence~1]
    void what_is_missing_is_never_evidence() throws IOException {
        var people = invented(1_500);
        var model = new Linkage(people, any -> {}).learn(SEED, "");
        var eye = new Scorer(model, people).eye();
        for (int row = 1; row < people.rows(); row++) {
            assertThat(eye.parts(row - 1, row))
                    .filteredOn(part -> part.word().equals("missing"))
                    .allMatch(part -> part.bits() == 0 && part.forFrequency() == 0);
        }
    }

    @Test
    // [utest->req~a-weight-can-be-read~1]
    void the_parts_of_a_weight_add_up_to_it() throws IOException {
        var people = invented(1_500);
        var scorer = new Scorer(new Linkage(people, any -> {}).learn(SEED, ""), people);
        var eye = scorer.eye();
        for (int row = 1; row < people.rows(); row++) {
            double sum = eye.parts(row - 1, row).stream()
                    .mapToDouble(part -> part.bits() + part.forFrequency())
                    .sum();
            assertThat(scorer.start() + sum).isCloseTo(eye.weight(row - 1, row), within(1e-9));
        }
    }

    @Test
    // [utest->req~a-frequent-value-weighs-less~1]
    void a_value_that_many_people_have_weighs_less_than_a_rare_one() {
        var file = new StringBuilder("id,forename,surname,birth,email\n");
        for (int person = 0; person < 300; person++) {
            var mail = person < 40 ? "office@example.org" : "p" + person + "@example.org";
            for (int record = 0; record < 2; record++) {
                file.append("r%d-%d,%s,%s,19%02d-%02d-%02d,%s\n"
                        .formatted(
                                person,
                                record,
                                "fore" + person % 60,
                                "sur" + person % 90,
                                person % 90 + 10,
                                person % 12 + 1,
                                person % 28 + 1,
                                mail));
            }
        }
        var people = Given.people(
                List.of("forename:forename", "surname:surname", "birth:date", "email:email"), file.toString());
        var eye = new Scorer(new Linkage(people, any -> {}).learn(SEED, ""), people).eye();

        var office = eye.parts(0, 1).get(3);
        var own = eye.parts(100, 101).get(3);

        assertThat(office.bits() + office.forFrequency()).isLessThan(own.bits() + own.forFrequency() - 4);
    }

    /** Where nearly every pair that is looked at is of one person, the two classes must not change places. */
    @Test
    void a_set_in_which_most_pairs_looked_at_are_of_one_person_comes_out_right() {
        var file = new StringBuilder("id,forename,surname,birth,town\n");
        for (int person = 0; person < 400; person++) {
            file.append("a%d,%s,%s,19%02d-%02d-%02d,t%d\n"
                    .formatted(
                            person,
                            "fore" + person % 70,
                            "sur" + person,
                            person % 90 + 10,
                            person % 12 + 1,
                            person % 28 + 1,
                            person % 40));
            file.append("b%d,%s,%s,19%02d-%02d-%02d,%s\n"
                    .formatted(
                            person,
                            "fore" + person % 70,
                            person % 5 == 0 ? "sru" + person : "sur" + person,
                            person % 90 + 10,
                            person % 12 + 1,
                            person % 28 + 1,
                            person % 4 == 0 ? "" : "t" + person % 40));
        }
        var people = Given.people(
                List.of("forename:forename", "surname:surname", "birth:date", "town:text"),
                file.toString(),
                "surname",
                "birth");
        var found = new Linkage(people, any -> {});
        var model = found.learn(SEED, "");

        assertThat(model.sessions()).isNotEmpty().allMatch(Model.Session::settled);
        assertThat(model.learnt())
                .allMatch(learnt -> learnt.weights().bits(learnt.weights().top()) > 1);
        int[] groups = found.find(model).groups();
        for (int person = 0; person < 400; person++) {
            assertThat(groups[2 * person + 1]).isEqualTo(2 * person);
        }
    }

    @Test
    // [utest->req~a-frequent-value-weighs-less~1]
    void a_surname_in_common_says_less_where_the_address_is_in_common_too() throws IOException {
        var people = invented(8_000);
        var model = new Linkage(people, any -> {}).learn(SEED, "");
        var surname = model.learnt().get(people.at("surname"));
        var beside = Objects.requireNonNull(surname.beside());

        assertThat(beside.comparison()).isEqualTo(people.at("postcode"));
        assertThat(beside.different()[surname.weights().top()])
                .isGreaterThan(
                        20 * surname.weights().different()[surname.weights().top()]);
    }

    /** Where nobody here has a name that was known there, each name would else be the rarest of all. */
    @Test
    // [utest->req~a-frequent-value-weighs-less~1]
    void a_model_from_other_people_goes_by_how_frequent_values_are_here() throws IOException {
        var there = invented(20_000);
        var here = invented(2, 3_000);
        var model = new Linkage(there, any -> {}).learn(SEED, "");
        var found = new Linkage(here, any -> {});
        var truth = here.table().column("person");

        var asIfKnown = Truth.of(found.find(model, true), here, truth);
        var counted = Truth.of(found.find(model, false), here, truth);

        assertThat(counted.links().precision())
                .isGreaterThan(0.9)
                .isGreaterThan(asIfKnown.links().precision());
        assertThat(counted.links().f()).isGreaterThan(asIfKnown.links().f());
    }

    @Test
    void invented_people_are_the_same_for_the_same_seed_and_reach_nobody() throws IOException {
        var once = new StringBuilder();
        var again = new StringBuilder();
        Invented.write(5, 300, once);
        Invented.write(5, 300, again);

        assertThat(once).hasToString(again.toString());
        assertThat(once.toString().lines()).hasSize(301);
        assertThat(once.toString()).doesNotContainPattern("@(?!example\\.(org|com|net))[a-z]+\\.[a-z]+,");
    }

    private static People invented(int records) throws IOException {
        return invented(9, records);
    }

    private static People invented(long seed, int records) throws IOException {
        var file = new StringBuilder();
        Invented.write(seed, records, file);
        var table = Given.table(file.toString());
        return People.of(Guess.of(table, "id", List.of("person")), table);
    }

    private static Truth judged(People people) {
        var linkage = new Linkage(people, any -> {});
        return Truth.of(
                linkage.find(linkage.learn(SEED, "")), people, people.table().column("person"));
    }
}

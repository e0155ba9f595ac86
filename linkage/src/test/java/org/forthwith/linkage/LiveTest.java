package org.forthwith.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.score.Scorer.Part;
import org.forthwith.linkage.spec.Guess;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.WrongSpec;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.train.Model;
import org.junit.jupiter.api.Test;

/** One record that arrives is weighed as it would be among all others. */
class LiveTest {

    // [utest->req~one-who-arrives-is-weighed~1]
    @Test
    void one_who_arrives_weighs_what_they_would_among_all_others_but_for_where_it_starts() throws IOException {
        Table table = invented();
        People people = People.of(Guess.of(table, "id", List.of("person")), table);
        Model model = new Linkage(people, any -> {}).learn(1, "");
        Scorer scorer = new Scorer(model, people);
        Live live = new Live(model);

        for (int row = 0; row < 200; row += 10) {
            List<Integer> others = IntStream.range(row + 1, row + 20).boxed().toList();
            List<Live.Weighed> weighed = live.weigh(
                    record(table, row),
                    others.stream().map(other -> record(table, other)).toList(),
                    10_000);
            for (int at = 0; at < others.size(); at++) {
                assertThat(weighed.get(at).bits() - weighed.get(at).start())
                        .as("%d and %d", row, others.get(at))
                        .isCloseTo(scorer.eye().weight(row, others.get(at)) - scorer.start(), within(1e-4));
            }
        }
    }

    @Test
    void the_parts_add_up_and_the_same_likeness_means_less_among_more_people() throws IOException {
        Table table = invented();
        People people = People.of(Guess.of(table, "id", List.of("person")), table);
        Live live = new Live(new Linkage(people, any -> {}).learn(1, ""));
        Map<String, String> somebody = record(table, 0);

        Live.Weighed few = live.weigh(somebody, List.of(somebody), 1_000).getFirst();
        Live.Weighed many = live.weigh(somebody, List.of(somebody), 1_000_000).getFirst();

        double parts = few.parts().stream().mapToDouble(LiveTest::bits).sum();
        assertThat(few.start() + parts).isCloseTo(few.bits(), within(1e-9));
        assertThat(few.bits() - many.bits()).isCloseTo(Math.log(1_000) / Math.log(2), within(0.01));
        assertThat(live.weigh(somebody, List.of(), 1_000)).isEmpty();
    }

    @Test
    void a_column_that_is_not_there_is_missing() throws IOException {
        Table table = invented();
        People people = People.of(Guess.of(table, "id", List.of("person")), table);
        Live live = new Live(new Linkage(people, any -> {}).learn(1, ""));

        Live.Weighed nothing =
                live.weigh(Map.of(), List.of(record(table, 0)), 1_000).getFirst();

        assertThat(nothing.bits()).isEqualTo(nothing.start());
        assertThat(nothing.parts()).allMatch(part -> part.word().equals("missing"));
    }

    @Test
    void a_model_that_cannot_be_is_refused() throws IOException {
        Table table = invented();
        People people = People.of(Guess.of(table, "id", List.of("person")), table);
        Model model = new Linkage(people, any -> {}).learn(1, "");
        Model bent = new Model(
                model.spec(),
                model.share(),
                model.learnt().reversed(),
                model.rules(),
                model.sessions(),
                model.digest());

        assertThatThrownBy(() -> new Live(bent)).isInstanceOf(WrongSpec.class);
    }

    private static double bits(Part part) {
        return part.bits() + part.forFrequency();
    }

    private static Table invented() throws IOException {
        StringBuilder file = new StringBuilder();
        Invented.write(3, 800, file);
        return Given.table(file.toString());
    }

    private static Map<String, String> record(Table table, int row) {
        Map<String, String> values = new HashMap<>();
        table.columns().forEach((name, column) -> values.put(name, column.value(row)));
        return values;
    }
}

package org.forthwith.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.spec.Spec;
import org.junit.jupiter.api.Test;

/** A model that is used for other records than those from which it was learnt. */
class PriorTest {

    private static final Spec SPEC = Given.spec(List.of("town:category", "job:category"));

    @Test
    void with_ten_times_as_many_records_a_pair_is_a_tenth_as_likely_of_one_person() {
        var model = learnt(0.001, people(101));

        assertThat(share(model, people(1_001))).isCloseTo(0.0001, within(1e-12));
        assertThat(share(model, people(51))).isCloseTo(0.002, within(1e-12));
        assertThat(share(model, people(101))).isEqualTo(0.001);
    }

    @Test
    void in_a_larger_register_each_who_is_looked_up_has_as_many_records_as_before() {
        var model = learnt(0.001, people(10, 1_000));

        assertThat(share(model, people(10, 2_000))).isCloseTo(0.0005, within(1e-12));
        assertThat(share(model, people(2, 1_000))).as("fewer are looked up").isCloseTo(0.001, within(1e-12));
        assertThat(share(model, people(1_000, 10)))
                .as("whichever file comes first")
                .isCloseTo(0.001, within(1e-12));
    }

    @Test
    void the_share_stays_within_what_can_be() {
        assertThat(share(learnt(1e-9, people(1_001)), people(11))).isEqualTo(1.0 / 55);
        assertThat(share(learnt(0.4, people(1_001)), people(11))).isEqualTo(0.5);
        assertThat(share(learnt(0.4, people(11)), people(0, 4)))
                .as("nothing may be compared")
                .isEqualTo(0.4);
    }

    @Test
    void a_kept_model_knows_from_how_many_it_was_learnt_and_one_that_does_not_is_read_and_taken_as_it_is() {
        var written = ModelJson.write(new Linkage(people(101), any -> {}).learn(1, ""));
        var without = written.replaceFirst("\"against\": ?[0-9.]+,", "");

        assertThat(ModelJson.read(written).against()).isEqualTo(50);
        assertThat(without).isNotEqualTo(written);
        var old = ModelJson.read(without);
        assertThat(old.against()).isZero();
        var found = new Linkage(people(1_001), any -> {}).find(old);
        assertThat(found.model()).isEqualTo(old);
    }

    @Test
    void where_to_look_is_worked_out_anew_for_other_records_unless_somebody_has_said_it() {
        var few = people(101);
        var many = people(20_000);
        var model = new Linkage(few, any -> {}).learn(1, "");
        var said = Given.spec(List.of("town:category", "job:category"), "town+job");
        var ofSaid = new Linkage(People.of(said, few.table()), any -> {}).learn(1, "");

        assertThat(model.rules().stream().map(Rule::word)).containsExactly("town", "job");
        assertThat(new Linkage(few, any -> {}).find(model).model()).isEqualTo(model);
        assertThat(new Linkage(many, any -> {})
                        .find(model).model().rules().stream().map(Rule::word))
                .containsExactly("town + job");
        assertThat(new Linkage(People.of(said, many.table()), any -> {})
                        .find(ofSaid)
                        .model()
                        .rules())
                .isEqualTo(said.blocking());
    }

    private static double share(Model model, People people) {
        return model.on(people, List.of()).share();
    }

    private static Model learnt(double share, People people) {
        return new Model(SPEC, share, Prior.against(people), List.of(), List.of(), List.of(), "");
    }

    /** Files of so many records each. */
    private static People people(int... files) {
        var written = new String[files.length];
        for (int at = 0; at < files.length; at++) {
            var file = new StringBuilder("id,town,job\n");
            for (int row = 0; row < files[at]; row++) {
                file.append(at + "-" + row + ",t" + row % 60 + ",j" + row / 3 % 70 + "\n");
            }
            written[at] = file.toString();
        }
        return People.of(SPEC, Given.table(written));
    }
}

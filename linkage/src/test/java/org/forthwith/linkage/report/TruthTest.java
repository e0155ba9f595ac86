package org.forthwith.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.report.Truth.Score;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.train.Model;
import org.junit.jupiter.api.Test;

/** Two people in three files: the first has two records in the first file and one in each of the others. The last record is of nobody known. */
class TruthTest {

    private static final String[] FILES = {
        "id,person,town\na,one,t\nb,one,t\nc,two,t\n",
        "id,person,town\nd,one,t\ne,two,t\n",
        "id,person,town\nf,one,t\ng,,t\n"
    };

    @Test
    void only_pairs_across_files_are_there_to_be_found() {
        assertThat(truth(across(), new int[] {0, 1, 2, 3, 4, 5, 6}).pairs())
                .as("a-d, a-f, b-d, b-f, d-f, c-e")
                .isEqualTo(6);
        assertThat(truth(alone(), new int[] {0, 1, 2, 3, 4, 5, 6}).pairs())
                .as("in one file also a-b")
                .isEqualTo(7);
    }

    @Test
    void groups_are_judged_by_their_pairs_across_files() {
        var perfect = truth(across(), new int[] {0, 0, 2, 0, 2, 0, 6});
        var withAStranger = truth(across(), new int[] {0, 0, 2, 0, 2, 0, 2});
        var torn = truth(across(), new int[] {0, 1, 2, 0, 4, 1, 6});

        assertThat(perfect.groups()).isEqualTo(new Score(1, 1, 1));
        assertThat(withAStranger.groups().precision())
                .as("c-g and e-g are wrong")
                .isEqualTo(6.0 / 8);
        assertThat(withAStranger.groups().recall()).isEqualTo(1);
        assertThat(torn.groups().precision()).isEqualTo(1);
        assertThat(torn.groups().recall()).as("a-d and b-f").isEqualTo(2.0 / 6);
    }

    @Test
    void pairs_are_judged_from_the_threshold_on() {
        var truth = truth(across(), new int[] {0, 1, 2, 3, 4, 5, 6});

        assertThat(truth.links().precision())
                .as("a-d is right, b-e and e-g are not")
                .isCloseTo(1.0 / 3, within(1e-9));
        assertThat(truth.links().recall()).isCloseTo(1.0 / 6, within(1e-9));
    }

    private static People across() {
        return people(Given.table(FILES));
    }

    private static People alone() {
        return people(Given.table(FILES[0] + FILES[1].substring(15) + FILES[2].substring(15)));
    }

    private static People people(Table table) {
        return People.of(Given.spec(List.of("town:category")), table);
    }

    private static Truth truth(People people, int[] groups) {
        var links = new Links(new int[] {0, 1, 2, 4}, new int[] {3, 4, 4, 6}, new double[] {5, 3, -1, 2});
        var model = new Model(people.spec(), 0.1, List.of(), List.of(), List.of(), "");
        var found = new Found(model, links, links.weight(), groups, List.of());
        return Truth.of(found, people, people.table().column("person"));
    }
}

package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.forthwith.risk.Agreement.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each figure has been worked out by hand from the definition. */
// [utest->req~risk-agreement-is-exact~1]
class AgreementTest {

    private static List<Pair<String>> pairs(int yesYes, int yesNo, int noYes, int noNo) {
        var pairs = new ArrayList<Pair<String>>();
        pairs.addAll(Collections.nCopies(yesYes, new Pair<>("YES", "YES")));
        pairs.addAll(Collections.nCopies(yesNo, new Pair<>("YES", "NO")));
        pairs.addAll(Collections.nCopies(noYes, new Pair<>("NO", "YES")));
        pairs.addAll(Collections.nCopies(noNo, new Pair<>("NO", "NO")));
        return pairs;
    }

    /**
     * The first: 35 of 50 alike, 0.7; by chance (25·30 + 25·20)/2500 = 0.5; (0.7 − 0.5)/0.5 = 0.4. The second: 60 of 100 alike; by chance
     * (60·70 + 40·30)/10000 = 0.54; 0.06/0.46 = 0.1304. The third: 60 of 100; by chance (60·30 + 40·70)/10000 = 0.46; 0.14/0.54 = 0.2593.
     */
    @ParameterizedTest
    @CsvSource({
        "20, 5, 10, 15, 400",
        "45, 15, 25, 15, 130",
        "25, 35, 5, 35, 259",
        "3, 0, 0, 3, 1000",
        "0, 5, 5, 0, -1000"
    })
    void kappa_is_what_a_person_works_out_by_hand(int yesYes, int yesNo, int noYes, int noNo, int permille) {
        assertThat(Agreement.of(pairs(yesYes, yesNo, noYes, noNo)).kappaPermille())
                .isEqualTo(permille);
    }

    /** Alike 3 of 5; by chance (2·2 + 2·1 + 1·2)/25 = 8/25; (15 − 8)/(25 − 8) = 7/17 = 0.4118. */
    @Test
    void it_counts_any_number_of_different_marks() {
        var agreement = Agreement.of(List.of(
                new Pair<>("LOW", "LOW"),
                new Pair<>("LOW", "HIGH"),
                new Pair<>("MEDIUM", "MEDIUM"),
                new Pair<>("MEDIUM", "LOW"),
                new Pair<>("HIGH", "HIGH")));

        assertThat(agreement).isEqualTo(new Agreement(5, 3, 412));
        assertThat(agreement.written()).contains("0.412");
    }

    @Test
    void it_is_not_defined_where_both_gave_one_and_the_same_mark_throughout_or_nothing_was_marked() {
        assertThat(Agreement.of(pairs(9, 0, 0, 0))).isEqualTo(new Agreement(9, 9, null));
        assertThat(Agreement.of(pairs(0, 0, 0, 0))).isEqualTo(new Agreement(0, 0, null));
        assertThat(Agreement.of(pairs(9, 0, 0, 0)).written()).isEmpty();
    }

    @Test
    void few_pairs_are_marked_as_few() {
        assertThat(Agreement.of(pairs(29, 0, 0, 0)).small()).isTrue();
        assertThat(Agreement.of(pairs(30, 0, 0, 0)).small()).isFalse();
    }
}

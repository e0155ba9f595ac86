package org.forthwith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.linking.CasesInMemory.caseNumber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.linking.Matter.Agreed;
import org.forthwith.linking.Matter.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases are numbers here, and a link is named by the two that it joins. */
class MatterTest {

    private final List<Side> sides = new ArrayList<>();

    // [utest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void a_case_that_is_reached_over_another_shows_the_chain_and_where_it_holds_least() {
        link(1, 2, Strength.STRONG, 3, true, true);
        link(2, 3, Strength.FAIR, 1, true, true);

        assertThat(chains(1)).containsExactly("1-2 | 1-2", "1-2 2-3 | 2-3");
    }

    // [utest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void of_several_chains_the_one_is_shown_whose_weakest_link_is_the_strongest() {
        link(1, 4, Strength.WEAK, 1, true, true);
        link(1, 2, Strength.FAIR, 2, true, true);
        link(2, 3, Strength.FAIR, 1, true, true);
        link(3, 4, Strength.STRONG, 1, true, true);

        assertThat(chains(1)).contains("1-2 2-3 3-4 | 2-3");
    }

    // [utest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void what_one_side_alone_has_confirmed_joins_and_says_so_from_either_end() {
        link(1, 2, Strength.STRONG, 1, true, false);

        assertThat(agreed(1)).containsExactly(Agreed.ONE_SIDE);
        assertThat(agreed(2)).containsExactly(Agreed.ONE_SIDE);
    }

    @Test
    void what_nobody_has_confirmed_joins_nothing() {
        link(1, 2, Strength.STRONG, 1, null, false);

        assertThat(chains(1)).isEmpty();
    }

    // [utest->req~one-matter-is-shown-by-its-chains~1]
    @Test
    void a_case_beyond_reach_is_a_pointer_and_no_chain_goes_on_from_it() {
        link(1, 2, Strength.STRONG, 1, true, true);
        link(2, 3, Strength.STRONG, 1, true, true);
        sides.removeIf(side -> side.here().equals(caseNumber(2)));

        Matter matter = Matter.of(caseNumber(1), sides, true);

        assertThat(matter.others()).singleElement().satisfies(other -> {
            assertThat(other.within()).isFalse();
            assertThat(other.chain()).singleElement().returns(Agreed.THIS_SIDE, Matter.Step::agreed);
        });
    }

    @Test
    void cases_that_are_joined_in_a_ring_are_each_shown_once() {
        link(1, 2, Strength.STRONG, 1, true, true);
        link(2, 3, Strength.STRONG, 1, true, true);
        link(3, 1, Strength.STRONG, 1, true, true);

        assertThat(chains(1)).containsExactly("1-2 | 1-2", "1-3 | 1-3");
    }

    // [utest->req~links-do-not-depend-on-who-came-first~1]
    @Test
    void in_which_order_the_links_stand_changes_nothing() {
        Random lot = new Random(26);
        for (int here = 1; here < 12; here++) {
            for (int there = here + 1; there <= 12; there++) {
                if (lot.nextInt(3) == 0) {
                    Strength strength = List.of(Strength.values()).get(lot.nextInt(3));
                    link(here, there, strength, 1 + lot.nextInt(3), lot.nextBoolean(), lot.nextBoolean());
                }
            }
        }
        Matter matter = Matter.of(caseNumber(1), sides, true);
        assertThat(matter.others()).isNotEmpty();

        for (int again = 0; again < 50; again++) {
            Collections.shuffle(sides, lot);
            assertThat(Matter.of(caseNumber(1), sides, true)).isEqualTo(matter);
        }
    }

    private void link(
            int here, int there, Strength strength, int shared, @Nullable Boolean says, @Nullable Boolean otherSays) {
        sides.add(side(here, there, strength, shared, says));
        sides.add(side(there, here, strength, shared, otherSays));
    }

    private static Side side(int here, int there, Strength strength, int shared, @Nullable Boolean says) {
        return new Side(
                Told.link(Math.min(here, there) * 100L + Math.max(here, there)),
                caseNumber(here),
                Told.reference(caseNumber(here)),
                caseNumber(there),
                Told.pointer(caseNumber(there)),
                strength,
                shared,
                says);
    }

    private List<Agreed> agreed(int from) {
        return Matter.of(caseNumber(from), sides, true).others().stream()
                .flatMap(other -> other.chain().stream())
                .map(Matter.Step::agreed)
                .toList();
    }

    private List<String> chains(int from) {
        return Matter.of(caseNumber(from), sides, true).others().stream()
                .map(other -> String.join(
                                " ",
                                other.chain().stream().map(MatterTest::step).toList()) + " | " + step(other.weakest()))
                .toList();
    }

    private static String step(Matter.Step step) {
        return number(step.from()) + "-" + number(step.to());
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring("K-2026-".length()));
    }
}

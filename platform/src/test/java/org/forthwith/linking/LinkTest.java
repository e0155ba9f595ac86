package org.forthwith.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final LinkId LINK = Told.link(1);
    private static final CaseId OTHER = CasesInMemory.caseNumber(2);

    private final Told story = new Told(1).found(LINK, OTHER, Strength.FAIR, "07700 900101");

    // [utest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void a_decision_that_is_taken_back_leaves_the_link_as_it_was_before_it() {
        Link found = story.the(LINK);
        Link confirmed = story.decided(LINK, true, "assessor").the(LINK);
        story.decided(LINK, false, "inspector");

        assertThat(story.undone(LINK).the(LINK)).isEqualTo(confirmed);
        assertThat(story.undone(LINK).the(LINK)).isEqualTo(found);
        assertThat(story.the(LINK).open()).isTrue();
    }

    // [utest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void taking_back_where_nothing_is_decided_changes_nothing() {
        Link found = story.the(LINK);

        assertThat(story.undone(LINK).the(LINK)).isEqualTo(found);
    }

    // [utest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void what_was_decided_before_something_new_was_shared_does_not_come_back() {
        story.decided(LINK, false, "assessor");
        story.found(LINK, OTHER, Strength.FAIR, "07700 900102");
        story.decided(LINK, true, "assessor");

        assertThat(story.undone(LINK).the(LINK).open()).isTrue();
        assertThat(story.undone(LINK).the(LINK).open()).isTrue();
    }

    // [utest->req~a-barred-link-asks-for-nothing~1]
    @Test
    void a_barred_link_counts_as_rejected_and_keeps_what_is_new() {
        story.decided(LINK, false, "assessor").barred(LINK, "inspector");

        Link link =
                story.foundUnderBar(LINK, OTHER, "07700 900101", "07700 900102").the(LINK);

        assertThat(link.open()).isFalse();
        assertThat(link.sameMatter()).isFalse();
        assertThat(link.strength()).isEqualTo(Strength.STRONG);
        assertThat(link.shared())
                .extracting(shared -> shared.written())
                .containsExactly("07700 900101", "07700 900102");
        assertThat(link.bar())
                .isEqualTo(new Bar(
                        Told.BEGINS.plusSeconds(7200),
                        "inspector",
                        "barred by inspector",
                        List.of(Told.shared("07700 900102"))));
    }

    // [utest->req~a-barred-link-asks-for-nothing~1]
    @Test
    void a_link_whose_bar_is_lifted_stands_as_rejected_unless_something_has_been_shared_meanwhile() {
        Link rejected = story.decided(LINK, false, "assessor").the(LINK);
        assertThat(story.barred(LINK, "inspector").lifted(LINK).the(LINK)).isEqualTo(rejected);

        story.barred(LINK, "inspector")
                .foundUnderBar(LINK, OTHER, "07700 900102")
                .lifted(LINK);
        assertThat(story.the(LINK).open()).isTrue();
        assertThat(story.the(LINK).bar()).isNull();
    }

    @Test
    void a_value_that_more_cases_know_by_now_is_no_new_value() {
        story.decided(LINK, false, "assessor").barred(LINK, "inspector");

        Link link = story.foundUnderBar(LINK, OTHER, "07700 900101").the(LINK);

        assertThat(link.bar()).extracting(Bar::since).isEqualTo(List.of());
    }

    // [utest->req~links-do-not-depend-on-who-came-first~1]
    @Test
    void a_value_that_many_cases_have_come_to_know_means_less_in_the_first_link_too() {
        Told first = new Told(7);
        for (int holder = 2; holder <= 5; holder++) {
            first.found(Told.link(holder), CasesInMemory.caseNumber(holder), Strength.STRONG, shared(holder));
        }
        assertThat(first.links()).extracting(Link::strength).containsOnly(Strength.STRONG);

        first.found(Told.link(6), CasesInMemory.caseNumber(6), Strength.FAIR, shared(6));

        assertThat(first.links()).extracting(Link::strength).containsOnly(Strength.FAIR);
    }

    private static Shared shared(int cases) {
        return new Shared(IdentifierKind.PHONE, "07700 900103", "SUSPECT", cases, Strength.STRONG, Strength.FAIR, null);
    }
}

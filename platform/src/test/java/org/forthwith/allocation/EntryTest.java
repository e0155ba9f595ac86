package org.forthwith.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.allocation.Skill.KIRAT_OR_EQUIV;
import static org.forthwith.allocation.Skill.PIP2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.TrainingEvent;
import org.forthwith.event.TrainingEvent.SkillAwarded;
import org.forthwith.event.TrainingEvent.SkillWithdrawn;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final ForceCode FORCE = new ForceCode("50");
    private static final UUID ID = Entry.id(FORCE, "assessor-1");
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Recorded> story = new ArrayList<>();

    private void happens(TrainingEvent event) {
        int place = story.size() + 1;
        story.add(new Recorded(place, place, FORCE, event, AT, "head-1", true, "HEAD_OF_UNIT", null));
    }

    private void awarded(Skill skill, String from, String until) {
        happens(new SkillAwarded(
                ID, AT, "assessor-1", skill.name(), LocalDate.parse(from), LocalDate.parse(until), "certificate"));
    }

    @Test
    void a_renewal_stands_beside_what_it_renews() {
        awarded(KIRAT_OR_EQUIV, "2024-01-01", "2025-12-31");
        awarded(KIRAT_OR_EQUIV, "2026-01-01", "2027-12-31");

        assertThat(Entry.of(story).awards())
                .extracting(award -> award.counted(AT))
                .containsExactly(false, true);
    }

    @Test
    void withdrawing_takes_every_award_of_the_skill_and_no_other() {
        awarded(KIRAT_OR_EQUIV, "2026-01-01", "2027-12-31");
        awarded(PIP2, "2026-01-01", "2027-12-31");
        happens(new SkillWithdrawn(ID, AT, "assessor-1", KIRAT_OR_EQUIV.name(), "left the unit"));

        assertThat(Entry.of(story).holds(KIRAT_OR_EQUIV)).isFalse();
        assertThat(Entry.of(story).holds(PIP2)).isTrue();
        assertThat(Entry.of(story).awards().getFirst().withdrawnBecause()).isEqualTo("left the unit");
    }

    @Test
    void a_skill_that_is_awarded_anew_counts_again() {
        awarded(KIRAT_OR_EQUIV, "2026-01-01", "2027-12-31");
        happens(new SkillWithdrawn(ID, AT, "assessor-1", KIRAT_OR_EQUIV.name(), "left the unit"));
        awarded(KIRAT_OR_EQUIV, "2026-03-01", "2027-12-31");

        assertThat(Entry.of(story).awards().getLast().counted(AT)).isTrue();
    }

    @Test
    void each_force_has_a_place_of_its_own_for_the_same_name() {
        assertThat(Entry.id(new ForceCode("52"), "assessor-1")).isNotEqualTo(ID);
    }
}

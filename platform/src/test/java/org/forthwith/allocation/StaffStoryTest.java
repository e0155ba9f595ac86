package org.forthwith.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.StaffEvent;
import org.forthwith.event.StaffEvent.AbsenceCancelled;
import org.forthwith.event.StaffEvent.AbsencePlanned;
import org.forthwith.event.StaffEvent.StaffJoined;
import org.forthwith.event.StaffEvent.StaffLeft;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffStoryTest {

    private static final ForceCode FORCE = new ForceCode("50");
    private static final UUID ID = Staff.id(FORCE, "inspector-1");
    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Recorded> story = new ArrayList<>();

    private void happens(StaffEvent event) {
        int place = story.size() + 1;
        story.add(new Recorded(place, place, FORCE, event, event.at(), "head-1", true, "HEAD_OF_UNIT", null));
    }

    private void joins(Instant at, Role role) {
        happens(new StaffJoined(ID, at, "inspector-1", "Inspector One", List.of(role), "inspector.1@example.org"));
    }

    private void planned(String from, String until) {
        happens(new AbsencePlanned(
                ID, FIRST, "inspector-1", LocalDate.parse(from), LocalDate.parse(until), "LEAVE", "inspector-2"));
    }

    private Staff staff() {
        return StaffStory.of(story).orElseThrow();
    }

    @Test
    void somebody_works_here_from_joining_to_leaving_and_again_when_they_come_back() {
        joins(FIRST, Role.INSPECTOR);
        happens(new StaffLeft(ID, FIRST.plusSeconds(100), "inspector-1", "another post"));
        assertThat(staff().works(FIRST.minusSeconds(1))).isFalse();
        assertThat(staff().works(FIRST)).isTrue();
        assertThat(staff().works(FIRST.plusSeconds(100))).isFalse();

        joins(FIRST.plusSeconds(200), Role.HEAD_OF_UNIT);
        assertThat(staff().works(FIRST.plusSeconds(199))).isFalse();
        assertThat(staff().works(FIRST.plusSeconds(200))).isTrue();
        assertThat(staff().roles()).containsExactly(Role.HEAD_OF_UNIT);
    }

    @Test
    void other_roles_do_not_make_somebody_new() {
        joins(FIRST, Role.INSPECTOR);
        joins(FIRST.plusSeconds(200), Role.HEAD_OF_UNIT);

        assertThat(staff().joinedAt()).isEqualTo(FIRST);
    }

    // [utest->req~staff-absent-for-whole-days~1]
    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, false",
        "2026-06-30T23:00:00Z, true",
        "2026-07-14T22:59:59Z, true",
        "2026-07-14T23:00:00Z, false"
    })
    void an_absence_is_for_whole_days_in_London(Instant at, boolean away) {
        joins(FIRST, Role.INSPECTOR);
        planned("2026-07-01", "2026-07-14");

        assertThat(staff().away(at).isPresent()).isEqualTo(away);
    }

    @Test
    void of_two_absences_at_once_the_one_that_lasts_longest_counts() {
        joins(FIRST, Role.INSPECTOR);
        planned("2026-07-01", "2026-07-14");
        planned("2026-07-10", "2026-07-12");

        assertThat(staff().away(Instant.parse("2026-07-11T12:00:00Z")))
                .hasValueSatisfying(absence -> assertThat(absence.until()).isEqualTo("2026-07-14"));
    }

    @Test
    void an_absence_that_is_taken_back_before_it_begins_does_not_take_place() {
        joins(FIRST, Role.INSPECTOR);
        planned("2026-07-01", "2026-07-14");
        happens(cancelled("2026-06-30T12:00:00Z"));

        assertThat(staff().away(Instant.parse("2026-07-01T12:00:00Z"))).isEmpty();
        assertThat(staff().ahead(LocalDate.parse("2026-06-30"))).isEmpty();
    }

    @Test
    void an_absence_that_is_taken_back_while_it_lasts_ends_with_the_day_before() {
        joins(FIRST, Role.INSPECTOR);
        planned("2026-07-01", "2026-07-14");
        happens(cancelled("2026-07-05T12:00:00Z"));

        assertThat(staff().away(Instant.parse("2026-07-04T12:00:00Z"))).isPresent();
        assertThat(staff().away(Instant.parse("2026-07-05T12:00:00Z"))).isEmpty();
    }

    @Test
    void what_is_over_is_not_taken_back() {
        joins(FIRST, Role.INSPECTOR);
        planned("2026-07-01", "2026-07-14");
        happens(cancelled("2026-08-01T12:00:00Z"));

        assertThat(staff().away(Instant.parse("2026-07-14T12:00:00Z"))).isPresent();
    }

    @Test
    void somebody_who_never_joined_is_not_in_the_register_whatever_else_was_said_of_them() {
        planned("2026-07-01", "2026-07-14");

        assertThat(StaffStory.of(story)).isEmpty();
    }

    private static AbsenceCancelled cancelled(String at) {
        return new AbsenceCancelled(ID, Instant.parse(at), "inspector-1", LocalDate.parse("2026-07-01"));
    }
}

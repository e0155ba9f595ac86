package org.forthwith.bail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.event.CaseEvent.Closed;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.Event;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a release before charge begins and ends. */
class ReleaseTest {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final Instant ARREST = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant RELEASE = Instant.parse("2026-09-02T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-20T09:00:00Z");
    private static final ForceCode FORCE = new ForceCode("52");

    private static Moved moved(Instant at, @Nullable String from, String to) {
        return new Moved(CASE, at, from, to, null, null);
    }

    private static Release after(ForceCode force, Event... events) {
        var story = new ArrayList<Recorded>();
        for (Event event : events) {
            int number = story.size() + 1;
            story.add(new Recorded(number, number, force, event, event.at(), "o.1", true, "INSPECTOR", null));
        }
        return Release.of(story);
    }

    private static Release after(String released, String then) {
        return after(
                FORCE,
                moved(ARREST, "ENFORCED", "CUSTODY"),
                moved(RELEASE, "CUSTODY", released),
                moved(LATER, released, then));
    }

    // [utest->req~bail-outlasts-the-step-after-it~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # released, then,        on bail, under investigation
            BAIL,       DEVICE_EXAM, true,    false
            BAIL,       CPS,         true,    false
            BAIL,       S47,         true,    false
            BAIL,       RUI,         false,   true
            BAIL,       CHARGED,     false,   false
            BAIL,       OUTCOME,     false,   false
            RUI,        DEVICE_EXAM, false,   true
            RUI,        CPS,         false,   true
            RUI,        BAIL,        true,    false
            RUI,        CHARGED,     false,   false
            RUI,        OUTCOME,     false,   false
            """)
    void a_release_goes_on_until_it_is_ended(String released, String then, boolean onBail, boolean underInvestigation) {
        Release release = after(released, then);

        assertThat(release.bail() != null).isEqualTo(onBail);
        assertThat(release.underInvestigation()).isEqualTo(underInvestigation);
    }

    // [utest->req~bail-outlasts-the-step-after-it~1]
    @ParameterizedTest
    @ValueSource(strings = {"BAIL", "RUI"})
    void closing_the_case_ends_it_and_opening_the_case_again_does_not_bring_it_back(String released) {
        Release release = after(
                FORCE,
                moved(ARREST, "ENFORCED", "CUSTODY"),
                moved(RELEASE, "CUSTODY", released),
                new Closed(CASE, LATER, "16", "evidence"),
                new Reopened(CASE, LATER, "a match", "evidence"));

        assertThat(release).isEqualTo(Release.NONE);
    }

    // [utest->req~bail-begins-the-day-after-arrest~1]
    @Test
    void bail_begins_on_the_day_after_the_arrest_and_stands_since_the_release() {
        Bail bail = Objects.requireNonNull(after("BAIL", "DEVICE_EXAM").bail());

        assertThat(bail.begins()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(bail.since()).isEqualTo(RELEASE);
        assertThat(bail.months()).isEqualTo(3);
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @Test
    void an_arrest_that_is_recorded_late_counts_from_when_it_happened() {
        var late = new Moved(CASE, LATER, "ENFORCED", "CUSTODY", null, null, ARREST);
        Release release = after(FORCE, late, moved(LATER, "CUSTODY", "BAIL"));

        assertThat(release.arrestedAt()).isEqualTo(ARREST);
        assertThat(release.bail()).extracting(Bail::begins).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void a_case_of_the_national_agency_begins_with_six_months() {
        Release release = after(Forces.NATIONAL_AGENCY, moved(RELEASE, "CUSTODY", "BAIL"));

        assertThat(release.bail()).extracting(Bail::months).isEqualTo(6);
    }

    @Test
    void an_extension_moves_the_limit_and_never_the_beginning() {
        Release release = after(
                FORCE,
                moved(ARREST, "ENFORCED", "CUSTODY"),
                moved(RELEASE, "CUSTODY", "BAIL"),
                new BailExtended(CASE, LATER, "FIRST", "47ZD", 6, "an inspector", "nothing", "device", RELEASE));

        assertThat(release.bail())
                .isEqualTo(new Bail(false, RELEASE, LocalDate.of(2026, 9, 2), 6, Optional.of(Step.FIRST)));
    }

    @Test
    void nobody_is_kept_on_bail_by_an_extension_alone() {
        assertThat(after(FORCE, new BailExtended(CASE, LATER, "FIRST", "47ZD", 6, "an inspector", "nothing", "device")))
                .isEqualTo(Release.NONE);
    }
}

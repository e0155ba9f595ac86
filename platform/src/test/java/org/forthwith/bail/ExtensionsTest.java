package org.forthwith.bail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthwith.bail.Extensions.Answer;
import org.forthwith.bail.Extensions.Asked;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who extends bail, in which order and up to which limit. Source: Police and Criminal Evidence Act 1984, sections 47ZB to 47ZG. */
class ExtensionsTest {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final Instant RELEASED = Instant.parse("2026-09-01T18:00:00Z");
    private static final LocalDate BEGINS = LocalDate.of(2026, 9, 2);
    private static final Extensions EXTENSIONS = new Extensions(
            new CivilCalendar(Objects.requireNonNull(BankHolidayTable.read().get(Jurisdiction.ENGLAND_AND_WALES))));

    private static Bail bail(boolean agency, int months, @Nullable String last) {
        return new Bail(
                agency, RELEASED, BEGINS, months, Optional.ofNullable(last).map(Step::valueOf));
    }

    private static String answer(Bail bail, Step step, int months, Role role, String representations, Instant now) {
        return words(answer(
                Optional.of(bail),
                new Asked(step, months, representations, WHY, Happened.NOW),
                Jurisdiction.ENGLAND_AND_WALES,
                role,
                now));
    }

    private static Answer answer(Optional<Bail> bail, Asked asked, Jurisdiction law, Role role, Instant now) {
        var by = new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of(new ForceCode("52")));
        return EXTENSIONS.extend(CASE, bail, law, asked, by, now);
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Extended extended ->
                extended.event().section() + " " + extended.event().months();
            case Answer.No no -> no.code();
        };
    }

    private static final Reason WHY = new Reason("the device is being examined");
    private static final Instant IN_TIME = Instant.parse("2026-11-20T09:00:00Z");

    // [utest->req~bail-is-extended-by-rank-and-in-order~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # agency, months, last,        step,        asked, role,           answer
            false,    3,      ,            FIRST,       6,     INSPECTOR,      47ZD 6
            false,    3,      ,            FIRST,       6,     SUPERINTENDENT, 47ZD 6
            false,    3,      ,            FIRST,       6,     CHIEF_OFFICER,  47ZD 6
            false,    3,      ,            FIRST,       6,     SUPERVISOR,     not-qualified
            false,    3,      ,            FIRST,       6,     INVESTIGATOR,   not-qualified
            false,    3,      ,            FIRST,       9,     INSPECTOR,      no-such-limit
            false,    3,      ,            SECOND,      9,     SUPERINTENDENT, no-such-extension
            false,    3,      ,            COURT,       12,    INVESTIGATOR,   no-such-extension
            false,    3,      ,            AGENCY,      12,    SUPERINTENDENT, no-such-extension
            false,    6,      FIRST,       FIRST,       6,     INSPECTOR,      no-such-extension
            false,    6,      FIRST,       SECOND,      9,     INSPECTOR,      not-qualified
            false,    6,      FIRST,       SECOND,      9,     SUPERINTENDENT, 47ZDA 9
            false,    6,      FIRST,       SECOND,      9,     CHIEF_OFFICER,  47ZDA 9
            false,    6,      FIRST,       DESIGNATED,  12,    CHIEF_OFFICER,  no-such-extension
            false,    9,      SECOND,      DESIGNATED,  12,    SUPERINTENDENT, not-qualified
            false,    9,      SECOND,      DESIGNATED,  12,    CHIEF_OFFICER,  47ZE 12
            false,    9,      SECOND,      COURT,       12,    INVESTIGATOR,   47ZF 12
            false,    9,      SECOND,      COURT,       18,    SUPERVISOR,     47ZF 18
            false,    9,      SECOND,      COURT,       24,    SUPERVISOR,     no-such-limit
            false,    12,     DESIGNATED,  COURT,       12,    SUPERVISOR,     no-such-limit
            false,    12,     DESIGNATED,  COURT,       18,    SUPERVISOR,     47ZF 18
            false,    12,     DESIGNATED,  COURT,       24,    SUPERVISOR,     47ZF 24
            false,    12,     COURT,       COURT,       18,    SUPERVISOR,     no-such-extension
            false,    12,     COURT,       COURT_AGAIN, 15,    SUPERVISOR,     47ZG 15
            false,    12,     COURT,       COURT_AGAIN, 18,    SUPERVISOR,     47ZG 18
            false,    12,     COURT,       COURT_AGAIN, 24,    SUPERVISOR,     no-such-limit
            false,    15,     COURT_AGAIN, COURT_AGAIN, 18,    SUPERVISOR,     47ZG 18
            true,     6,      ,            AGENCY,      12,    SUPERINTENDENT, 47ZDB 12
            true,     6,      ,            AGENCY,      12,    INSPECTOR,      not-qualified
            true,     6,      ,            FIRST,       6,     INSPECTOR,      no-such-extension
            true,     6,      ,            SECOND,      9,     SUPERINTENDENT, no-such-extension
            true,     12,     AGENCY,      AGENCY,      12,    SUPERINTENDENT, no-such-extension
            true,     12,     AGENCY,      DESIGNATED,  12,    CHIEF_OFFICER,  no-such-extension
            true,     12,     AGENCY,      COURT,       18,    INVESTIGATOR,   47ZF 18
            true,     12,     AGENCY,      COURT,       24,    INVESTIGATOR,   47ZF 24
            true,     12,     AGENCY,      COURT,       24,    RULE_OWNER,     not-qualified
            """)
    void each_extension_follows_on_one_before_it_and_is_decided_by_its_rank(
            boolean agency, int months, @Nullable String last, Step step, int asked, Role role, String answer) {
        assertThat(answer(bail(agency, months, last), step, asked, role, "they said nothing", IN_TIME))
                .isEqualTo(answer);
    }

    // [utest->req~bail-is-extended-by-rank-and-in-order~1]
    @ParameterizedTest
    @CsvSource({
        "2026-12-01T23:59:59Z, 47ZD 6",
        "2026-12-02T00:00:00Z, bail-has-ended",
        "2027-01-05T09:00:00Z, bail-has-ended"
    })
    void a_limit_is_extended_before_it_has_passed_or_not_at_all(Instant now, String answer) {
        assertThat(answer(bail(false, 3, null), Step.FIRST, 6, Role.INSPECTOR, "they said nothing", now))
                .isEqualTo(answer);
    }

    @Test
    void the_suspect_is_told_first_and_what_they_said_is_on_record() {
        assertThat(answer(bail(false, 3, null), Step.FIRST, 6, Role.INSPECTOR, " ", IN_TIME))
                .isEqualTo("representations-missing");
    }

    @Test
    void nobody_who_is_not_on_bail_is_kept_on_it() {
        assertThat(answer(Optional.empty(), first(null), Jurisdiction.ENGLAND_AND_WALES, Role.INSPECTOR, IN_TIME))
                .isEqualTo(new Answer.No("not-on-bail", "The suspect is not on bail."));
    }

    // [utest->req~an-extension-counts-from-its-decision~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # decided,             recorded,             answer
            2026-12-01T23:59:59Z,  2026-12-04T09:00:00Z, 47ZD 6
            2026-11-20T09:00:00Z,  2026-11-20T09:00:00Z, 47ZD 6
            2026-09-01T18:00:00Z,  2026-09-03T09:00:00Z, 47ZD 6
            # on the first moment after the limit, before the release, in the future
            2026-12-02T00:00:00Z,  2026-12-04T09:00:00Z, bail-has-ended
            2026-09-01T17:59:59Z,  2026-09-03T09:00:00Z, too-early
            2026-11-20T09:00:01Z,  2026-11-20T09:00:00Z, not-yet
            """)
    void an_extension_that_was_decided_in_time_holds_however_late_it_is_recorded(
            Instant decided, Instant recorded, String answer) {
        assertThat(words(answer(
                        Optional.of(bail(false, 3, null)),
                        first(decided),
                        Jurisdiction.ENGLAND_AND_WALES,
                        Role.INSPECTOR,
                        recorded)))
                .isEqualTo(answer);
    }

    // [utest->req~an-extension-counts-from-its-decision~1]
    @Test
    void the_record_says_when_it_was_decided_and_when_that_was_recorded() {
        Instant decided = Instant.parse("2026-12-01T17:00:00Z");
        Instant recorded = Instant.parse("2026-12-04T09:00:00Z");

        assertThat(answer(
                        Optional.of(bail(false, 3, null)),
                        first(decided),
                        Jurisdiction.ENGLAND_AND_WALES,
                        Role.INSPECTOR,
                        recorded))
                .isInstanceOfSatisfying(Answer.Extended.class, extended -> {
                    assertThat(extended.event().at()).isEqualTo(recorded);
                    assertThat(extended.event().happenedAt()).isEqualTo(decided);
                });
    }

    // [utest->req~an-act-keeps-to-its-law~1]
    @ParameterizedTest
    @CsvSource({"SCOTLAND, other-law", "NORTHERN_IRELAND, other-law", "ENGLAND_AND_WALES, 47ZD 6"})
    void the_limits_of_bail_are_law_of_england_and_wales(Jurisdiction law, String answer) {
        assertThat(words(answer(Optional.of(bail(false, 3, null)), first(null), law, Role.INSPECTOR, IN_TIME)))
                .isEqualTo(answer);
    }

    private static Asked first(@Nullable Instant decided) {
        return new Asked(Step.FIRST, 6, "they said nothing", WHY, new Happened(decided));
    }

    @Test
    void every_step_says_by_which_section_and_by_whom() {
        assertThat(Arrays.stream(Step.values()).map(step -> step.section() + " " + step.decidedBy()))
                .containsExactly(
                        "47ZD an inspector or above",
                        "47ZDA a superintendent or above",
                        "47ZE an assistant chief constable, a commander or above",
                        "47ZDB a senior officer of the agency",
                        "47ZF a magistrates' court",
                        "47ZG a magistrates' court");
    }
}

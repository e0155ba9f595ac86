package org.forthwith.bail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthwith.bail.Court.Answer;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.event.BailEvent;
import org.forthwith.event.BailEvent.CourtRefused;
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

/** Bail while a magistrates' court has to decide. Source: Police and Criminal Evidence Act 1984, section 47ZJ. */
class CourtTest {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final Reason WHY = new Reason("the device is being examined");
    /** With the limit of nine months it ends at the end of 1 June 2027. */
    private static final Bail NINE_MONTHS = new Bail(
            false, Instant.parse("2027-02-20T09:00:00Z"), LocalDate.of(2026, 9, 2), 9, Optional.of(Step.SECOND));

    private static final Bail BEFORE_THE_COURT = NINE_MONTHS.courtAsked(Instant.parse("2027-05-28T09:00:00Z"));
    private static final CivilCalendar CALENDAR =
            new CivilCalendar(Objects.requireNonNull(BankHolidayTable.read().get(Jurisdiction.ENGLAND_AND_WALES)));

    private final Court court = new Court(CALENDAR);

    private static Actor somebody(Role role) {
        return new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of());
    }

    private static Court.Said said(@Nullable Instant happened) {
        return new Court.Said(WHY, new Happened(happened));
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Told told -> words(told.event());
            case Answer.Not not -> not.no().code();
        };
    }

    private static String words(BailEvent event) {
        if (event instanceof CourtRefused refused) {
            return refused.ends() ? "bail ended" : "bail stands";
        }
        return "asked";
    }

    // [utest->req~bail-goes-on-until-the-court-decides~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked,              recorded,             answer
            ,                     2027-05-28T09:00:00Z, asked
            2027-06-01T22:59:59Z, 2027-06-03T09:00:00Z, asked
            2027-06-01T23:00:00Z, 2027-06-03T09:00:00Z, bail-has-ended
            ,                     2027-06-03T09:00:00Z, bail-has-ended
            2027-02-20T08:59:59Z, 2027-05-28T09:00:00Z, too-early
            2027-05-28T09:00:01Z, 2027-05-28T09:00:00Z, not-yet
            """)
    void a_court_is_asked_before_the_limit_has_passed(@Nullable Instant asked, Instant recorded, String answer) {
        var by = somebody(Role.INVESTIGATOR);

        assertThat(words(court.asked(
                        CASE, Optional.of(NINE_MONTHS), Jurisdiction.ENGLAND_AND_WALES, said(asked), by, recorded)))
                .isEqualTo(answer);
    }

    @Test
    void a_court_is_asked_once_and_only_where_it_can_extend_bail() {
        var now = Instant.parse("2027-05-29T09:00:00Z");
        var initial = new Bail(false, now, LocalDate.of(2027, 5, 29), 3, Optional.empty());
        var by = somebody(Role.INVESTIGATOR);

        assertThat(words(court.asked(
                        CASE, Optional.of(BEFORE_THE_COURT), Jurisdiction.ENGLAND_AND_WALES, said(null), by, now)))
                .isEqualTo("court-asked");
        assertThat(words(court.asked(CASE, Optional.of(initial), Jurisdiction.ENGLAND_AND_WALES, said(null), by, now)))
                .isEqualTo("no-such-extension");
        assertThat(words(court.asked(CASE, Optional.of(NINE_MONTHS), Jurisdiction.SCOTLAND, said(null), by, now)))
                .isEqualTo("other-law");
        assertThat(words(court.asked(CASE, Optional.empty(), Jurisdiction.ENGLAND_AND_WALES, said(null), by, now)))
                .isEqualTo("not-on-bail");
        assertThat(words(court.asked(
                        CASE,
                        Optional.of(NINE_MONTHS),
                        Jurisdiction.ENGLAND_AND_WALES,
                        said(null),
                        somebody(Role.RULE_OWNER),
                        now)))
                .isEqualTo("not-qualified");
    }

    // [utest->req~bail-goes-on-until-the-court-decides~1]
    @ParameterizedTest
    @CsvSource({
        "2027-05-30T09:00:00Z, bail stands",
        "2027-06-01T22:59:59Z, bail stands",
        "2027-06-01T23:00:00Z, bail ended",
        "2027-06-08T09:00:00Z, bail ended"
    })
    void bail_ends_with_a_refusal_where_the_limit_has_passed(Instant refused, String answer) {
        var by = somebody(Role.SUPERVISOR);

        assertThat(words(court.refused(CASE, Optional.of(BEFORE_THE_COURT), said(null), by, refused)))
                .isEqualTo(answer);
    }

    @Test
    void a_court_refuses_only_what_it_was_asked_for() {
        var now = Instant.parse("2027-05-29T09:00:00Z");
        var early = Instant.parse("2027-05-28T08:59:59Z");
        var by = somebody(Role.SUPERVISOR);

        assertThat(words(court.refused(CASE, Optional.of(NINE_MONTHS), said(null), by, now)))
                .isEqualTo("court-not-asked");
        assertThat(words(court.refused(CASE, Optional.empty(), said(null), by, now)))
                .isEqualTo("not-on-bail");
        assertThat(words(court.refused(CASE, Optional.of(BEFORE_THE_COURT), said(early), by, now)))
                .isEqualTo("too-early");
    }

    // [utest->req~bail-goes-on-until-the-court-decides~1]
    @ParameterizedTest
    @CsvSource({"COURT, 12, 47ZF 12", "DESIGNATED, 12, court-asked"})
    void while_the_court_has_to_decide_it_alone_extends_bail_and_after_the_limit_too(
            Step step, int months, String answer) {
        var asked = new Extensions.Asked(step, months, "they said nothing", WHY, Happened.NOW);
        var extended = new Extensions(CALENDAR)
                .extend(
                        CASE,
                        Optional.of(BEFORE_THE_COURT),
                        Jurisdiction.ENGLAND_AND_WALES,
                        asked,
                        somebody(Role.CHIEF_OFFICER),
                        Instant.parse("2027-06-08T09:00:00Z"));

        assertThat(
                        switch (extended) {
                            case Extensions.Answer.Extended done ->
                                done.event().section() + " " + done.event().months();
                            case Extensions.Answer.No no -> no.code();
                        })
                .isEqualTo(answer);
    }
}

package org.forthwith.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthwith.event.SafeguardingEvent.ShareDeferred;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.safeguarding.Deferral.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source: scenario A08. */
class DeferralTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final ChildId CHILD = new ChildId(new UUID(2, 2));

    private static final Optional<Terms> TERMS = Optional.of(new Terms(Role.INSPECTOR, Duration.ofDays(3)));

    private static Deferral deferral(int hours, String step) {
        return new Deferral("IMMINENT_ENFORCEMENT", hours, step, new Reason("arrest at six"));
    }

    private static Actor somebody(Role role) {
        return new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of());
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void only_an_inspector_or_above_puts_it_off(Role role) {
        assertThat(deferral(24, "the house is watched")
                        .objection(TERMS, List.of(), somebody(role), Set.of("o.2"), NOW)
                        .isEmpty())
                .isEqualTo(role == Role.INSPECTOR || role == Role.SUPERINTENDENT);
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @ParameterizedTest
    @CsvSource({"0, no-end", "1, done", "72, done", "73, too-long"})
    void it_has_an_end_within_72_hours(int hours, String code) {
        assertThat(deferral(hours, "the house is watched")
                        .objection(TERMS, List.of(), somebody(Role.INSPECTOR), Set.of("o.2"), NOW)
                        .map(Deferral.No::code)
                        .orElse("done"))
                .isEqualTo(code);
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @Test
    void another_deferral_counts_from_the_first() {
        List<ShareDeferred> before =
                List.of(deferral(24, "the house is watched").event(CASE, CHILD, NOW));
        Instant next = NOW.plus(Duration.ofHours(24));

        assertThat(deferral(48, "the house is watched")
                        .objection(TERMS, before, somebody(Role.INSPECTOR), Set.of("o.2"), next))
                .isEmpty();
        assertThat(deferral(49, "the house is watched")
                        .objection(TERMS, before, somebody(Role.INSPECTOR), Set.of("o.2"), next))
                .map(Deferral.No::code)
                .contains("too-long");
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @Test
    void the_child_is_protected_meanwhile_or_it_is_not_put_off() {
        assertThat(deferral(24, " ").objection(TERMS, List.of(), somebody(Role.INSPECTOR), Set.of("o.2"), NOW))
                .map(Deferral.No::code)
                .contains("no-protective-step");
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @Test
    void the_list_says_for_what_by_whom_and_for_how_long() {
        var shorter = Optional.of(new Terms(Role.SUPERINTENDENT, Duration.ofDays(1)));

        assertThat(code(Optional.empty(), 1, Role.INSPECTOR)).isEqualTo("no-such-reason");
        assertThat(code(shorter, 24, Role.INSPECTOR)).isEqualTo("inspector-only");
        assertThat(code(shorter, 24, Role.SUPERINTENDENT)).isEqualTo("done");
        assertThat(code(shorter, 25, Role.SUPERINTENDENT)).isEqualTo("too-long");
    }

    // [utest->req~nobody-rests-their-own-clock~1]
    @Test
    void an_inspector_who_answers_for_the_case_does_not_put_it_off() {
        assertThat(deferral(24, "the house is watched")
                        .objection(TERMS, List.of(), somebody(Role.INSPECTOR), Set.of("o.2", "o.1"), NOW))
                .map(Deferral.No::code)
                .contains("own-case");
        assertThat(deferral(24, "the house is watched")
                        .objection(TERMS, List.of(), somebody(Role.INSPECTOR), Set.of(), NOW))
                .isEmpty();
    }

    private static String code(Optional<Terms> terms, int hours, Role role) {
        return deferral(hours, "the house is watched")
                .objection(terms, List.of(), somebody(role), Set.of("o.2"), NOW)
                .map(Deferral.No::code)
                .orElse("done");
    }
}

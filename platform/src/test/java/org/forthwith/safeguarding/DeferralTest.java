package org.forthwith.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthwith.event.SafeguardingEvent.ShareDeferred;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.safeguarding.Deferral.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source: scenario A08. */
class DeferralTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final ChildId CHILD = new ChildId(new UUID(2, 2));

    private static Deferral deferral(int hours, String step) {
        return new Deferral(Why.IMMINENT_ENFORCEMENT, hours, step, new Reason("arrest at six"));
    }

    private static Actor somebody(Role role) {
        return new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of());
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void only_an_inspector_or_above_puts_it_off(Role role) {
        assertThat(deferral(24, "the house is watched")
                        .objection(List.of(), somebody(role), NOW)
                        .isEmpty())
                .isEqualTo(role == Role.INSPECTOR || role == Role.SUPERINTENDENT);
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @ParameterizedTest
    @CsvSource({"0, no-end", "1, done", "72, done", "73, too-long"})
    void it_has_an_end_within_72_hours(int hours, String code) {
        assertThat(deferral(hours, "the house is watched")
                        .objection(List.of(), somebody(Role.INSPECTOR), NOW)
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

        assertThat(deferral(48, "the house is watched").objection(before, somebody(Role.INSPECTOR), next))
                .isEmpty();
        assertThat(deferral(49, "the house is watched").objection(before, somebody(Role.INSPECTOR), next))
                .map(Deferral.No::code)
                .contains("too-long");
    }

    // [utest->req~sharing-is-put-off-by-an-inspector~1]
    @Test
    void the_child_is_protected_meanwhile_or_it_is_not_put_off() {
        assertThat(deferral(24, " ").objection(List.of(), somebody(Role.INSPECTOR), NOW))
                .map(Deferral.No::code)
                .contains("no-protective-step");
    }
}

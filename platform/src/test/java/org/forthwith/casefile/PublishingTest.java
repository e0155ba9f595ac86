package org.forthwith.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A10: guidance that speaks of resetting a device is published by nobody alone. */
// [utest->req~guidance-that-loses-evidence-needs-a-specialist~1]
class PublishingTest {

    private static final Guidance RESET = new Guidance("Phones", "Then do a factory reset.", "writer");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do a factory reset.",
                "FACTORY RESET it first",
                "factory\n  reset",
                "Re-set the phone.",
                "Resetting helps.",
                "Wipe the tablet.",
                "Wiping it is quickest.",
                "Erase everything.",
                "Restore the phone to factory settings.",
                "Go back to factory defaults.",
                "\uFF32\uFF25\uFF33\uFF25\uFF34 it",
                "Never reset a device."
            })
    void guidance_that_speaks_of_losing_evidence_waits_for_a_specialist(String text) {
        var guidance = new Guidance("Phones", text, "writer");

        assertThat(Publishing.objection(guidance, false))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("specialist-approval-needed"));
        assertThat(Publishing.objection(guidance, true)).isEmpty();
        assertThat(Publishing.objectionToApproving(somebody("reader", Role.SPECIALIST), guidance))
                .isEmpty();
    }

    @Test
    void the_title_counts_as_much_as_the_text() {
        assertThat(Publishing.objection(new Guidance("Factory reset", "See below.", "writer"), false))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Keep the device charged and switched on.", "Do not swipe.", "Presets stay as they are.", ""})
    void other_guidance_needs_no_approval(String text) {
        assertThat(Publishing.objection(new Guidance("Phones", text, "writer"), false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SPECIALIST", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_a_specialist_approves(Role role) {
        assertThat(Publishing.objectionToApproving(somebody("reader", role), RESET))
                .isPresent();
    }

    @Test
    void a_specialist_does_not_approve_what_they_wrote_themselves() {
        assertThat(Publishing.objectionToApproving(somebody("writer", Role.SPECIALIST, Role.INSPECTOR), RESET))
                .isPresent();
    }

    private static Actor somebody(String id, Role... roles) {
        var force = new ForceCode("13");
        return new Actor(id, "Somebody", force, Set.of(roles), Set.of(force));
    }
}

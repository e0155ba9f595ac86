package org.forthwith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.event.LinkingEvent.Strength.FAIR;
import static org.forthwith.event.LinkingEvent.Strength.STRONG;
import static org.forthwith.event.LinkingEvent.Strength.WEAK;
import static org.forthwith.linking.CasesInMemory.caseNumber;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.junit.jupiter.api.Test;

class WeightTest {

    private static final Instant THEN = Instant.parse("2026-03-01T22:10:00Z");

    private static final Map<IdentifierKind, Strength> OF_EACH_KIND = Map.of(
            IdentifierKind.PHONE, STRONG,
            IdentifierKind.EMAIL, STRONG,
            IdentifierKind.USERNAME, STRONG,
            IdentifierKind.ACCOUNT_ID, STRONG,
            IdentifierKind.DEVICE, STRONG,
            IdentifierKind.ADDRESS, STRONG,
            IdentifierKind.IP_ADDRESS, FAIR,
            IdentifierKind.VEHICLE_MARK, FAIR,
            IdentifierKind.URL, WEAK,
            IdentifierKind.FILE_HASH, WEAK);

    @Test
    void a_rare_value_in_the_same_part_means_what_its_kind_means() {
        assertThat(OF_EACH_KIND.keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(IdentifierKind.PERSON)));
        OF_EACH_KIND.forEach((kind, strength) -> {
            var value = Sighted.of(kind, "1 one").seen(THEN);

            assertThat(weight(value, value, Weight.RARE)).as(kind.name()).isEqualTo(strength);
        });
    }

    @Test
    void an_address_without_any_number_is_a_town_and_means_little() {
        var town = Sighted.of(IdentifierKind.ADDRESS, "exeter");
        var house = Sighted.of(IdentifierKind.ADDRESS, "EX11AA|1 high street exeter");

        assertThat(weight(town, town, 2)).isEqualTo(WEAK);
        assertThat(weight(house, house, 2)).isEqualTo(STRONG);
    }

    @Test
    void a_value_that_more_than_five_cases_know_means_one_step_less() {
        var phone = Sighted.phone("+447700900123");

        assertThat(weight(phone, phone, 5)).isEqualTo(STRONG);
        assertThat(weight(phone, phone, 6)).isEqualTo(FAIR);
        assertThat(weight(phone, phone, 500)).isEqualTo(FAIR);
    }

    @Test
    void two_parts_weigh_full_only_when_they_are_one_or_when_one_is_still_open() {
        for (var here : PersonRole.values()) {
            for (var there : PersonRole.values()) {
                var phone = Sighted.phone("+447700900123");
                var open = here == PersonRole.INCIDENT || there == PersonRole.INCIDENT;

                assertThat(weight(phone.as(here), phone.as(there), 2))
                        .as("%s and %s", here, there)
                        .isEqualTo(here == there || open ? STRONG : FAIR);
            }
        }
    }

    @Test
    void what_was_read_out_of_free_text_weighs_one_step_less() {
        var phone = Sighted.phone("+447700900123");

        assertThat(weight(phone.extracted(), phone, 2)).isEqualTo(FAIR);
        assertThat(weight(phone, phone.extracted(), 2)).isEqualTo(FAIR);
        assertThat(weight(phone.extracted(), phone.extracted(), 2)).isEqualTo(FAIR);
    }

    // [utest->req~a-link-weighs-the-same-from-either-side~1]
    @Test
    void two_cases_weigh_their_link_alike_whichever_came_first() {
        for (var kind : IdentifierKind.values()) {
            var plain = Sighted.of(kind, "one").seen(THEN);
            for (var one : variants(plain)) {
                for (var other : variants(plain)) {
                    assertThat(weight(one, other, 2))
                            .as("%s and %s", one, other)
                            .isEqualTo(weight(other, one, 2));
                }
            }
        }
    }

    private static List<Sighted> variants(Sighted plain) {
        return List.of(
                plain,
                plain.extracted(),
                plain.as(PersonRole.RECIPIENT),
                plain.as(PersonRole.INCIDENT),
                plain.as(PersonRole.RECIPIENT).extracted(),
                plain.seen(THEN.plus(Duration.ofDays(3))),
                Sighted.of(plain.sighting().kind(), "one"));
    }

    @Test
    void an_internet_address_weighs_only_within_a_day_of_itself() {
        var address = Sighted.of(IdentifierKind.IP_ADDRESS, "192.0.2.17");
        var day = Duration.ofHours(24);

        assertThat(weight(address.seen(THEN), address.seen(THEN.plus(day)), 2)).isEqualTo(FAIR);
        assertThat(weight(address.seen(THEN), address.seen(THEN.minus(day)), 2)).isEqualTo(FAIR);
        assertThat(weight(address.seen(THEN), address.seen(THEN.plus(day).plusNanos(1)), 2))
                .isEqualTo(WEAK);
    }

    @Test
    void an_internet_address_of_unknown_time_is_weak() {
        var address = Sighted.of(IdentifierKind.IP_ADDRESS, "192.0.2.17");

        assertThat(weight(address, address.seen(THEN), 2)).isEqualTo(WEAK);
        assertThat(weight(address.seen(THEN), address, 2)).isEqualTo(WEAK);
    }

    @Test
    void no_number_of_steps_down_makes_a_shared_value_nothing() {
        var hash = Sighted.of(IdentifierKind.FILE_HASH, "0f").extracted().as(PersonRole.RECIPIENT);

        assertThat(weight(hash, Sighted.of(IdentifierKind.FILE_HASH, "0f"), 10_000))
                .isEqualTo(WEAK);
    }

    private static Strength weight(Sighted here, Sighted there, int cases) {
        List<Known> known = new CasesInMemory()
                .with(2, there)
                .of(List.of(new Value(there.sighting().kind(), there.sighting().written())), caseNumber(1), 50);
        assertThat(known).extracting(Known::caseId).containsExactly(caseNumber(2));
        return Weight.of(here.sighting(), known.getFirst()).among(cases);
    }
}

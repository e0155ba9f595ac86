package org.forthwith.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Random;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~a-doubtful-time-is-flagged-never-guessed~1]
class WhenSeenTest {

    private static final String AM_OR_PM = "12-hour time without AM or PM";
    private static final String DAY_OR_MONTH = "day and month could change places";
    private static final String UNREADABLE = "not a time that can be read";

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:00Z, 2026-03-02T09:15:00Z",
        "2026-03-02T09:15Z, 2026-03-02T09:15:00Z",
        "2026-03-02t09:15:00z, 2026-03-02T09:15:00Z",
        "2026-03-02T09:15:00.123Z, 2026-03-02T09:15:00.123Z",
        "'2026-03-02T09:15:00,5Z', 2026-03-02T09:15:00.500Z",
        "2026-03-02T09:15:00.123456789Z, 2026-03-02T09:15:00.123456789Z",
        "2026-03-02T09:15:00+00:00, 2026-03-02T09:15:00Z",
        "2026-03-02T09:15:00-00:00, 2026-03-02T09:15:00Z",
        "2026-03-02T09:15:00+01:00, 2026-03-02T08:15:00Z",
        "2026-03-02T09:15:00+0100, 2026-03-02T08:15:00Z",
        "2026-03-02T09:15:00+01, 2026-03-02T08:15:00Z",
        "2026-03-02T09:15:00-08:00, 2026-03-02T17:15:00Z",
        "2026-03-02T23:59:59+14:00, 2026-03-02T09:59:59Z",
        "2026-03-02 09:15:00Z, 2026-03-02T09:15:00Z",
        "2026-03-02 09:15:00 UTC, 2026-03-02T09:15:00Z",
        "2026-03-02 09:15:00 GMT, 2026-03-02T09:15:00Z",
        "2026-03-02 09:15:00 +0000, 2026-03-02T09:15:00Z",
        "2026-03-02 09:15:00 UTC+1, 2026-03-02T08:15:00Z",
        "2026-03-02T09:15:00[Europe/London], 2026-03-02T09:15:00Z",
        "2026-07-02T09:15:00[Europe/London], 2026-07-02T08:15:00Z",
        "2026-07-02T09:15:00+01:00[Europe/London], 2026-07-02T08:15:00Z",
        "2026-07-02 09:15 Europe/London, 2026-07-02T08:15:00Z",
        "2026-07-02 09:15 America/Argentina/Buenos_Aires, 2026-07-02T12:15:00Z",
        "'Mon, 02 Mar 2026 09:15:00 GMT', 2026-03-02T09:15:00Z",
        "02 Mar 2026 09:15:00 +0100, 2026-03-02T08:15:00Z",
        "2 March 2026 21:15 UTC, 2026-03-02T21:15:00Z",
        "'March 2, 2026 21:15 UTC', 2026-03-02T21:15:00Z",
        "2-Mar-2026 9:15 pm UTC, 2026-03-02T21:15:00Z",
        "25/03/2026 21:15 UTC, 2026-03-25T21:15:00Z",
        "03/25/2026 21:15 UTC, 2026-03-25T21:15:00Z",
        "03/03/2026 21:15 UTC, 2026-03-03T21:15:00Z",
        "25.03.2026 21:15 UTC, 2026-03-25T21:15:00Z",
        "2026/03/04 21:15 UTC, 2026-03-04T21:15:00Z",
        "03/25/2026 9:15 AM UTC, 2026-03-25T09:15:00Z",
        "03/25/2026 9:15:30 p.m. UTC, 2026-03-25T21:15:30Z",
        "03/25/2026 12:15 AM UTC, 2026-03-25T00:15:00Z",
        "03/25/2026 12:15 PM UTC, 2026-03-25T12:15:00Z",
        "03/25/2026 00:15 UTC, 2026-03-25T00:15:00Z"
    })
    void a_time_that_means_one_instant_is_that_instant(String written, Instant instant) {
        assertThat(seen(written)).isEqualTo(new Seen(written, instant, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:00, no zone",
        "2026-03-02 09:15:00, no zone",
        "2026-03-02T21:15, no zone",
        "25/03/2026 21:15, no zone",
        "2026-03-02, no time of day; no zone",
        "2026-03-02Z, " + UNREADABLE,
        "2026-03-02 9:15 UTC, " + AM_OR_PM,
        "25/03/2026 09:15 UTC, " + AM_OR_PM,
        "25/03/2026 12:15 UTC, " + AM_OR_PM,
        "2 March 2026 09:15 UTC, " + AM_OR_PM,
        "2026/03/04 09:15:59 UTC, " + AM_OR_PM,
        "03/25/2026 9:15, " + AM_OR_PM + "; no zone",
        "03/04/2026 21:15 UTC, " + DAY_OR_MONTH,
        "03/04/2026 9:15 PM UTC, " + DAY_OR_MONTH,
        "3.4.2026 21:15 UTC, " + DAY_OR_MONTH,
        "03/04/2026 9:15, " + DAY_OR_MONTH + "; " + AM_OR_PM + "; no zone",
        "03/04/26 21:15 UTC, two-digit year",
        "3-Apr-26 21:15 UTC, two-digit year",
        "2026-03-29T01:30[Europe/London], never on that day: the clocks went forward",
        "2026-03-29T01:00[Europe/London], never on that day: the clocks went forward",
        "2026-10-25T01:30[Europe/London], twice on that day: the clocks went back",
        "2026-10-25T01:00 Europe/London, twice on that day: the clocks went back",
        "2026-07-02T09:15:00+05:00[Europe/London], an offset that the zone did not have",
        "2026-07-02T09:15 BST, zone name with more than one meaning",
        "2026-07-02T09:15 EST, zone name with more than one meaning",
        "2026-07-02T09:15 PDT, zone name with more than one meaning"
    })
    void a_time_that_may_mean_two_instants_is_flagged_and_never_guessed(String written, String flag) {
        assertThat(seen(written)).isEqualTo(new Seen(written, null, flag, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-02-30T09:15:00Z",
                "2026-13-01T09:15:00Z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T09:60:00Z",
                "2026-03-02T23:59:60Z",
                "31/02/2026 21:15 UTC",
                "32/13/2026 21:15 UTC",
                "25/03/2026 13:15 PM UTC",
                "25/03/2026 0:15 AM UTC",
                "2026-03-02T09:15:00+25:00",
                "2026-03-02T09:15:00 Europe/Nowhere",
                "2026-03-02T09:15:00Z and later",
                "0001-01-01T00:00:00+01:00",
                "0000-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "1772442000",
                "2 Foo 2026 09:15 UTC",
                "9:15",
                "T",
                "2026-03-02T09:15:00+01:00 GMT"
            })
    // [utest->req~a-year-nobody-lived-in-is-no-time~1]
    void a_time_that_cannot_be_read_is_kept_as_it_was_written(String written) {
        assertThat(seen(written)).isEqualTo(new Seen(written, null, UNREADABLE, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:59:59, 2026-10-24T23:59:59Z", "2026-10-25T02:00:00, 2026-10-25T02:00:00Z"})
    void beside_the_hour_that_comes_twice_london_time_is_certain(String local, Instant instant) {
        assertThat(seen(local + "[Europe/London]").at()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T01:30+01:00, 2026-10-25T00:30:00Z", "2026-10-25T01:30+00:00, 2026-10-25T01:30:00Z"})
    void an_offset_says_which_of_the_two_is_meant(String written, Instant instant) {
        assertThat(seen(written + "[Europe/London]").at()).isEqualTo(instant);
        assertThat(seen(written).at()).isEqualTo(instant);
    }

    /** Every half hour of two years: flagged exactly where the calendar of the zone has none or two instants. */
    @Test
    void london_times_are_flagged_in_the_two_odd_hours_of_a_year_and_nowhere_else() {
        var london = ZoneId.of("Europe/London");
        var local = LocalDateTime.parse("2026-01-01T00:00");
        var flagged = 0;
        while (local.getYear() < 2028) {
            var seen = seen(local + "[Europe/London]");
            var offsets = london.getRules().getValidOffsets(local);
            assertThat(seen.at())
                    .as("%s", local)
                    .isEqualTo(offsets.size() == 1 ? local.toInstant(offsets.getFirst()) : null);
            flagged += seen.flag() == null ? 0 : 1;
            local = local.plusMinutes(30);
        }
        assertThat(flagged).isEqualTo(8);
    }

    @Test
    void an_instant_survives_being_written_in_any_offset() {
        var seed = 20260302L;
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var instant = Instant.ofEpochSecond(random.nextLong(1_200_000_000L, 2_000_000_000L));
            var offset = ZoneOffset.ofTotalSeconds(random.nextInt(-56, 57) * 900);
            var written = instant.atOffset(offset).toString();
            assertThat(seen(written).at()).as("seed %d, %s", seed, written).isEqualTo(instant);
        }
    }

    @Test
    void no_writing_of_any_kind_breaks_the_reading() {
        var seed = 20260303L;
        var random = new Random(seed);
        var signs = "0123456789-/:.,TZ +APMapm[]Europe/London\u0660";
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder("2");
            random.ints(random.nextInt(1, 40), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            var seen = seen(text.toString());
            assertThat(seen.at() == null)
                    .as("seed %d, '%s' has an instant or a flag", seed, text)
                    .isEqualTo(seen.flag() != null);
        }
    }

    @Test
    void a_use_without_a_time_says_so_and_keeps_its_port() {
        assertThat(seen(new Use(null, 443, "Login"))).isEqualTo(new Seen("", null, "no time given", 443, "Login"));
    }

    @Test
    void an_identifier_of_which_no_use_is_known_was_not_seen_at_any_time() {
        assertThat(WhenSeen.of(mention("192.0.2.10", null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.10:8080, 8080", "[2001:db8::1]:8080, 8080", "192.0.2.10, ", "2001:db8::1, "})
    void a_port_behind_the_address_is_kept(String written, @Nullable Integer port) {
        var seen = WhenSeen.of(mention(written, new Use("2026-03-02T09:15:00Z", null, null)));

        assertThat(seen).extracting(Seen::port).isEqualTo(port);
    }

    @Test
    void a_port_of_its_own_counts_more_than_one_behind_the_address() {
        var seen = WhenSeen.of(mention("192.0.2.10:8080", new Use("2026-03-02T09:15:00Z", 443, null)));

        assertThat(seen).extracting(Seen::port).isEqualTo(443);
    }

    @Test
    void a_time_far_too_long_is_not_read() {
        assertThat(seen("2".repeat(100_000)).flag()).isEqualTo(UNREADABLE);
    }

    private static Seen seen(String time) {
        return seen(new Use(time, null, null));
    }

    private static Seen seen(Use use) {
        return Objects.requireNonNull(WhenSeen.of(mention("192.0.2.10", use)));
    }

    private static Mention mention(String written, @Nullable Use use) {
        return new Mention(IdentifierKind.IP_ADDRESS, written, PersonRole.SUSPECT, "/", false, null, null, use);
    }
}

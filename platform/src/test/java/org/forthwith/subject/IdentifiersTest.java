package org.forthwith.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.EMAIL;
import static org.forthwith.kernel.IdentifierKind.IP_ADDRESS;
import static org.forthwith.kernel.IdentifierKind.PHONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention.Use;
import org.forthwith.subject.canonical.CanonicalForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifiersTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Forms FORMS = new CanonicalForms(MailProviders.on(DAY));
    private final Identifiers inAForce = new Identifiers(FORMS, NeverLink.all(DAY));
    private final Identifiers inADemonstration = new Identifiers(FORMS, NeverLink.withoutReservedRanges(DAY));

    @Test
    void a_sighting_keeps_what_was_written_where_it_stood_and_when() {
        var mention = new Mention(
                IP_ADDRESS,
                "::ffff:192.0.2.10",
                PersonRole.SUSPECT,
                "/report/ip[1]",
                true,
                "Test Platform",
                null,
                new Use("2026-03-02T09:15:00+01:00", 443, "Login"));

        assertThat(inADemonstration.identify(mention))
                .isEqualTo(new Sighting(
                        IP_ADDRESS,
                        "::ffff:192.0.2.10",
                        "192.0.2.10",
                        null,
                        "Test Platform",
                        PersonRole.SUSPECT,
                        "/report/ip[1]",
                        null,
                        true,
                        new Seen(
                                "2026-03-02T09:15:00+01:00",
                                Instant.parse("2026-03-02T08:15:00Z"),
                                null,
                                443,
                                "Login")));
    }

    // [utest->req~unreadable-equals-nothing~1]
    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_value_without_a_readable_character_is_kept_and_equals_nothing(IdentifierKind kind) {
        var sighting = inAForce.identify(Mention.of(kind, " \u200B\u0000 ", PersonRole.SUSPECT, "/"));

        assertThat(sighting.written()).isEqualTo(" \u200B\u0000 ");
        assertThat(sighting.canonical()).isNull();
        assertThat(sighting.searchForm()).isNull();
        assertThat(sighting.unlinkable()).isNull();
    }

    // [utest->req~unreadable-equals-nothing~1]
    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_value_longer_than_any_identifier_equals_nothing(IdentifierKind kind) {
        assertThat(inAForce.identify(Mention.of(kind, "1".repeat(1_000_000), PersonRole.SUSPECT, "/"))
                        .canonical())
                .isNull();
    }

    // [utest->req~unreadable-equals-nothing~1]
    @Test
    void a_value_whose_form_no_index_could_hold_equals_nothing() {
        var link = Mention.of(
                IdentifierKind.URL, "https://example.org/" + "\u00E4".repeat(1_000), PersonRole.SUSPECT, "/");

        assertThat(inAForce.identify(link).canonical()).isNull();
    }

    @Test
    void an_invented_identifier_links_in_a_demonstration_and_never_in_a_force() {
        var mention = Mention.of(EMAIL, "a.person@example.org", PersonRole.SUSPECT, "/");

        assertThat(inAForce.identify(mention).unlinkable()).isEqualTo("a domain set aside for examples");
        assertThat(inADemonstration.identify(mention).unlinkable()).isNull();
    }

    // [utest->req~a-platforms-contact-never-links~1]
    @Test
    void what_reaches_a_person_who_reports_may_link_as_anybody_elses_may() {
        var sightings = inADemonstration.identifyAll(List.of(
                Mention.of(PHONE, "07700 900123", PersonRole.CHILD, "/child"),
                Mention.of(PHONE, "07700 900123", PersonRole.REPORTER, "/reporter")));

        assertThat(sightings).extracting(Sighting::unlinkable).containsOnlyNulls();
    }

    // [utest->req~a-platforms-contact-never-links~1]
    @Test
    void a_platforms_number_does_not_link_even_where_the_report_gives_it_to_the_child() {
        var sightings = inADemonstration.identifyAllOfAPlatform(List.of(
                Mention.of(PHONE, "07700 900123", PersonRole.CHILD, "/child"),
                Mention.of(PHONE, "07700 900456", PersonRole.CHILD, "/child"),
                Mention.of(PHONE, "+44 7700 900123", PersonRole.REPORTER, "/reporter")));

        assertThat(sightings)
                .extracting(Sighting::role)
                .containsExactly(PersonRole.CHILD, PersonRole.CHILD, PersonRole.REPORTER);
        assertThat(sightings)
                .extracting(Sighting::unlinkable)
                .containsExactly(
                        "the reporting platform's own contact point",
                        null,
                        "the reporting platform's own contact point");
    }

    @Test
    void unreadable_values_of_the_reporter_make_nobody_elses_unlinkable() {
        var sightings = inADemonstration.identifyAllOfAPlatform(List.of(
                Mention.of(PHONE, "none", PersonRole.REPORTER, "/reporter"),
                Mention.of(PHONE, "none", PersonRole.SUSPECT, "/suspect")));

        assertThat(sightings.getLast().unlinkable()).isNull();
    }

    @Test
    void one_value_in_two_roles_stays_two_sightings() {
        var sightings = inADemonstration.identifyAll(List.of(
                Mention.of(IP_ADDRESS, "192.0.2.10", PersonRole.SUSPECT, "/suspect"),
                Mention.of(IP_ADDRESS, "192.0.2.10", PersonRole.RECIPIENT, "/recipient")));

        assertThat(sightings).extracting(Sighting::role).containsExactly(PersonRole.SUSPECT, PersonRole.RECIPIENT);
        assertThat(sightings).extracting(Sighting::canonical).containsOnly("192.0.2.10");
    }

    @Test
    void many_threads_at_once_read_the_same() {
        var mentions = IntStream.range(100, 600)
                .boxed()
                .flatMap(i -> Arrays.stream(IdentifierKind.values())
                        .map(kind -> Mention.of(kind, "+44 7700 900" + i, PersonRole.SUSPECT, "/" + i)))
                .toList();

        assertThat(mentions.parallelStream().map(inAForce::identify).toList())
                .isEqualTo(mentions.stream().map(inAForce::identify).toList());
    }
}

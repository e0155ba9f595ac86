package org.forthwith.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.PersonRole.CHILD;
import static org.forthwith.kernel.PersonRole.INCIDENT;
import static org.forthwith.kernel.PersonRole.RECIPIENT;
import static org.forthwith.kernel.PersonRole.REPORTER;
import static org.forthwith.kernel.PersonRole.SUSPECT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.FreshHouse;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent.HubFound;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.ledger.Recorded;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A platform's report with every trap that genuine ones hold, and the records of its files, over the whole walk. Everything in it is invented. */
class TrapsOfAReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/referral/traps");
    private static final List<String> DOCUMENTS = List.of("report.xml", "file-1.xml", "file-2.xml", "file-3.xml");

    /** Another report of the same platform: it shares private addresses and the platform's own number, and nothing else. */
    private static final String ANOTHER = """
            <report>
              <incidentSummary>
                <incidentType>Misleading Domain Name</incidentType>
                <platform>Example Trap</platform>
                <incidentDateTime>2026-02-21T08:15:00Z</incidentDateTime>
              </incidentSummary>
              <reporter><reportingPerson><phone>+44 7700 900801</phone><email>trap.desk@example.org</email></reportingPerson></reporter>
              <personOrUserReported>
                <personOrUserReportedPerson><email>%s</email></personOrUserReportedPerson>
                <ipCaptureEvent><ipAddress>10.20.0.1</ipAddress></ipCaptureEvent>
              </personOrUserReported>
              <victim>
                <victimPerson><phone>+44 7700 900801</phone></victimPerson>
                <ipCaptureEvent><ipAddress>172.16.5.1</ipAddress></ipCaptureEvent>
              </victim>
            </report>""";

    private static final FreshHouse FRESH = new FreshHouse();

    private static CaseId theCase;
    private static CaseId ofTheFiles;

    @BeforeAll
    static void hand_in_the_report_and_the_records_of_its_files() {
        theCase = taken(document("report.xml"));
        ofTheFiles = taken(document("file-1.xml"));
        assertThat(taken(document("file-2.xml"))).isEqualTo(ofTheFiles);
        assertThat(taken(document("file-3.xml"))).isEqualTo(ofTheFiles);
    }

    @AfterAll
    static void close() {
        FRESH.close();
    }

    @Test
    void every_identifier_is_found_once_for_each_place_where_it_stands() {
        assertThat(written(IdentifierKind.EMAIL)).hasSize(13);
        assertThat(written(IdentifierKind.PHONE)).hasSize(10);
        assertThat(written(IdentifierKind.IP_ADDRESS))
                .containsExactlyInAnyOrder("10.20.0.1", "10.20.0.2", "172.16.5.1", "172.16.5.2");
        assertThat(written(IdentifierKind.DEVICE)).containsExactlyInAnyOrder("490154203237518", "353879234252633");
    }

    // [utest->req~role-of-every-identifier~1]
    @Test
    void an_identifier_keeps_every_role_in_which_it_stands_so_that_suspect_and_recipient_stay_two() {
        Map<String, Set<PersonRole>> roles =
                sightings().stream().collect(groupingBy(Sighting::written, mapping(Sighting::role, toSet())));

        assertThat(roles)
                .containsEntry("10.20.0.1", Set.of(INCIDENT, SUSPECT, RECIPIENT))
                .containsEntry("10.20.0.2", Set.of(INCIDENT, SUSPECT, RECIPIENT))
                .containsEntry("172.16.5.1", Set.of(CHILD))
                .containsEntry("172.16.5.2", Set.of(CHILD))
                .containsEntry("490154203237518", Set.of(SUSPECT, RECIPIENT))
                .containsEntry("353879234252633", Set.of(CHILD))
                .containsEntry("trap.near.one@example.org", Set.of(INCIDENT, RECIPIENT))
                .containsEntry("trap.near.two@example.org", Set.of(INCIDENT, SUSPECT))
                .containsEntry("Trap Name", Set.of(RECIPIENT, CHILD))
                .containsEntry("trapname", Set.of(SUSPECT))
                .containsEntry("+44 7700 900801", Set.of(REPORTER, CHILD));
    }

    @Test
    void names_that_differ_by_a_space_are_two_names() {
        assertThat(sightings().stream()
                        .filter(sighting -> sighting.kind() == IdentifierKind.USERNAME)
                        .map(Sighting::canonical)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void one_number_with_two_flags_is_one_identifier_that_was_observed_twice() {
        List<Sighting> twice = sightings().stream()
                .filter(sighting -> sighting.written().equals("+44 7700 900804"))
                .toList();

        assertThat(twice).extracting(Sighting::canonical).containsExactly("+447700900804", "+447700900804");
        assertThat(twice)
                .extracting(Sighting::seen)
                .extracting(Seen::what)
                .containsExactly("Mobile, verified", "Home, not verified");
    }

    // [utest->req~a-value-that-says-nothing-never-links~1]
    // [utest->req~a-platforms-contact-never-links~1]
    @Test
    void private_addresses_digests_of_nothing_and_the_platforms_own_number_join_no_two_cases() {
        CaseId another = taken(ANOTHER.formatted("trap.stranger@example.org"));
        CaseId anotherFile = taken(document("file-1.xml").replace("9900801", "9900802"));

        assertThat(Stream.of(theCase, ofTheFiles, another, anotherFile)).doesNotHaveDuplicates();
        assertThat(Stream.of(ofTheFiles, another, anotherFile)
                        .flatMap(TrapsOfAReportTest::events)
                        .filter(event -> event instanceof LinkFound || event instanceof HubFound))
                .isEmpty();
    }

    @Test
    void the_suspects_own_address_does_join_two_cases() {
        CaseId another = taken(ANOTHER.formatted("trap.suspect@example.org"));

        assertThat(events(theCase).filter(LinkFound.class::isInstance).map(found -> ((LinkFound) found).other()))
                .containsExactly(another);
    }

    // [utest->req~same-document-once~1]
    @Test
    void handed_in_again_none_of_it_changes_anything() {
        long entries = entries();

        assertThat(DOCUMENTS.stream().map(name -> receipt(document(name)))).hasOnlyElementsOfType(Receipt.Known.class);
        assertThat(entries()).isEqualTo(entries);
    }

    private static CaseId taken(String document) {
        return switch (receipt(document)) {
            case Receipt.Taken taken -> taken.caseId();
            case Receipt other -> throw new AssertionError("not taken in: " + other);
        };
    }

    private static Receipt receipt(String document) {
        var submission =
                new Submission(new Original(document.getBytes(UTF_8)), Channel.NCMEC, "example-trap", null, null);
        return FRESH.house().flow().walk().receive(submission, FRESH.house().platform());
    }

    private static String document(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Set<String> written(IdentifierKind kind) {
        return sightings().stream()
                .filter(sighting -> sighting.kind() == kind)
                .map(Sighting::written)
                .collect(toSet());
    }

    private static List<Sighting> sightings() {
        return events(theCase)
                .flatMap(event -> event instanceof IdentifiersFound found ? found.sightings().stream() : Stream.empty())
                .toList();
    }

    private static Stream<Event> events(CaseId caseId) {
        var house = FRESH.house();
        return house.decisions().look(house.platform(), () -> house.ledger().story(caseId.value())).stream()
                .map(Recorded::event);
    }

    private static long entries() {
        var house = FRESH.house();
        var jdbc = new JdbcTemplate(FRESH.database().app());
        Long entries = house.decisions()
                .look(house.platform(), () -> jdbc.queryForObject("select count(*) from ledger_entry", Long.class));
        return entries == null ? 0 : entries;
    }
}

package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Routing;
import org.forthwith.reference.Whereabouts;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;
import org.forthwith.referral.source.FormatReaders;
import org.forthwith.subject.Identifiers;
import org.forthwith.subject.MailProviders;
import org.forthwith.subject.NeverLink;
import org.forthwith.subject.canonical.CanonicalForms;
import org.junit.jupiter.api.Test;

/** The invented world at the real doors: what is it to them? */
class ReadByOurReadersTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Years.MONDAY, ZoneOffset.UTC);
    private static final int SIZE = 3000;
    private static final Identifiers IDENTIFIERS =
            new Identifiers(new CanonicalForms(MailProviders.on(TODAY)), NeverLink.withoutReservedRanges(TODAY));
    private static final List<Row> ROWS = rows(SIZE);

    /** One document as it was read; of a batch, one row. */
    private record Row(Incoming document, String about, Reading reading) {}

    // [utest->req~demo-read-by-our-readers~1]
    @Test
    void every_document_is_understood_and_only_damaged_ones_wait_for_repair() {
        assertThat(ROWS).hasSize(SIZE);
        assertThat(ROWS.stream().filter(row -> !Years.damaged(row.document())))
                .allSatisfy(row ->
                        assertThat(row.reading()).as(row.document().fileName()).isInstanceOf(Reading.Understood.class));
        assertThat(ROWS.stream().filter(row -> Years.damaged(row.document())))
                .allSatisfy(row -> assertThat(row.reading())
                        .as(row.document().fileName())
                        .isInstanceOfAny(Reading.Understood.class, Reading.Broken.class));
        assertThat(ROWS.stream()
                        .filter(row -> Years.damaged(row.document())
                                && row.document().about().size() == 1))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reading()).isInstanceOf(Reading.Broken.class));
    }

    @Test
    void a_document_calls_its_case_by_the_name_by_which_acts_call_it() {
        for (Row row : ROWS) {
            if (row.reading() instanceof Reading.Understood understood) {
                String inside = understood.report().mergeKey();
                assertThat(inside == null ? row.document().mergeKey() : inside)
                        .as(row.document().fileName())
                        .isEqualTo(row.about());
            }
        }
    }

    @Test
    void what_a_damaged_document_is_mended_to_can_be_read() {
        var readers = new FormatReaders(() -> Years.MONDAY);
        var repairs = Years.acts(Years.moments(SIZE)).stream()
                .filter(act -> act.kind() == Act.Kind.REPAIR)
                .toList();

        assertThat(repairs).isNotEmpty().allSatisfy(repair -> {
            byte[] mended = repair.details().getOrDefault("document", "").getBytes(StandardCharsets.UTF_8);
            assertThat(readers.read(mended, Channel.NCMEC)).isInstanceOf(Reading.Understood.class);
        });
    }

    @Test
    void every_identifier_can_be_read_and_two_cases_share_one_only_where_the_world_means_them_to() {
        Map<String, Set<String>> cases = new HashMap<>();
        for (Row row : ROWS) {
            for (Sighting sighting : sightings(row)) {
                assertThat(sighting.canonical()).as(sighting.toString()).isNotNull();
                if (sighting.unlinkable() == null) {
                    cases.computeIfAbsent(sighting.kind() + " " + sighting.canonical(), value -> new TreeSet<>())
                            .add(row.about());
                }
            }
        }

        var shared = cases.values().stream().filter(known -> known.size() > 1).toList();
        assertThat(shared).hasSizeBetween(SIZE / 150, SIZE / 40);
        assertThat(cases.get("PHONE +447700900123")).hasSize(3);
    }

    @Test
    void a_report_that_names_a_place_finds_its_force() {
        var routing = Routing.load(Forces.load());
        List<String> forces = new ArrayList<>();
        for (Row row : ROWS) {
            if (row.reading() instanceof Reading.Understood read
                    && read.report().place().town() != null) {
                forces.add(routing.route(whereabouts(read.report().place()), TODAY)
                        .force()
                        .value());
            }
        }

        assertThat(forces).hasSizeGreaterThan(SIZE * 3 / 4).doesNotContain(Forces.NATIONAL_AGENCY.value());
        assertThat(Set.copyOf(forces)).hasSizeGreaterThan(40);
    }

    private static List<Sighting> sightings(Row row) {
        return row.reading() instanceof Reading.Understood read
                ? IDENTIFIERS.identifyAll(read.report().mentions())
                : List.of();
    }

    private static Whereabouts whereabouts(Report.Place place) {
        return new Whereabouts(place.district(), place.town(), place.postcode(), place.force(), place.country());
    }

    private static List<Row> rows(int size) {
        var readers = new FormatReaders(() -> Years.MONDAY);
        List<Row> rows = new ArrayList<>();
        for (Incoming document : Years.documents(Years.moments(size))) {
            var parts = readers.parts(document.bytes());
            for (int i = 0; i < parts.size(); i++) {
                Reading reading = readers.read(parts.get(i).bytes(), Channel.valueOf(document.channel()));
                rows.add(new Row(document, document.about().get(i), reading));
            }
        }
        return rows;
    }
}

package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

    private static final int SIZE = 1200;
    private static final int NATIONAL = 180_000;

    // [utest->req~demo-same-seed-same-world~1]
    @Test
    void the_same_seed_gives_the_same_world_byte_for_byte() throws Exception {
        assertThat(digest(Years.SEED)).isEqualTo(digest(Years.SEED));
        assertThat(digest(Years.SEED)).isNotEqualTo(digest(Years.SEED + 1));
    }

    // [utest->req~demo-in-order-of-time~1]
    @Test
    void nothing_goes_back_in_time_or_lies_outside_the_two_years() {
        List<Instant> times = Years.moments(SIZE).stream().map(Moment::at).toList();

        assertThat(times).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(times.getFirst()).isAfter(Years.MONDAY.minus(Demand.YEARS));
        assertThat(times.getLast()).isBeforeOrEqualTo(Years.MONDAY);
    }

    @Test
    void the_size_counts_every_report_and_every_row_of_a_batch() {
        var documents = Years.documents(Years.moments(SIZE));

        assertThat(documents.stream()
                        .mapToInt(document -> document.about().size())
                        .sum())
                .isEqualTo(SIZE);
        assertThat(documents).extracting(Incoming::fileName).doesNotHaveDuplicates();
    }

    // [utest->req~demo-in-order-of-time~1]
    @Test
    void what_is_held_at_a_time_is_weeks_of_the_years_and_not_all_of_them() {
        var years = new InventedYears(Years.SEED, 20_000, Years.MONDAY, Mixture.USUAL);
        int all = 0;
        int most = 0;
        while (years.hasNext()) {
            most = Math.max(most, years.held());
            years.next();
            all++;
        }

        assertThat(all).isGreaterThan(100_000);
        assertThat(most).isLessThan(all / 12);
    }

    /** One pass, and nothing kept of it but the ends. */
    // [utest->req~demo-in-order-of-time~1]
    @Test
    void a_national_year_is_told_from_its_first_document_to_its_last() {
        var years = new InventedYears(Years.SEED, NATIONAL, Years.MONDAY, Mixture.USUAL);
        int reports = 0;
        int most = 0;
        Incoming first = null;
        Incoming last = null;
        while (years.hasNext()) {
            most = Math.max(most, years.held());
            if (years.next() instanceof Incoming document) {
                reports += document.about().size();
                first = first == null ? document : first;
                last = document;
            }
        }

        assertThat(reports).isEqualTo(NATIONAL);
        assertThat(most).isLessThan(NATIONAL / 2);
        assertThat(Objects.requireNonNull(first).at()).isBefore(Years.MONDAY.minus(Duration.ofDays(730)));
        assertThat(Objects.requireNonNull(last).at()).isAfter(Years.MONDAY.minus(Duration.ofHours(4)));
    }

    @Test
    void documents_are_written_as_files_by_the_month(@TempDir Path folder) throws IOException {
        long written = Demonstration.usual().writeTo(folder, Years.SEED, 300, Years.MONDAY);

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).count()).isEqualTo(written);
        }
        assertThat(folder.resolve("2026-11")).isDirectoryContaining("glob:**A10*.json");
    }

    @Test
    void a_seed_that_is_taken_again_with_another_size_gives_another_world_with_the_same_situations() {
        assertThat(labels(200)).isEqualTo(labels(SIZE));
    }

    private static List<String> labels(int size) {
        return Years.documents(Years.moments(size)).stream()
                .flatMap(document -> document.scenario().stream())
                .toList();
    }

    private static String digest(long seed) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Demonstration.usual().moments(seed, SIZE, Years.MONDAY).forEach(moment -> {
            switch (moment) {
                case Incoming document -> {
                    digest.update(document.bytes());
                    digest.update(
                            (document.at() + document.fileName() + document.sender()).getBytes(StandardCharsets.UTF_8));
                }
                case Act act ->
                    digest.update((act.at() + act.about() + act.kind() + act.by() + new TreeMap<>(act.details()))
                            .getBytes(StandardCharsets.UTF_8));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}

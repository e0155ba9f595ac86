package org.forthwith.referral.source;

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

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.FreshHouse;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;
import org.forthwith.referral.Submission;
import org.forthwith.subject.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is known of genuine documents by others, where they stand beside this working copy; where they do not, the tests are skipped. */
@EnabledIf(
        value = "org.forthwith.referral.source.Fixtures#genuineReportsStandBeside",
        disabledReason = "genuine reports, which belong to others, do not stand beside this working copy")
class GenuineSamplesTest {

    private static final String RICHEST = "boostport-maximal-report.xml";

    private final Path samples = Fixtures.samples("cybertip");

    @Test
    void the_richest_sample_gives_exactly_the_identifiers_that_were_counted_by_hand() {
        shows(samples -> written(samples, IdentifierKind.EMAIL).size(), 13);
        shows(samples -> written(samples, IdentifierKind.PHONE).size(), 10);
        shows(
                samples -> written(samples, IdentifierKind.IP_ADDRESS),
                Set.of("192.168.1.1", "192.168.1.2", "10.0.0.2", "10.0.0.3"));
        shows(samples -> written(samples, IdentifierKind.DEVICE), Set.of("123456789012345", "543210987654321"));
    }

    @Test
    // [utest->req~role-of-every-identifier~1]
    void the_richest_sample_keeps_every_role_in_which_an_identifier_stands() {
        var expected = Map.of(
                "192.168.1.1", Set.of(INCIDENT, SUSPECT, RECIPIENT),
                "192.168.1.2", Set.of(INCIDENT, SUSPECT, RECIPIENT),
                "10.0.0.2", Set.of(CHILD),
                "10.0.0.3", Set.of(CHILD),
                "123456789012345", Set.of(SUSPECT, RECIPIENT),
                "543210987654321", Set.of(CHILD),
                "bad1@example.com", Set.of(INCIDENT, RECIPIENT),
                "bad2@example.com", Set.of(INCIDENT, SUSPECT),
                "Test Screen Name", Set.of(RECIPIENT, CHILD),
                "5556667777", Set.of(REPORTER, CHILD));

        shows(samples -> roles(samples, expected.keySet()), expected);
    }

    @Test
    void the_richest_sample_is_urgent_speaks_of_two_children_and_holds_nothing_unknown() {
        shows(samples -> richest(samples).urgent(), true);
        shows(samples -> richest(samples).children().size(), 2);
        shows(samples -> richest(samples).title(), "Platform report, Test Platform");
        shows(samples -> richest(samples).warnings().stream().anyMatch(text -> text.contains("not known")), false);
    }

    @Test
    void file_records_carry_the_number_of_their_report_and_the_names_of_their_hashes() {
        for (String number : new String[] {"1", "2", "3"}) {
            String name = "boostport-maximal-filedetails-" + number + ".xml";

            shows(samples -> String.valueOf(report(samples, name).mergeKey()), "1000003");
            shows(samples -> hashes(report(samples, name)), List.of("MD5", "SHA256"));
        }
    }

    @Test
    void reports_and_file_records_are_understood_and_answers_of_servers_are_no_reports() {
        shows(samples -> names(samples, Reading.Understood.class).size(), 7);
        shows(samples -> names(samples, Reading.NotAReport.class).size(), 7);
        shows(samples -> names(samples, Reading.Broken.class), Set.of());
        shows(samples -> names(samples, Reading.Refused.class), Set.of());
    }

    @Test
    void a_sample_that_was_cut_off_is_broken_and_says_where() {
        for (int length : new int[] {1000, 5000, 20_000, 41_000}) {
            shows(samples -> cutAfter(samples, length).stream().allMatch(line -> line > 1), true);
        }
    }

    @Test
    void the_richest_sample_has_the_parts_that_were_counted_by_hand() throws Stop {
        Element root = ElementParser.parse(new String(Fixtures.bytes(samples.resolve(RICHEST)), UTF_8));

        assertThat(root.all("internetDetails")).hasSize(8);
        assertThat(root.all("personOrUserReported")).hasSize(1);
        assertThat(root.all("intendedRecipient")).hasSize(2);
        assertThat(root.all("victim"))
                .hasSize(2)
                .extracting(victim -> victim.all("associatedAccount").size())
                .satisfies(accounts -> assertThat(
                                accounts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(4));
        assertThat(root.all("personOrUserReported").getFirst().all("associatedAccount"))
                .isEmpty();
        assertThat(written(samples, IdentifierKind.IP_ADDRESS)).hasSize(4);
        assertThat(written(samples, IdentifierKind.DEVICE)).hasSize(2);
    }

    // [utest->req~same-document-once~1]
    @Test
    void the_whole_folder_handed_in_twice_changes_nothing_the_second_time() {
        List<File> files = Stream.of(Objects.requireNonNull(samples.toFile().listFiles()))
                .sorted()
                .toList();
        try (var fresh = new FreshHouse()) {
            Set<String> first = handIn(fresh, files);
            long entries = entries(fresh);
            Set<String> second = handIn(fresh, files);

            assertThat(first).containsExactlyInAnyOrder("Taken", "Nothing");
            assertThat(second).containsExactlyInAnyOrder("Known", "Nothing");
            assertThat(entries(fresh)).isEqualTo(entries);
        }
    }

    private static Set<String> handIn(FreshHouse fresh, List<File> files) {
        return files.stream()
                .map(file -> new Original(Fixtures.bytes(file.toPath())))
                .map(original -> fresh.house()
                        .flow()
                        .walk()
                        .receive(
                                new Submission(original, Channel.NCMEC, "samples", null, null),
                                fresh.house().platform()))
                .map(receipt -> receipt.getClass().getSimpleName())
                .collect(toSet());
    }

    private static long entries(FreshHouse fresh) {
        var jdbc = new JdbcTemplate(fresh.database().app());
        Long entries = fresh.house()
                .decisions()
                .look(
                        fresh.house().platform(),
                        () -> jdbc.queryForObject("select count(*) from ledger_entry", Long.class));
        return Objects.requireNonNull(entries);
    }

    private <T> void shows(Function<Path, T> fact, T expected) {
        assertThat(fact.apply(samples)).isEqualTo(expected);
    }

    private static List<Integer> cutAfter(Path samples, int length) {
        byte[] cut = Arrays.copyOf(Fixtures.bytes(samples.resolve(RICHEST)), length);
        return Fixtures.flaws(Fixtures.read(cut)).stream()
                .map(flaw -> flaw.line())
                .toList();
    }

    private static Set<String> names(Path samples, Class<? extends Reading> kind) {
        return Stream.of(Objects.requireNonNull(samples.toFile().listFiles()))
                .filter(file -> kind.isInstance(Fixtures.read(Fixtures.bytes(file.toPath()))))
                .map(File::getName)
                .collect(toSet());
    }

    private static Report richest(Path samples) {
        return report(samples, RICHEST);
    }

    private static Report report(Path samples, String name) {
        return Fixtures.understood(Fixtures.read(Fixtures.bytes(samples.resolve(name))));
    }

    private static List<String> hashes(Report record) {
        return record.mentions().stream()
                .filter(mention -> mention.kind() == IdentifierKind.FILE_HASH)
                .map(mention -> String.valueOf(mention.hint()))
                .toList();
    }

    private static Set<String> written(Path samples, IdentifierKind kind) {
        return richest(samples).mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::written)
                .collect(toSet());
    }

    private static Map<String, Set<PersonRole>> roles(Path samples, Set<String> values) {
        return richest(samples).mentions().stream()
                .filter(mention -> values.contains(mention.written()))
                .collect(groupingBy(Mention::written, mapping(Mention::role, toSet())));
    }
}

package org.forthwith.hashmatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Mode;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.search.Hashes;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashStoreTest {

    private static final Settings BEST = new Settings(Pdq.ALIKE, Mode.BEST, false);
    /** So many bytes stand in a journal before what came together. */
    private static final int BEGINNING = 17;

    private static final Settings EVEN = new Settings(Pdq.ALIKE, Mode.ALL, true);

    @TempDir
    private Path directory;

    private HashStore open() throws IOException {
        return HashStore.open(directory, Runnable::run, 7);
    }

    /** What is found: by which hash, which entry, how far apart. */
    private record Hit(EntryKey key, Hash listed, int distance) {
        static Hit of(Match match) {
            return new Hit(match.entry().key(), match.listed(), match.distance());
        }
    }

    // [utest->req~a-change-counts-at-once~1]
    // [utest->req~exactly-what-is-near-is-found~1]
    @RepeatedTest(5)
    void after_any_sequence_of_changes_segments_and_restarts_the_answers_are_those_of_comparing_everything()
            throws IOException {
        long seed = new Random().nextLong();
        Lists lists = new Lists(seed);
        Map<EntryKey, Entry> standing = new HashMap<>();
        HashStore store = open();
        try {
            for (int step = 0; step < 120; step++) {
                List<Change> changes = changes(lists, standing);
                store.apply(changes);
                switch (lists.random().nextInt(12)) {
                    case 0 -> store.settle();
                    case 1 -> {
                        store.close();
                        store = open();
                    }
                    default -> assertThat(store.status().entries()).isEqualTo(standing.size());
                }
                List<Upload> uploads = List.of(lists.upload(1), lists.upload(2), lists.upload(3));
                check(store, uploads, standing.values(), "seed " + seed + ", step " + step);
            }
        } finally {
            store.close();
        }
    }

    private static List<Change> changes(Lists lists, Map<EntryKey, Entry> standing) {
        List<Change> changes = new ArrayList<>();
        for (int count = lists.random().nextInt(6); count >= 0; count--) {
            int number = lists.random().nextInt(150);
            EntryKey key = lists.key(number);
            switch (lists.random().nextInt(4)) {
                case 0 -> {
                    standing.remove(key);
                    changes.add(new Change.Withdraw(key, null));
                }
                case 1 -> {
                    if (standing.containsKey(key)) {
                        changes.add(new Change.Put(standing.get(key)));
                    }
                }
                default -> {
                    Entry entry = lists.entry(number);
                    standing.put(key, entry);
                    changes.add(new Change.Put(entry));
                }
            }
        }
        return changes;
    }

    private static void check(HashStore store, List<Upload> uploads, Iterable<Entry> standing, String as) {
        List<Screened> answers = store.screen(uploads, Settings.USUAL);
        List<Screened> best = store.screen(uploads, BEST);
        List<Screened> even = store.screen(uploads, EVEN);
        List<Screened> any = store.screen(uploads, new Settings(Pdq.ALIKE, Mode.ANY, false));
        for (int at = 0; at < uploads.size(); at++) {
            Set<Hit> expected = byComparingEverything(uploads.get(at), standing);
            assertThat(answers.get(at).reference()).isEqualTo(uploads.get(at).reference());
            assertThat(answers.get(at).matches())
                    .as(as)
                    .extracting(Hit::of)
                    .containsExactlyInAnyOrderElementsOf(expected);
            int nearest = expected.stream().mapToInt(Hit::distance).min().orElse(-1);
            assertThat(best.get(at).matches())
                    .as(as)
                    .extracting(Hit::of)
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .filter(hit -> hit.distance() == nearest)
                            .toList());
            assertThat(even.get(at).matched()).as(as).isEqualTo(!expected.isEmpty());
            assertThat(even.get(at).matches()).as(as).allMatch(match -> match.distance() == nearest);
            assertThat(any.get(at).matches()).as(as).hasSize(Math.min(1, expected.size()));
        }
    }

    private static Set<Hit> byComparingEverything(Upload upload, Iterable<Entry> standing) {
        Map<Hit, Integer> nearest = new HashMap<>();
        for (Entry entry : standing) {
            for (Hash listed : entry.hashes()) {
                for (Hash asked : upload.hashes()) {
                    int distance = asked instanceof Pdq one && listed instanceof Pdq other
                            ? one.distance(other)
                            : asked.equals(listed) ? 0 : 1_000;
                    if (distance <= Pdq.ALIKE) {
                        nearest.merge(new Hit(entry.key(), listed, 0), distance, Math::min);
                    }
                }
            }
        }
        return nearest.entrySet().stream()
                .map(each -> new Hit(each.getKey().key(), each.getKey().listed(), each.getValue()))
                .collect(Collectors.toSet());
    }

    @Test
    void what_came_of_changes_is_counted() throws IOException {
        Lists lists = new Lists(1);
        Entry entry = lists.entry(1);
        try (HashStore store = open()) {
            assertThat(store.apply(List.of(new Change.Put(entry), new Change.Put(entry))))
                    .isEqualTo(new Applied(1, 1, List.of()));
            assertThat(store.apply(
                            List.of(new Change.Withdraw(entry.key(), null), new Change.Withdraw(entry.key(), null))))
                    .isEqualTo(new Applied(0, 1, List.of(entry.key())));
            assertThat(store.entry(entry.key())).isEmpty();
            assertThat(store.status().entries()).isZero();
        }
    }

    @Test
    void an_entry_is_given_back_as_the_list_wrote_it() throws IOException {
        Entry entry = new Lists(5).entry(3);
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(entry)));
            assertThat(store.entry(entry.key())).contains(entry);
            store.settle();
            assertThat(store.entry(entry.key())).contains(entry);
            assertThat(store.status().generation()).isEqualTo(1);
        }
    }

    @Test
    void a_store_from_which_everything_has_been_withdrawn_is_empty_and_works() throws IOException {
        Lists lists = new Lists(6);
        Entry entry = lists.entry(1);
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(entry)));
            store.settle();
            store.apply(List.of(
                    new Change.Withdraw(entry.key(), null),
                    new Change.Put(lists.entry(2)),
                    new Change.Withdraw(lists.key(2), null)));
            store.settle();
        }
        try (HashStore store = open()) {
            assertThat(store.status().entries()).isZero();
            assertThat(store.status().generation()).isEqualTo(2);
            assertThat(store.screen(List.of(lists.upload(1)), Settings.USUAL)
                            .getFirst()
                            .matched())
                    .isFalse();
            store.apply(List.of(new Change.Put(entry)));
            assertThat(store.entry(entry.key())).contains(entry);
        }
    }

    @Test
    void a_plain_picture_matches_by_its_digests_only_and_is_said_to_be_plain() throws IOException {
        Random random = new Random(2);
        Pdq pdq = Hashes.any(random);
        Entry entry = new Entry(new EntryKey("one", "1"), "", "", null, List.of(pdq));
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(entry)));

            Screened plain = store.screen(List.of(new Upload("x", List.of(pdq), new Quality(49))), Settings.USUAL)
                    .getFirst();
            assertThat(plain.matched()).isFalse();
            assertThat(plain.tooPlain()).isTrue();
            Screened rich = store.screen(List.of(new Upload("x", List.of(pdq), new Quality(50))), Settings.USUAL)
                    .getFirst();
            assertThat(rich.matched()).isTrue();
            assertThat(rich.tooPlain()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 1_005, 4_321})
    void of_more_matches_than_anybody_reads_the_nearest_are_told_and_the_others_counted(int more) throws IOException {
        Random random = new Random(4);
        Pdq pdq = Hashes.any(random);
        Pdq near = Hashes.turned(pdq, 3, random);
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < Question.MOST + more; at++) {
            Pdq listed = at == Question.MOST ? pdq : near;
            changes.add(new Change.Put(new Entry(new EntryKey("one", "" + at), "", "", null, List.of(listed))));
        }
        try (HashStore store = open()) {
            store.apply(changes);

            Screened screened =
                    store.screen(List.of(Lists.of(pdq)), Settings.USUAL).getFirst();
            assertThat(screened.matches()).hasSize(Question.MOST);
            assertThat(screened.matches().getFirst().distance()).isZero();
            assertThat(screened.more()).isEqualTo(more);
            Settings any = new Settings(Pdq.ALIKE, Mode.ANY, false);
            assertThat(store.screen(List.of(Lists.of(pdq)), any).getFirst().matches())
                    .hasSize(1);
        }
    }

    // [utest->req~what-is-acknowledged-survives~1]
    @Test
    void after_a_crash_in_the_middle_of_a_change_all_that_was_acknowledged_is_there() throws IOException {
        Lists lists = new Lists(9);
        List<Entry> entries = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        Path journal = directory.resolve("journal-0");
        try (HashStore store = open()) {
            for (int number = 0; number < 6; number++) {
                entries.add(lists.entry(number));
                store.apply(List.of(new Change.Put(entries.getLast())));
                sizes.add(Files.size(journal));
            }
        }
        byte[] whole = Files.readAllBytes(journal);
        for (int length = whole.length; length >= 0; length--) {
            Files.write(journal, java.util.Arrays.copyOf(whole, length));
            int acknowledged = (int) sizes.stream().filter(atMost(length)).count();
            try (HashStore store = open()) {
                for (int number = 0; number < entries.size(); number++) {
                    assertThat(store.entry(entries.get(number).key()).isPresent())
                            .isEqualTo(number < acknowledged);
                }
                long begun = acknowledged == 0 ? 0 : sizes.get(acknowledged - 1);
                long behind = length - begun;
                assertThat(store.status().tornBytes())
                        .as("what begins something is whole by itself")
                        .isEqualTo(behind < BEGINNING ? behind : behind - BEGINNING);
            }
            Files.deleteIfExists(directory.resolve("torn-journal-0"));
        }
    }

    private static java.util.function.Predicate<Long> atMost(int length) {
        return size -> size <= length;
    }

    @Test
    void a_crash_while_a_segment_is_made_or_just_after_loses_nothing() throws IOException {
        Lists lists = new Lists(11);
        Entry first = lists.entry(1);
        Entry second = lists.entry(2);
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(first)));
            Files.copy(directory.resolve("journal-0"), directory.resolve("kept"));
            store.settle();
            store.apply(List.of(new Change.Put(second), new Change.Withdraw(first.key(), null)));
        }
        Files.move(directory.resolve("kept"), directory.resolve("journal-0"));
        Files.write(directory.resolve("segment.unfinished"), new byte[100]);

        try (HashStore store = open()) {
            assertThat(store.entry(first.key())).isEmpty();
            assertThat(store.entry(second.key())).contains(second);
            assertThat(store.status().entries()).isEqualTo(1);
        }
        assertThat(directory.resolve("segment.unfinished")).doesNotExist();
        assertThat(directory.resolve("journal-0")).doesNotExist();
    }

    @Test
    void a_segment_with_any_byte_changed_is_not_searched() throws IOException {
        Lists lists = new Lists(12);
        try (HashStore store = open()) {
            for (int number = 0; number < 20; number++) {
                store.apply(List.of(new Change.Put(lists.entry(number))));
            }
            store.settle();
        }
        Path segment = directory.resolve("segment-1");
        byte[] whole = Files.readAllBytes(segment);
        for (int place : new int[] {0, 9, 17, 40, 4095, 4096, 4200, whole.length / 2, whole.length - 1}) {
            turnOver(segment, place);
            assertThatThrownBy(this::open).as("byte %d", place).isInstanceOf(DamagedStore.class);
            turnOver(segment, place);
        }
        open().close();
        Files.write(segment, java.util.Arrays.copyOf(whole, whole.length - 8));
        assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class);
    }

    private static void turnOver(Path file, int place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, place);
            one.put(0, (byte) ~one.get(0)).rewind();
            channel.write(one, place);
        }
    }

    @Test
    void a_journal_that_is_damaged_before_the_last_one_is_told() throws IOException {
        Lists lists = new Lists(13);
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(lists.entry(1))));
        }
        Files.copy(directory.resolve("journal-0"), directory.resolve("journal-1"));
        turnOver(directory.resolve("journal-0"), 12);

        assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class).hasMessageContaining("journal-0");
    }

    // [utest->req~what-is-acknowledged-survives~1]
    @Test
    void what_had_been_acknowledged_and_is_damaged_stops_the_store_and_what_was_being_written_does_not()
            throws IOException {
        Lists lists = new Lists(14);
        Path journal = directory.resolve("journal-0");
        List<Long> sizes = new ArrayList<>();
        try (HashStore store = open()) {
            for (int number = 0; number < 4; number++) {
                store.apply(List.of(new Change.Put(lists.entry(number)), new Change.Put(lists.entry(number + 10))));
                sizes.add(Files.size(journal));
            }
        }
        for (int place = 0; place < sizes.get(2); place++) {
            turnOver(journal, place);
            assertThatThrownBy(this::open).as("byte %d", place).isInstanceOf(DamagedStore.class);
            turnOver(journal, place);
        }
        turnOver(journal, Math.toIntExact(sizes.get(2)) + 40);
        for (int opening = 0; opening < 2; opening++) {
            try (HashStore store = open()) {
                assertThat(store.status().entries()).isEqualTo(6);
                assertThat(store.status().tornBytes())
                        .as("told as long as it is kept")
                        .isEqualTo(sizes.get(3) - sizes.get(2) - BEGINNING);
            }
        }
    }

    // [utest->req~what-is-acknowledged-survives~1]
    @Test
    void a_store_of_which_a_file_is_missing_is_not_searched() throws IOException {
        Lists lists = new Lists(15);
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(lists.entry(1))));
            store.settle();
            store.apply(List.of(new Change.Put(lists.entry(2))));
        }
        for (String name : List.of("segment-1", "journal-1")) {
            Path file = directory.resolve(name);
            Path elsewhere = directory.resolve("elsewhere");
            Files.move(file, elsewhere);
            assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class).hasMessageContaining("journal-");
            Files.move(elsewhere, file);
        }
        Files.copy(directory.resolve("journal-1"), directory.resolve("journal-3"));
        assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class).hasMessageContaining("journal-2");
    }

    @Test
    void whoever_is_interrupted_while_it_writes_leaves_a_store_that_takes_more() throws IOException {
        Lists lists = new Lists(16);
        try (HashStore store = open()) {
            Thread.currentThread().interrupt();
            store.apply(List.of(new Change.Put(lists.entry(1))));
            assertThat(Thread.interrupted()).isTrue();
            store.apply(List.of(new Change.Put(lists.entry(2))));
            assertThat(store.status().entries()).isEqualTo(2);
        }
    }

    @Test
    void a_segment_that_cannot_be_made_for_whatever_reason_is_told_and_tried_again() throws IOException {
        Lists lists = new Lists(17);
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(lists.entry(1))));
            Path unfinished = directory.resolve("segment.unfinished");
            Files.createDirectories(unfinished.resolve("in the way"));
            assertThatThrownBy(store::settle).isInstanceOf(IOException.class);
            assertThat(store.status().failing()).isTrue();
            Files.delete(unfinished.resolve("in the way"));
            store.settle();
            assertThat(store.status().failing()).isFalse();
        }
    }

    @Test
    void settling_a_store_that_is_closed_ends() throws IOException {
        HashStore store = open();
        store.apply(List.of(new Change.Put(new Lists(18).entry(1))));
        store.close();

        assertThat(CompletableFuture.runAsync(() -> settle(store))).succeedsWithin(Duration.ofSeconds(10));
    }

    private static void settle(HashStore store) {
        try {
            store.settle();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void nobody_but_its_owner_reads_the_files_of_a_store_in_a_directory_that_was_there() throws IOException {
        try (HashStore store = open()) {
            store.apply(List.of(new Change.Put(new Lists(19).entry(1))));
            store.settle();
        }
        for (String name : List.of("segment-1", "journal-1")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void nobody_but_its_owner_reads_a_store_that_is_made() throws IOException {
        Path made = directory.resolve("new").resolve("store");
        HashStore.open(made, Runnable::run, 7).close();

        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_store_is_open_in_one_process_at_a_time() throws IOException {
        try (HashStore store = open()) {
            assertThat(store.status().entries()).isZero();
            assertThatThrownBy(this::open).isInstanceOf(InUse.class);
        }
        open().close();
    }
}

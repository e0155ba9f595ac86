package org.forthwith.hashmatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Mode;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.search.Hashes;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhileOthersSearchTest {

    private static final int STAYING = 500;
    private static final int COMING_AND_GOING = 1_000;

    @TempDir
    private Path directory;

    // [utest->req~a-change-counts-at-once~1]
    @Test
    void while_entries_come_and_go_and_segments_are_made_what_stays_is_always_found_and_what_has_gone_never()
            throws Exception {
        Random random = new Random(31);
        List<Entry> staying = entries("staying", STAYING, random);
        List<Entry> moving = entries("moving", COMING_AND_GOING, random);
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong searches = new AtomicLong();
        try (HashStore store = HashStore.open(directory, Runnable::run, 3);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            store.apply(staying.stream().<Change>map(Change.Put::new).toList());
            threads.execute(() -> lookForWhatStays(store, staying, done, searches, wrong));
            threads.execute(() -> settleAgainAndAgain(store, done, wrong));
            for (Entry entry : moving) {
                change(store, entry, wrong);
            }
            done.set(true);
        }
        assertThat(wrong).isEmpty();
        assertThat(searches.get()).isGreaterThan(100);
    }

    /** Each is put again with the same hashes and another version, as a list is that is loaded anew. */
    // [utest->req~a-change-counts-at-once~1]
    @ParameterizedTest
    @CsvSource({"ALL, false", "BEST, false", "ANY, false", "ALL, true"})
    void while_entries_are_put_anew_they_are_found_all_the_time(Mode mode, boolean even) throws Exception {
        Settings settings = new Settings(Pdq.ALIKE, mode, even);
        Random random = new Random(32);
        List<Entry> staying = withDigests(entries("staying", 60, random));
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong searches = new AtomicLong();
        try (HashStore store = HashStore.open(directory, Runnable::run, 3);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            store.apply(versions(staying, "0"));
            threads.execute(() -> lookForEach(store, staying, settings, done, searches, wrong));
            threads.execute(() -> settleAgainAndAgain(store, done, wrong));
            for (int version = 1; version < 400; version++) {
                store.apply(versions(staying, "" + version));
            }
            done.set(true);
        }
        assertThat(wrong).isEmpty();
        assertThat(searches.get()).isGreaterThan(100);
    }

    private static List<Entry> withDigests(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Entry(
                        entry.key(),
                        "",
                        "",
                        null,
                        List.of(entry.hashes().getFirst(), md5(entry.key().hashCode()))))
                .toList();
    }

    private static Hash md5(int number) {
        return Hash.of(
                Algorithm.MD5,
                ByteBuffer.allocate(16).putInt(number).putLong(4, number * 7L).array());
    }

    private static List<Change> versions(List<Entry> entries, String version) {
        return entries.stream()
                .<Change>map(entry -> new Change.Put(new Entry(entry.key(), version, "", null, entry.hashes())))
                .toList();
    }

    private static void lookForEach(
            HashStore store,
            List<Entry> staying,
            Settings settings,
            AtomicBoolean done,
            AtomicLong searches,
            ConcurrentLinkedQueue<String> wrong) {
        while (!done.get()) {
            for (Entry entry : staying) {
                for (Hash hash : entry.hashes()) {
                    searches.incrementAndGet();
                    if (!store.screen(List.of(Lists.of(hash)), settings)
                            .getFirst()
                            .matched()) {
                        wrong.add("missed: " + hash.algorithm() + " of " + entry.key());
                    }
                }
                if (store.entry(entry.key()).isEmpty()) {
                    wrong.add("gone: " + entry.key());
                }
            }
        }
    }

    private static List<Entry> entries(String list, int count, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            entries.add(new Entry(new EntryKey(list, "" + number), "", "", null, List.of(Hashes.any(random))));
        }
        return entries;
    }

    private static void change(HashStore store, Entry entry, ConcurrentLinkedQueue<String> wrong) throws IOException {
        store.apply(List.of(new Change.Put(entry)));
        if (!isFound(store, entry)) {
            wrong.add("not found after it came: " + entry.key());
        }
        store.apply(List.of(new Change.Withdraw(entry.key(), null)));
        if (isFound(store, entry)) {
            wrong.add("found after it had gone: " + entry.key());
        }
    }

    private static boolean isFound(HashStore store, Entry entry) {
        Pdq near = Hashes.turned(
                (Pdq) entry.hashes().getFirst(), 20, new Random(entry.key().hashCode()));
        Upload upload = Lists.of(near);
        return store.screen(List.of(upload), Settings.USUAL).getFirst().matched();
    }

    private static void lookForWhatStays(
            HashStore store,
            List<Entry> staying,
            AtomicBoolean done,
            AtomicLong searches,
            ConcurrentLinkedQueue<String> wrong) {
        while (!done.get()) {
            for (Entry entry : staying) {
                searches.incrementAndGet();
                if (!isFound(store, entry)) {
                    wrong.add("missed: " + entry.key());
                }
            }
        }
    }

    private static void settleAgainAndAgain(HashStore store, AtomicBoolean done, ConcurrentLinkedQueue<String> wrong) {
        try {
            while (!done.get()) {
                store.settle();
            }
        } catch (IOException fault) {
            wrong.add("no segment: " + fault.getMessage());
        }
    }
}

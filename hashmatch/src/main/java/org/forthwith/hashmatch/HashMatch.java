package org.forthwith.hashmatch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.source.Lists;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.source.Reading;
import org.forthwith.hashmatch.source.Refusals;
import org.forthwith.hashmatch.store.Applied;
import org.forthwith.hashmatch.store.HashStore;
import org.forthwith.hashmatch.store.Settings;
import org.forthwith.hashmatch.store.Status;

/**
 * Lists of known hashes in a directory, for a program that screens uploads itself: lists are loaded, uploads are screened, and whoever sends referrals hears what is withdrawn. Many
 * threads may call at once.
 */
public final class HashMatch implements Closeable {

    private final HashStore store;
    private final ExecutorService background;
    private final List<Withdrawals> listening = new CopyOnWriteArrayList<>();

    private HashMatch(HashStore store, ExecutorService background) {
        this.store = store;
        this.background = background;
    }

    /** Hears which entries no longer stand. What it does is done before whoever changed the list is told that it is. */
    public interface Withdrawals {
        void withdrawn(EntryKey key) throws IOException;
    }

    /**
     * Opens the lists in a directory, or begins with none. See {@link HashStore#open} for what may be wrong with it.
     *
     * @param background where segments are made; closed with this
     * @param random not known to whoever makes lists
     */
    public static HashMatch open(Path directory, ExecutorService background, RandomGenerator random)
            throws IOException {
        return new HashMatch(HashStore.open(directory, background, random.nextLong()), background);
    }

    public void onWithdrawal(Withdrawals listener) {
        listening.add(listener);
    }

    /** Reads a list to its end. What it says counts as it is read; what was read of one that breaks off stays. {@link org.forthwith.hashmatch.list.UnreadableList} then. */
    public Loaded load(InputStream list, Origin origin) throws IOException {
        long before = store.status().entries();
        Batches batches = new Batches(this::apply);
        Refusals refusals = new Refusals(batches);
        Reading reading = Lists.read(list, origin, refusals);
        Applied applied = batches.finish();
        if (applied.put() > before) {
            store.settle();
        }
        return new Loaded(reading, applied, refusals);
    }

    /**
     * The same for a file that is the whole list: what stands on the list of that name, or on a part of it, in another version than the one that the file is loaded as is withdrawn.
     *
     * @param origin with a version that the list has not had before
     */
    public Loaded loadWhole(InputStream list, Origin origin) throws IOException {
        Loaded loaded = load(list, origin);
        List<Change> gone = new ArrayList<>();
        store.each(entry -> {
            if (isOf(origin.list(), entry.key()) && !entry.version().equals(origin.version())) {
                gone.add(new Change.Withdraw(entry.key(), null));
            }
        });
        return loaded.and(apply(gone));
    }

    private static boolean isOf(String list, EntryKey key) {
        return key.list().equals(list) || key.list().startsWith(list + "/");
    }

    public Applied apply(List<Change> changes) throws IOException {
        Applied applied = store.apply(changes);
        for (EntryKey key : applied.withdrawn()) {
            for (Withdrawals each : listening) {
                each.withdrawn(key);
            }
        }
        return applied;
    }

    public List<Screened> screen(List<Upload> uploads, Settings settings) {
        return store.screen(uploads, settings);
    }

    /** The entry as it stands, if it does. */
    public Optional<Entry> entry(EntryKey key) {
        return store.entry(key);
    }

    public Status status() {
        return store.status();
    }

    @Override
    public void close() throws IOException {
        background.close();
        store.close();
    }
}

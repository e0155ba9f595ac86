package org.forthwith.hashmatch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
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
import org.forthwith.hashmatch.value.Hash;

/**
 * Lists of known hashes in a directory, for a program that screens uploads itself: lists are loaded, uploads are screened, and whoever sends referrals hears what is withdrawn. Many
 * threads may call at once.
 */
public final class HashMatch implements Closeable {

    private final HashStore store;
    private final Unheard unheard;
    private final ExecutorService background;
    private final List<Withdrawals> listening = new CopyOnWriteArrayList<>();
    /** Whole lists that are being loaded hear what is said of any list meanwhile: what somebody else puts stands. */
    private final List<Consumer<Change>> loading = new CopyOnWriteArrayList<>();

    private HashMatch(HashStore store, Unheard unheard, ExecutorService background) {
        this.store = store;
        this.unheard = unheard;
        this.background = background;
    }

    /** Hears which entries no longer stand, or not with all the hashes with which they stood. What it does is done before whoever changed the list is told that it is. */
    public interface Withdrawals {
        /** @param standing the hashes with which it stands now: none when it does not, and all when it was put back meanwhile */
        void withdrawn(EntryKey key, List<Hash> standing) throws IOException;
    }

    /**
     * Opens the lists in a directory, or begins with none. See {@link HashStore#open} for what may be wrong with it.
     *
     * @param background where segments are made; closed with this
     * @param random not known to whoever makes lists
     */
    public static HashMatch open(Path directory, ExecutorService background, RandomGenerator random)
            throws IOException {
        HashStore store = HashStore.open(directory, background, random.nextLong());
        Unheard unheard = new Unheard(directory);
        unheard.mend();
        return new HashMatch(store, unheard, background);
    }

    /**
     * From now on it hears what is withdrawn; and at once what was withdrawn while nobody listened, by another command or just before a crash, which may be once more. What is withdrawn before anybody
     * has ever listened is not kept for them.
     */
    public void onWithdrawal(Withdrawals listener) throws IOException {
        synchronized (unheard) {
            unheard.keep();
            tellUnheard(List.of(listener));
            if (listening.isEmpty()) {
                unheard.clear();
            }
            listening.add(listener);
        }
    }

    /** Reads a list to its end. What it says counts as it is read; what was read of one that breaks off stays. {@link org.forthwith.hashmatch.list.UnreadableList} then. */
    public Loaded load(InputStream list, Origin origin) throws IOException {
        return load(list, origin, change -> {});
    }

    /** @param heard hears what the list says as well */
    public Loaded load(InputStream list, Origin origin, Consumer<Change> heard) throws IOException {
        long before = store.status().entries();
        Batches batches = new Batches(this);
        Refusals refusals = new Refusals(heard.andThen(batches::add));
        Reading reading = Lists.read(list, origin, refusals);
        Applied applied = batches.finish();
        if (applied.put() > before) {
            store.settle();
        }
        return new Loaded(reading, applied, refusals, false);
    }

    /**
     * The same for a file that is the whole list: what stands on the list of that name, or on a part of it, and is not in the file is withdrawn. Where anything of the file was refused,
     * more pages follow, or no entry stands in it, nothing is: what could not be read may have been on it.
     */
    public Loaded loadWhole(InputStream list, Origin origin) throws IOException {
        Set<EntryKey> said = ConcurrentHashMap.newKeySet();
        Consumer<Change> hears = change -> said.add(change.key());
        loading.add(hears);
        try {
            Loaded loaded = load(list, origin);
            boolean empty = loaded.applied().equals(new Applied(0, 0, List.of()));
            if (empty || loaded.refusals().count() > 0 || loaded.reading().continued()) {
                return loaded.left();
            }
            return loaded.and(withdrawOthers(origin.list(), said));
        } finally {
            loading.remove(hears);
        }
    }

    /** Withdraws what stands on the list of that name, or on a part of it, and has not been said: for a whole list in several files, after the last. */
    public Applied withdrawOthers(String list, Set<EntryKey> said) throws IOException {
        List<Change> gone = new ArrayList<>();
        store.each(entry -> {
            if (isOf(list, entry.key()) && !said.contains(entry.key())) {
                gone.add(new Change.Withdraw(entry.key(), null));
            }
        });
        synchronized (unheard) {
            gone.removeIf(change -> said.contains(change.key()));
            return apply(gone);
        }
    }

    private static boolean isOf(String list, EntryKey key) {
        return key.list().equals(list) || key.list().startsWith(list + "/");
    }

    // [impl->req~withdrawals-are-heard~1]
    /**
     * Takes what a list says. When this returns it counts and is on the disk, and whoever listens has heard what was withdrawn. After a crash in between they hear it when they listen again, and where one
     * of them could not hear it, with the next change.
     */
    public Applied apply(List<Change> changes) throws IOException {
        synchronized (unheard) {
            if (unheard.isKept()) {
                unheard.add(takenBack(changes));
            }
            loading.forEach(changes::forEach);
            Applied applied = store.apply(changes);
            if (!listening.isEmpty()) {
                tellUnheard(listening);
                unheard.clear();
            }
            return applied;
        }
    }

    private List<EntryKey> takenBack(List<Change> changes) {
        List<EntryKey> keys = new ArrayList<>();
        for (Change change : changes) {
            if (!(change instanceof Change.Put put) || !put.entry().hashes().containsAll(standing(put.key()))) {
                keys.add(change.key());
            }
        }
        return keys;
    }

    /** The hashes with which an entry stands; none when it does not. */
    public List<Hash> standing(EntryKey key) {
        Optional<Entry> entry = store.entry(key);
        return entry.isPresent() ? entry.get().hashes() : List.of();
    }

    /** That one of them cannot hear of an entry keeps nobody from hearing of the others. */
    private void tellUnheard(List<Withdrawals> listeners) throws IOException {
        IOException fault = null;
        for (EntryKey key : unheard.keys()) {
            for (Withdrawals each : listeners) {
                try {
                    each.withdrawn(key, standing(key));
                } catch (IOException ofThisOne) {
                    fault = ofThisOne;
                }
            }
        }
        if (fault != null) {
            throw fault;
        }
    }

    public List<Screened> screen(List<Upload> uploads, Settings settings) {
        return store.screen(uploads, settings);
    }

    /** The entry as it stands, if it does. */
    public Optional<Entry> entry(EntryKey key) {
        return store.entry(key);
    }

    /** Tells every entry that stands; of what changes meanwhile some is told and some is not. */
    public void each(Consumer<Entry> told) {
        store.each(told);
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

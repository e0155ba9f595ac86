package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.forthwith.hashmatch.disk.Durable;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Lists of known hashes on disk and in memory. What a list says is searched from the moment at which {@link #apply} returns, and outlives a crash; what it withdraws matches no more
 * from then on. Many threads may ask; changes wait for each other and never for a search, nor a search for them.
 */
public final class HashStore implements Closeable {

    /** So many entries that came since the segment cost less to look at one by one than to make a segment of. */
    private static final int FEW = 1 << 16;

    private final Directory directory;
    private final long seed;
    private final Executor background;
    private final Object changing = new Object();
    private final Object making = new Object();
    private final List<EntryKey> withdrawnSinceFreeze = new ArrayList<>();
    private volatile @Nullable Base base;
    private volatile @Nullable Delta frozen;
    private volatile Delta fresh = new Delta();
    /** All in which entries stand, the oldest first: the segment, if there is one; those that are being made into a segment, if any; those that come now. */
    private volatile List<Part> parts = List.of(fresh);

    private @Nullable IOException fault;
    private boolean closed;
    private long generation;
    private long standing;
    private long torn;
    private Journal journal;

    private HashStore(Directory directory, Executor background, long seed) throws IOException {
        this.directory = directory;
        this.background = background;
        this.seed = seed;
        this.generation = directory.lastSegment();
        this.journal = restored();
    }

    /**
     * Opens a store, or makes one.
     *
     * @param background where the next segment is made
     * @param seed a number that whoever makes lists does not know
     * @throws InUse when another process has it open
     * @throws DamagedStore when a file is not as it was written
     */
    public static HashStore open(Path path, Executor background, long seed) throws IOException {
        Directory directory = Directory.open(path);
        try {
            return new HashStore(directory, background, seed);
        } catch (IOException | RuntimeException fault) {
            directory.close();
            throw fault;
        }
    }

    private Journal restored() throws IOException {
        directory.deleteBefore(generation);
        if (generation > 0) {
            base = new Base(Segment.open(directory.segment(generation)));
            standing = base.entries();
        }
        show();
        long last = directory.lastJournal(generation);
        for (long number = generation; number <= last; number++) {
            Journal.restore(directory.journal(number), number == last, change -> take(change, new ArrayList<>()));
        }
        torn = directory.torn();
        Path path = directory.journal(last);
        Journal opened = Journal.open(path);
        Durable.settle(path);
        return opened;
    }

    // [impl->req~a-change-counts-at-once~1]
    /**
     * Takes what a list says. When this returns it is on the disk and counts; when it throws, some of it may be and may count, and saying it again does no harm.
     */
    public Applied apply(List<Change> changes) throws IOException {
        Applied applied;
        boolean enough;
        synchronized (changing) {
            journal.add(changes);
            List<EntryKey> withdrawn = new ArrayList<>();
            int put = 0;
            for (Change change : changes) {
                put += take(change, withdrawn) ? 1 : 0;
            }
            applied = new Applied(put, changes.size() - put - withdrawn.size(), withdrawn);
            enough = enoughForASegment();
        }
        if (enough) {
            background.execute(this::rebuild);
        }
        return applied;
    }

    /** True when an entry was put that did not stand like this. */
    private boolean take(Change change, List<EntryKey> withdrawn) {
        if (change instanceof Change.Put put) {
            return put(put.entry());
        }
        if (withdraw(change.key(), parts)) {
            withdrawn.add(change.key());
        }
        return false;
    }

    /** The new form is there before the old one goes, so that nobody misses it who asks in between. */
    private boolean put(Entry entry) {
        Optional<Entry> before = entry(entry.key());
        if (before.equals(Optional.of(entry))) {
            return false;
        }
        List<Part> older = parts.subList(0, parts.size() - 1);
        int replaced = fresh.find(entry.key());
        fresh.put(entry);
        standing++;
        if (replaced >= 0 && fresh.withdraw(replaced)) {
            standing--;
        }
        withdraw(entry.key(), older);
        return true;
    }

    private boolean withdraw(EntryKey key, List<Part> from) {
        boolean stood = false;
        for (Part part : from) {
            int entry = part.find(key);
            if (entry >= 0 && part.withdraw(entry)) {
                stood = true;
                standing--;
            }
        }
        if (stood && frozen != null) {
            withdrawnSinceFreeze.add(key);
        }
        return stood;
    }

    /**
     * The entry as it stands; empty when there is none, or it has been withdrawn. What is put anew is put before the old form goes: who looks at what is older first, and again when that has been
     * laid elsewhere meanwhile, finds one of them.
     */
    @SuppressWarnings("ReferenceEquality") // Another list means that something was laid elsewhere.
    public Optional<Entry> entry(EntryKey key) {
        List<Part> asked;
        do {
            asked = parts;
            for (Part part : asked) {
                Optional<Entry> standing = part.standing(key);
                if (standing.isPresent()) {
                    return standing;
                }
            }
        } while (asked != parts);
        return Optional.empty();
    }

    /** Tells every entry that stands; of what changes meanwhile some is told and some is not. */
    public void each(Consumer<Entry> told) {
        for (Part part : parts) {
            int size = part.entries();
            for (int entry = 0; entry < size; entry++) {
                if (part.stands(entry)) {
                    told.accept(part.entry(entry));
                }
            }
        }
    }

    /** What the lists say of uploads, in their order. Asking for many at once takes less time for each. */
    @SuppressWarnings("ReferenceEquality") // As above.
    public List<Screened> screen(List<Upload> uploads, Settings settings) {
        List<Part> asked;
        List<Screened> answers;
        do {
            asked = parts;
            answers = Asked.screen(asked, this::entry, uploads, settings);
            // In even time only the nearest is looked at, which may have been laid elsewhere meanwhile.
        } while (settings.even() && asked != parts);
        return answers;
    }

    public Status status() {
        synchronized (changing) {
            Base segment = base;
            Delta waiting = frozen;
            return new Status(
                    standing,
                    segment == null ? 0 : segment.pdqRows(),
                    generation,
                    fresh.entries() + (waiting == null ? 0 : waiting.entries()),
                    waiting != null,
                    segment == null ? 0 : segment.bytes(),
                    torn,
                    fault != null);
        }
    }

    private boolean enoughForASegment() throws IOException {
        Base segment = base;
        int worth = Math.max(FEW, segment == null ? 0 : segment.entries() / 40);
        if (frozen == null && fresh.entries() >= worth) {
            freeze();
            return true;
        }
        return fault != null && fresh.entries() % FEW == 0;
    }

    /** Makes a segment of all that stands, and waits for it: after a whole list has been loaded. */
    public void settle() throws IOException {
        while (freezeIfAny()) {
            rebuild();
            synchronized (changing) {
                if (fault != null) {
                    throw fault;
                }
            }
        }
    }

    private boolean freezeIfAny() throws IOException {
        synchronized (changing) {
            if (frozen == null && fresh.entries() > 0 && !closed) {
                freeze();
            }
            return frozen != null && !closed;
        }
    }

    private void freeze() throws IOException {
        Path path = directory.journal(generation + 1);
        Journal next = Journal.open(path);
        Durable.settle(path);
        journal.close();
        journal = next;
        withdrawnSinceFreeze.clear();
        frozen = fresh;
        fresh = new Delta();
        show();
    }

    private void rebuild() {
        synchronized (making) {
            Delta waiting = frozen;
            if (waiting == null || closed) {
                return;
            }
            try {
                Base segment = base;
                List<Part> old = segment == null ? List.of(waiting) : List.of(segment, waiting);
                Rebuild.write(old, directory.unfinished(), generation + 1, seed);
                take(new Base(Segment.open(directory.unfinished())));
            } catch (IOException failed) {
                failed(failed);
            } catch (RuntimeException | Error failed) {
                failed(new IOException("The next segment could not be made.", failed));
            }
        }
    }

    /** What was to become the segment stays as it is and is searched; it is tried again when more has come. */
    private void failed(IOException why) {
        synchronized (changing) {
            fault = why;
        }
    }

    private void take(Base made) throws IOException {
        synchronized (changing) {
            for (EntryKey key : withdrawnSinceFreeze) {
                int entry = made.find(key);
                if (entry >= 0) {
                    made.withdraw(entry);
                }
            }
            directory.publish(generation + 1);
            generation++;
            base = made;
            frozen = null;
            fault = null;
            withdrawnSinceFreeze.clear();
            show();
        }
    }

    private void show() {
        List<Part> now = new ArrayList<>();
        if (base != null) {
            now.add(base);
        }
        if (frozen != null) {
            now.add(frozen);
        }
        now.add(fresh);
        parts = now;
    }

    @Override
    public void close() throws IOException {
        synchronized (making) {
            synchronized (changing) {
                closed = true;
                journal.close();
                directory.close();
            }
        }
    }
}

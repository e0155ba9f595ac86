package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forthwith.hashmatch.list.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * The referrals on disk, one file each, and in memory no more than is needed to find them. What has been changed is on disk when a call returns. Who
 * changes what was found holds this queue's lock from one to the other.
 */
final class Queue implements AutoCloseable {

    /** How many referrals: far above what a small platform has in years. Their corrections are kept beyond that. */
    static final int MOST = 100_000;

    private final Folder folder;
    private final int most;
    private final Map<String, Listed> listed = new TreeMap<>();
    private final Map<EntryKey, Set<String>> resting = new HashMap<>();
    private final List<String> damaged = new ArrayList<>();

    private Queue(Folder folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    static Queue open(Folder folder, int most) throws IOException {
        Queue queue = new Queue(folder, most);
        for (String id : folder.ids()) {
            queue.list(id);
        }
        return queue;
    }

    private void list(String id) {
        try {
            Kept kept = read(id);
            if (kept != null) {
                list(kept);
                return;
            }
        } catch (IOException unreadable) {
            // Told like one that was changed by somebody else.
        }
        damaged.add(id);
    }

    private void list(Kept kept) {
        Listed one = Listed.of(kept);
        listed.put(one.id(), one);
        for (EntryKey entry : one.restsOn()) {
            Set<String> ids = resting.getOrDefault(entry, new HashSet<>());
            ids.add(one.id());
            resting.put(entry, ids);
        }
    }

    private void unlist(String id) {
        Listed one = listed.remove(id);
        if (one != null) {
            for (EntryKey entry : one.restsOn()) {
                resting.getOrDefault(entry, new HashSet<>()).remove(id);
            }
        }
    }

    /** The names of referrals that rest on an entry, or did. */
    synchronized List<String> restingOn(EntryKey entry) {
        return List.copyOf(resting.getOrDefault(entry, Set.of()));
    }

    private @Nullable Kept read(String id) throws IOException {
        byte[] bytes = folder.read(id);
        Kept kept = bytes == null ? null : KeptBytes.read(bytes);
        return kept != null && kept.id().equals(id) ? kept : null;
    }

    /** Null when there is none, or its file has gone or was changed by somebody else: from then on it counts as damaged. */
    synchronized @Nullable Kept find(String id) throws IOException {
        Kept kept = listed.containsKey(id) ? read(id) : null;
        if (kept == null && listed.containsKey(id)) {
            unlist(id);
            damaged.add(id);
        }
        return kept;
    }

    synchronized Kept get(String id) throws IOException {
        Kept kept = find(id);
        if (kept == null) {
            throw new IOException("A file of the queue has gone or was changed by somebody else.");
        }
        return kept;
    }

    /** False, and nothing is done, when there is no room. For a correction there always is. */
    synchronized boolean add(Kept kept) throws IOException {
        if (!kept.isCorrection() && !listed.containsKey(kept.id()) && listed.size() >= most && isFull()) {
            return false;
        }
        put(kept);
        return true;
    }

    private boolean isFull() {
        int referrals = 0;
        for (Listed one : listed.values()) {
            referrals += one.restsOn().isEmpty() ? 0 : 1;
        }
        return referrals >= most;
    }

    synchronized Kept change(Kept before, Kept after) throws IOException {
        if (!after.equals(before)) {
            put(after);
        }
        return after;
    }

    /** When it failed, what is on disk counts: the old or the new. */
    private void put(Kept kept) throws IOException {
        try {
            folder.write(kept.id(), KeptBytes.write(kept));
            list(kept);
        } catch (IOException unsure) {
            Kept found = read(kept.id());
            if (found != null) {
                list(found);
            }
            throw unsure;
        }
    }

    /** A referral goes before its corrections, so that no correction is owed again in between, and they stay for as long as it does. */
    int forget(Instant before) throws IOException {
        int gone = 0;
        for (Listed one : all()) {
            Kept kept = find(one.id());
            if (kept != null && kept.endedBefore(before) && find(kept.corrects()) == null) {
                delete(one.id());
                gone++;
            }
        }
        return gone;
    }

    private synchronized void delete(String id) throws IOException {
        folder.delete(id);
        unlist(id);
    }

    synchronized boolean isDamaged(String id) {
        return damaged.contains(id);
    }

    synchronized List<String> damaged() {
        return List.copyOf(damaged);
    }

    /** By their names. */
    synchronized List<Listed> all() {
        return new ArrayList<>(listed.values());
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}

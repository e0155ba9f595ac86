package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.forthwith.hashmatch.list.EntryKey;

/** The referrals on disk, one file each, and in memory no more than is needed to find them. What has been changed is on disk when a call returns. */
final class Queue implements AutoCloseable {

    /** Far above what a small platform has in years. */
    static final int MOST = 100_000;

    private final Folder folder;
    private final int most;
    private final Map<String, Slip> slips = new HashMap<>();
    private final List<String> damaged = new ArrayList<>();

    /** What is in memory of a referral. */
    record Slip(String id, Standing standing, Instant next, Set<EntryKey> restsOn) {
        static Slip of(Kept kept) {
            return new Slip(
                    kept.id(),
                    kept.standing(),
                    kept.tries().next(),
                    kept.referral().restsOn());
        }
    }

    private Queue(Folder folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    static Queue open(Folder folder, int most) throws IOException {
        Queue queue = new Queue(folder, most);
        for (String id : folder.ids()) {
            Optional<Kept> kept = queue.read(id);
            kept.ifPresentOrElse(found -> queue.slips.put(id, Slip.of(found)), () -> queue.damaged.add(id));
        }
        return queue;
    }

    private Optional<Kept> read(String id) throws IOException {
        return folder.read(id).flatMap(KeptBytes::read).filter(kept -> kept.id().equals(id));
    }

    synchronized Optional<Kept> find(String id) throws IOException {
        return slips.containsKey(id) ? read(id) : Optional.empty();
    }

    /** False, and nothing is done, when there is no room. */
    synchronized boolean add(Kept kept) throws IOException {
        if (slips.size() >= most && !slips.containsKey(kept.id())) {
            return false;
        }
        put(kept);
        return true;
    }

    synchronized Kept change(String id, UnaryOperator<Kept> change) throws IOException {
        Kept before = find(id).orElseThrow(
                        () -> new IOException("A file of the queue has gone or was changed by somebody else."));
        Kept after = change.apply(before);
        if (!after.equals(before)) {
            put(after);
        }
        return after;
    }

    /** When it failed, what is on disk counts: the old or the new. */
    private void put(Kept kept) throws IOException {
        try {
            folder.write(kept.id(), KeptBytes.write(kept));
            slips.put(kept.id(), Slip.of(kept));
        } catch (IOException unsure) {
            read(kept.id()).map(Slip::of).ifPresent(slip -> slips.put(slip.id(), slip));
            throw unsure;
        }
    }

    synchronized void forget(String id) throws IOException {
        folder.delete(id);
        slips.remove(id);
    }

    synchronized boolean isDamaged(String id) {
        return damaged.contains(id);
    }

    synchronized List<String> damaged() {
        return List.copyOf(damaged);
    }

    synchronized List<Slip> restingOn(EntryKey entry) {
        return slips.values().stream()
                .filter(slip -> slip.restsOn().contains(entry))
                .toList();
    }

    /** Whatever moves by itself, the longest due first. */
    synchronized List<Slip> moving() {
        return slips.values().stream()
                .filter(slip -> slip.standing().moves())
                .sorted(Comparator.comparing(Slip::next).thenComparing(Slip::id))
                .toList();
    }

    synchronized List<Slip> all() {
        return slips.values().stream().sorted(Comparator.comparing(Slip::id)).toList();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}

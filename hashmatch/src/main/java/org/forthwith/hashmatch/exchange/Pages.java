package org.forthwith.hashmatch.exchange;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.source.NcmecReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads all pages from an instant to another. Nothing of a page is applied before it has been read to its end; then all of it is, before the next is asked
 * for.
 */
final class Pages implements Receiver {

    /** No window has more. A thousand entries stand on a page. */
    static final int MOST = 10_000;

    private final Peer peer;
    private final Wire wire;
    private final Receiver receiver;
    private final List<Change> changes = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private @Nullable URI next;
    private long count;

    Pages(Peer peer, Wire wire, Receiver receiver) {
        this.peer = peer;
        this.wire = wire;
        this.receiver = receiver;
    }

    /** How many pages were applied. */
    long count() {
        return count;
    }

    /** Why it ended before the last page; empty when it did not. */
    String readAll(Instant from, Instant to) throws InterruptedException {
        Set<URI> asked = new HashSet<>();
        String why = "";
        for (URI page = peer.entries(from, to); page != null && why.isEmpty(); page = next) {
            next = null;
            boolean goesOn = asked.size() < MOST && asked.add(page);
            why = goesOn ? read(page) : "The peer's pages do not end.";
        }
        return why;
    }

    private String read(URI page) throws InterruptedException {
        changes.clear();
        refused.clear();
        try {
            String named = NcmecReader.read(wire.get(page), peer.list(), this).next();
            apply();
            next = named.isEmpty() ? null : peer.next(named).orElse(null);
            boolean elsewhere = next == null && !named.isEmpty();
            return elsewhere ? "The peer names a next page elsewhere, which is not followed." : "";
        } catch (IOException notRead) {
            return String.valueOf(notRead.getMessage());
        }
    }

    private void apply() {
        for (Change change : changes) {
            receiver.change(change);
        }
        for (Refused why : refused) {
            receiver.refused(why);
        }
        count++;
    }

    @Override
    public void change(Change change) {
        changes.add(change);
    }

    @Override
    public void refused(Refused why) {
        refused.add(why);
    }
}

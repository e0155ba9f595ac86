package org.forthwith.hashmatch.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.forthwith.hashmatch.list.Receiver;
import org.jspecify.annotations.Nullable;

/** Reads all pages of one window. Each is applied as it arrives; only when the last has been is the window done. */
final class Pages {

    /** No window has more. A thousand entries stand on a page. */
    static final int MOST = 10_000;

    private final Peer peer;
    private final Wire wire;
    private final Receiver receiver;
    private final Set<URI> asked = new HashSet<>();
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
    String readAll(Window window) throws InterruptedException {
        asked.clear();
        String why = "";
        for (URI page = peer.entries(window.from(), window.to()); page != null && why.isEmpty(); page = next) {
            next = null;
            boolean goesOn = asked.size() < MOST && asked.add(page);
            why = goesOn ? read(page) : "The peer's pages do not end.";
        }
        return why;
    }

    private String read(URI page) throws InterruptedException {
        return switch (wire.get(page)) {
            case Answer.No no -> no.why();
            case Answer.Body body -> apply(body);
        };
    }

    private String apply(Answer.Body body) {
        try {
            Page page = Page.read(body.bytes(), peer.list());
            page.tell(receiver);
            count++;
            next = page.next().isEmpty() ? null : peer.next(page.next()).orElse(null);
            boolean elsewhere = next == null && !page.next().isEmpty();
            return elsewhere ? "The peer names a next page elsewhere, which is not followed." : "";
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }
}

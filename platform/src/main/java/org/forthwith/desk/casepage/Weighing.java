package org.forthwith.desk.casepage;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Since when somebody has had the page of a case before them on which they decide: from the first look until the decision. It is kept on this
 * side, so that no form can say otherwise, and is gone when they sign out.
 */
final class Weighing {

    private static final String NAME = "weighing";
    private static final int MOST = 100;

    private final Map<String, Instant> since = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    private Weighing() {}

    static Weighing of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof Weighing begun) {
                return begun;
            }
            Weighing fresh = new Weighing();
            session.setAttribute(NAME, fresh);
            return fresh;
        }
    }

    synchronized void begins(String reference, Instant now) {
        since.putIfAbsent(reference, now);
    }

    synchronized Optional<Instant> since(String reference) {
        return Optional.ofNullable(since.get(reference));
    }

    synchronized void ends(String reference) {
        since.remove(reference);
    }
}

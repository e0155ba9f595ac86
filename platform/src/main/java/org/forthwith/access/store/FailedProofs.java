package org.forthwith.access.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts secrets that did not fit, by the sender's id. The log says it at the first, the second, the fourth time and so on, so that somebody who
 * guesses by the million cannot fill it; what was brought as a name or a secret is never in it.
 */
final class FailedProofs {

    private static final Logger LOG = LoggerFactory.getLogger(FailedProofs.class);

    private final Map<String, AtomicLong> bySender = new ConcurrentHashMap<>();
    private final AtomicLong unknown = new AtomicLong();

    void of(String knownId) {
        long times = bySender.computeIfAbsent(knownId, id -> new AtomicLong()).incrementAndGet();
        if (Long.bitCount(times) == 1) {
            LOG.warn("a wrong secret for sender {}, {} since the start", knownId, times);
        }
    }

    void ofNobody() {
        long times = unknown.incrementAndGet();
        if (Long.bitCount(times) == 1) {
            LOG.warn("a secret for a sender that is not enrolled, {} since the start", times);
        }
    }
}

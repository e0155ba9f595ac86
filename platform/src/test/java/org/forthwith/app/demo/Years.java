package org.forthwith.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Invented years for tests: they end on a Monday morning. */
final class Years {

    static final long SEED = 20_261_123L;
    static final Instant MONDAY = Instant.parse("2026-11-23T08:30:00Z");

    private Years() {}

    static List<Moment> moments(int size) {
        return Demonstration.usual().moments(SEED, size, MONDAY).toList();
    }

    static List<Incoming> documents(List<Moment> moments) {
        return moments.stream()
                .filter(Incoming.class::isInstance)
                .map(Incoming.class::cast)
                .toList();
    }

    static List<Act> acts(List<Moment> moments) {
        return moments.stream()
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .toList();
    }

    static String text(Incoming document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    static boolean damaged(Incoming document) {
        return document.fileName().contains("-damaged-");
    }

    static boolean again(Incoming document) {
        return document.fileName().contains("-again-");
    }
}

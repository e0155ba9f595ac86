package org.forthwith.desk.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a fault happened, for the log: kinds and places, without the messages.
 * The message of an exception may quote what somebody typed or what a row holds, and the log must not know that.
 */
final class Trace {

    private static final int DEEPEST = 10;

    private Trace() {}

    static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Trace::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining("", fault.getClass().getName(), ""));
    }
}

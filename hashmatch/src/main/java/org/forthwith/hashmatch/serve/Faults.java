package org.forthwith.hashmatch.serve;

import java.util.Arrays;
import java.util.stream.Stream;

/** Tells whoever runs the server of a fault: what sort it is and where. Its message is not told, for it may repeat what a caller has sent. */
final class Faults {

    private static final System.Logger LOG = System.getLogger("org.forthwith.hashmatch.serve");
    private static final String OURS = "org.forthwith.";
    private static final int PLACES = 4;

    private Faults() {}

    // [impl->req~nothing-of-a-query-is-said~1]
    static void tell(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "A call failed: {0}", said(fault));
    }

    static String said(Throwable fault) {
        String places = Stream.concat(Arrays.stream(fault.getStackTrace()).limit(1), ours(fault))
                .distinct()
                .limit(PLACES)
                .map(StackTraceElement::toString)
                .reduce("", (all, place) -> all + " at " + place);
        return fault.getClass().getName() + places;
    }

    private static Stream<StackTraceElement> ours(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(place -> place.getClassName().startsWith(OURS));
    }
}

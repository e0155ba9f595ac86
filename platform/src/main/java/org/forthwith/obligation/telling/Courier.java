package org.forthwith.obligation.telling;

import org.jspecify.annotations.Nullable;

/** Carries notices by one road. It may carry one twice when it was stopped on the way, and says honestly what became of each try. */
public interface Courier {

    Outcome carry(Waiting notice);

    /** What has become of a notice that it took; most roads never hear of it again. */
    default Receipt receipt(String number) {
        return new Receipt.Unknown();
    }

    /** What became of a try. */
    sealed interface Outcome {

        /** @param receipt by which number it may be asked after; null when it cannot be */
        record Taken(@Nullable String receipt) implements Outcome {}

        record NotNow(String because) implements Outcome {}

        /** It will never be taken, however often it is tried: there is no such address. */
        record Never(String because) implements Outcome {}
    }

    /** What the carrier says later. */
    sealed interface Receipt {

        record Unknown() implements Receipt {}

        record Arrived() implements Receipt {}

        record CameBack(String because) implements Receipt {}
    }
}

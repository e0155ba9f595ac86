package org.forthwith.hashmatch.command;

import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.State;

/** Where a referral stands, in a line; nothing of what it says. */
final class KeptWords {

    private KeptWords() {}

    static String line(Kept kept) {
        return kept.id() + "\t" + kept.standing() + "\t" + MatchWords.plain(more(kept));
    }

    private static String more(Kept kept) {
        return switch (kept.state()) {
            case State.Sent sent ->
                "receipt " + sent.receipt().report() + " of " + sent.receipt().at();
            case State.Refused refused -> "the receiver refused it with code " + refused.code();
            case State.Waiting waiting ->
                waiting.why() == State.Why.POLICY
                        ? "a person is to confirm it"
                        : "a list has withdrawn what it rested on";
            case State.Dropped dropped -> "";
            case State.Ready ready -> tried(kept);
            case State.Sending sending -> tried(kept);
        };
    }

    private static String tried(Kept kept) {
        return kept.tries().count() == 0
                ? ""
                : "tried " + kept.tries().count() + " times: " + kept.tries().why();
    }
}

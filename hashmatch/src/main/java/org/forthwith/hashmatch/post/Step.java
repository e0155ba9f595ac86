package org.forthwith.hashmatch.post;

import java.time.Instant;

/** What is to be done about a referral at an instant. */
sealed interface Step {

    record Say(Call call) implements Step {}

    record NotBefore(Instant at) implements Step {}

    /** It has ended, or waits for a person. */
    record Nothing() implements Step {}
}

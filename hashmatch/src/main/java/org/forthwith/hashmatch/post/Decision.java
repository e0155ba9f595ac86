package org.forthwith.hashmatch.post;

import java.time.Instant;

/** What a person decided, and why; kept with the referral. */
public record Decision(String by, String reason, Instant at) {

    private static final int LONGEST = 500;

    public Decision {
        if (by.isBlank() || reason.isBlank() || by.length() > LONGEST || reason.length() > LONGEST) {
            throw new IllegalArgumentException("A decision has a name and a reason, of up to 500 characters each.");
        }
    }

    @Override
    public String toString() {
        return "a decision";
    }
}

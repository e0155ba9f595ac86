package org.forthwith.safeguarding;

import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** What is known of a child when they are identified: age in whole years, district by ONS code, and how it is known. Never a name. */
public record ChildFacts(
        @Nullable Integer age,
        Answer livesWithSuspect,
        @Nullable String district,
        boolean immediateRisk,
        String howKnown) {

    public ChildFacts {
        requireAge(age);
    }

    /** Throws when nobody of that age is a child. */
    public static void requireAge(@Nullable Integer age) {
        if (age != null && (age < 0 || age > 17)) {
            throw new IllegalArgumentException("a child is 0 to 17 years old, not " + age);
        }
    }
}

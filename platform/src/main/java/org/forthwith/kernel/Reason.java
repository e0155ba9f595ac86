package org.forthwith.kernel;

/** Why somebody decided as they did, in their own words. Never empty. */
public record Reason(String text) {

    public Reason {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a reason must say something");
        }
        text = text.strip();
    }
}

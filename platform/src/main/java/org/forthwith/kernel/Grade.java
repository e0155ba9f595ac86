package org.forthwith.kernel;

import java.util.Locale;

/** How soon a suspect must be acted on, from the least urgent to the most. */
public enum Grade {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** One whole step up; the highest grade stays where it is. */
    public Grade raised() {
        return switch (this) {
            case LOW -> MEDIUM;
            case MEDIUM -> HIGH;
            case HIGH, VERY_HIGH -> VERY_HIGH;
        };
    }

    /** The stricter of the two. */
    public Grade orHigher(Grade other) {
        return isBelow(other) ? other : this;
    }

    public boolean isBelow(Grade other) {
        return compareTo(other) < 0;
    }

    /** The grade in words, as it is said: "very high". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

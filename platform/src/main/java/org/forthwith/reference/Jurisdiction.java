package org.forthwith.reference;

import java.util.Arrays;

/** A part of the United Kingdom with a law and bank holidays of its own. Source: Banking and Financial Dealings Act 1971, Schedule 1. */
public enum Jurisdiction {
    ENGLAND_AND_WALES("EW", "England and Wales"),
    SCOTLAND("SCT", "Scotland"),
    NORTHERN_IRELAND("NI", "Northern Ireland");

    private final String code;
    private final String words;

    Jurisdiction(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The one that a table means. Throws when no such code is known. */
    public static Jurisdiction of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no jurisdiction"));
    }

    /** As it is said. */
    public String words() {
        return words;
    }
}

package org.forthwith.referral.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ISO 3166 codes for countries that a report writes by code or by English name. The nations of the United Kingdom have the code of the whole. */
final class Country {

    private static final Map<String, String> CODES = codes();

    private Country() {}

    /** Null when nothing is written, or nothing that is a country. */
    static @Nullable String code(@Nullable String written) {
        return written == null ? null : CODES.get(written.strip().toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code, code);
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        }
        Arrays.asList("UK", "GREAT BRITAIN", "ENGLAND", "SCOTLAND", "WALES", "NORTHERN IRELAND")
                .forEach(name -> codes.put(name, "GB"));
        Arrays.asList("USA", "UNITED STATES OF AMERICA").forEach(name -> codes.put(name, "US"));
        return Map.copyOf(codes);
    }
}

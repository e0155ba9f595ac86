package org.forthwith.desk.part;

import java.util.Locale;

/**
 * How something stands, as an adjective: "waiting", "acknowledged". The word says it; the tone only helps the eye.
 * A tag is never the grade (that is the badge) and never a link.
 */
public record Tag(String text, Tone tone) {

    /** How much a state asks for attention. */
    public enum Tone {
        QUIET,
        GOING_ON,
        DONE,
        WANTED,
        LATE;

        public String style() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package org.forthwith.desk.part;

import org.jspecify.annotations.Nullable;

/** One of the answers to a question. */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}

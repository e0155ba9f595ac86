package org.forthwith.hashmatch.store;

import org.forthwith.hashmatch.match.Mode;
import org.forthwith.hashmatch.value.Pdq;

/**
 * How a store answers.
 *
 * @param threshold in how many bits two PDQ may differ and still match, 0 to 256
 * @param mode how much is told of each upload
 * @param even whether the time that PDQ take may depend on nothing but how many are listed; the nearest is told then, whatever the mode
 */
public record Settings(int threshold, Mode mode, boolean even) {

    public static final Settings USUAL = new Settings(Pdq.ALIKE, Mode.ALL, false);

    public Settings {
        if (threshold < 0 || threshold > 256) {
            throw new IllegalArgumentException("A threshold goes from 0 to 256.");
        }
    }
}

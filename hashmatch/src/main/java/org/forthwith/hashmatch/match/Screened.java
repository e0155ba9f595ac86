package org.forthwith.hashmatch.match;

import java.util.List;

/**
 * What the lists say of an upload.
 *
 * @param reference of the upload
 * @param matches the nearest first
 * @param more how many further matches there are beyond those told
 * @param tooPlain whether its PDQ were not searched for, because the picture gave them too little to work with
 */
public record Screened(String reference, List<Match> matches, int more, boolean tooPlain) {

    public Screened {
        matches = List.copyOf(matches);
    }

    public boolean matched() {
        return !matches.isEmpty();
    }
}

package org.forthwith.referral.source;

import java.util.List;

/**
 * The bytes by which one sort of file gives itself away.
 *
 * @param name the usual name of the format
 * @param offset where the bytes stand, from the start of the file
 * @param pattern one value a byte, 0 to 255; -1 where any byte may stand
 */
record FileSignature(String name, FileKind kind, int offset, List<Integer> pattern) {

    FileSignature {
        pattern = List.copyOf(pattern);
    }

    boolean matches(byte[] bytes, int start) {
        int at = start + offset;
        if (at + pattern.size() > bytes.length) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            int wanted = pattern.get(i);
            if (wanted >= 0 && wanted != (bytes[at + i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    /** Telling enough not to be met by chance in a run of letters: account numbers often open with what decodes to zeros. */
    boolean certain() {
        return pattern.stream().filter(value -> value > 0).count() >= 3;
    }
}

package org.forthwith.linkage.near;

import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.linkage.text.Osa;

/**
 * Finds every name that is at most two slips away, exactly, by looking at all of them: first at 64 bits of each, which say which characters it has. A
 * slip changes at most two of them, so most names need no second look.
 */
public final class TwoApart {

    private static final int SLIPS = 2;

    private final List<String> names;
    private final long[] signatures;
    private final byte[] lengths;

    private TwoApart(List<String> names) {
        this.names = names;
        this.signatures = names.stream().mapToLong(TwoApart::signature).toArray();
        this.lengths = new byte[names.size()];
        for (int at = 0; at < lengths.length; at++) {
            lengths[at] = (byte) Math.min(Byte.MAX_VALUE, names.get(at).length());
        }
    }

    public static TwoApart of(List<String> names) {
        return new TwoApart(names);
    }

    /** The places of all names that are at most two slips away, itself among them, in order. */
    public int[] find(String name) {
        long signature = signature(name);
        int length = Math.min(Byte.MAX_VALUE, name.length());
        Osa osa = new Osa();
        return IntStream.range(0, signatures.length)
                .filter(at -> Long.bitCount(signatures[at] ^ signature) <= 2 * SLIPS
                        && Math.abs(lengths[at] - length) <= SLIPS
                        && osa.distance(names.get(at), name) <= SLIPS)
                .toArray();
    }

    /** A bit for each character that stands in a name, and another one for each that stands there twice. */
    static long signature(String name) {
        long once = 0;
        long twice = 0;
        for (int at = 0; at < name.length(); at++) {
            long bit = 1L << (name.charAt(at) & 31);
            twice |= once & bit;
            once |= bit;
        }
        return once | (twice << 32);
    }
}

package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Osa;

/** Compares two addresses of mail. The same provider says nothing: half the country has the same. */
final class EmailCloseness implements Closeness {

    static final List<String> WORDS =
            List.of("differ", "the part before the @ written alike", "the same before the @", "one or two slips apart");

    private static final double ALIKE = 0.92;

    private final JaroWinkler jaroWinkler = new JaroWinkler();
    private final Osa osa = new Osa();

    @Override
    public int rung(String left, String right) {
        if (Math.abs(left.length() - right.length()) <= 2 && osa.distance(left, right) <= 2) {
            return 3;
        }
        String ofLeft = local(left);
        String ofRight = local(right);
        if (ofLeft.equals(ofRight)) {
            return 2;
        }
        return jaroWinkler.similarity(ofLeft, ofRight) >= ALIKE ? 1 : 0;
    }

    static String local(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }
}

package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.WithinOne;

/** Compares two postcodes in one piece. In the United Kingdom the last three characters are the unit, what is before them the district. */
final class PostcodeCloseness implements Closeness {

    static final List<String> WORDS =
            List.of("differ", "the same area", "the same district", "one slip apart, or the last two changed round");

    @Override
    public int rung(String left, String right) {
        if (WithinOne.test(left, right)) {
            return 3;
        }
        String district = district(left);
        if (district.equals(district(right))) {
            return 2;
        }
        return left.length() > 1 && right.length() > 1 && area(left).equals(area(right)) ? 1 : 0;
    }

    static String district(String postcode) {
        return postcode.length() > 4 ? postcode.substring(0, postcode.length() - 3) : postcode;
    }

    /** The letters at the beginning; of a postcode in digits the first two. */
    static String area(String postcode) {
        int end = 0;
        while (end < postcode.length() && Character.isLetter(postcode.charAt(end))) {
            end++;
        }
        return postcode.substring(0, end > 0 ? end : Math.min(2, postcode.length()));
    }
}

package org.forthwith.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Telephone numbers that are set aside for drama, and the ways in which people write them.
 * Source: Ofcom, "Numbers for drama"; a thousand numbers each. The freephone and the premium range are left out: nobody's own number lies there.
 */
// [impl->req~demo-reserved-ranges-only~1]
final class Phones {

    private static final String MOBILE = "7700900";
    /** 07700 900100 to 900199 are kept for planted situations, which name theirs. */
    private static final int KEPT_FROM = 100;

    private static final int KEPT = 100;
    private static final List<String> LANDLINES = List.of(
            "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960", "1314960", "1414960",
            "1514960", "1614960", "1632960", "1914980", "2079460", "2896496", "2920180", "3069990");
    private static final List<UnaryOperator<String>> WAYS = List.of(
            national -> "0" + national,
            national -> "0" + national.substring(0, 4) + " " + national.substring(4),
            national -> "+44" + national,
            national -> "+44 " + national.substring(0, 4) + " " + national.substring(4),
            national -> "+44 (0)" + national.substring(0, 4) + " " + national.substring(4),
            national -> "0044" + national);

    private final Scarce mobiles;
    private final Scarce landlines;

    Phones(Dice dice, int people) {
        this.mobiles = new Scarce(1000 - KEPT, 0.25, people, dice);
        this.landlines = new Scarce(LANDLINES.size() * 1000, 0.15, people, dice);
    }

    /** A number that nobody else has, without its leading zero: {@code 7700900123}. */
    Optional<String> next() {
        var mobile = mobiles.draw();
        if (mobile.isPresent()) {
            int number = mobile.getAsInt();
            return Optional.of(number(MOBILE, number < KEPT_FROM ? number : number + KEPT));
        }
        var landline = landlines.draw();
        return landline.isPresent()
                ? Optional.of(number(LANDLINES.get(landline.getAsInt() / 1000), landline.getAsInt() % 1000))
                : Optional.empty();
    }

    /** As one person or another would write it. */
    static String written(String national, Dice dice) {
        return dice.pick(WAYS).apply(national);
    }

    private static String number(String range, int last) {
        return range + String.valueOf(1000 + last).substring(1);
    }
}

package org.forthwith.app.demo;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Internet addresses that are set aside for documentation. Source: RFC 5737 and RFC 3849. The old kind is scarce; the new is not. */
// [impl->req~demo-reserved-ranges-only~1]
final class InternetAddresses {

    private static final List<String> OLD = List.of("192.0.2.", "198.51.100.", "203.0.113.");
    /** Hosts 1 to 199 of each; 200 to 254 are kept for planted situations. */
    private static final int HOSTS = 199;

    private final Dice dice;
    private final Scarce old;

    InternetAddresses(Dice dice, int asks) {
        this.dice = dice;
        this.old = new Scarce(OLD.size() * HOSTS, 0.30, asks, dice);
    }

    /** An address that nobody else has. */
    String next() {
        OptionalInt number = old.draw();
        if (number.isPresent()) {
            return OLD.get(number.getAsInt() / HOSTS) + (number.getAsInt() % HOSTS + 1);
        }
        return "2001:db8:%s:%s::%s".formatted(group(), group(), group());
    }

    /** As one system or another would write it: in full or in capitals, mostly as it is. */
    static String written(String address, Dice dice) {
        if (address.indexOf(':') < 0 || dice.chance(0.85)) {
            return address;
        }
        return dice.chance(0.5) ? address.toUpperCase(Locale.ROOT) : address.replace("::", ":0:0:0:");
    }

    private String group() {
        return Integer.toHexString(dice.between(1, 0xffff));
    }
}

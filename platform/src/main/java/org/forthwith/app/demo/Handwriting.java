package org.forthwith.app.demo;

import java.util.List;
import java.util.Locale;
import org.forthwith.app.demo.Account.Visit;

/** How the same value looks from one sender to the next, and what stands in running text. */
final class Handwriting {

    private final Dice dice;

    Handwriting(Dice dice) {
        this.dice = dice;
    }

    /** @param number without its leading zero; one that is written out already stays as it is */
    String phone(String number) {
        return number.startsWith("0") || number.startsWith("+") ? number : Phones.written(number, dice);
    }

    String address(Visit visit) {
        return InternetAddresses.written(visit.address(), dice);
    }

    /** A user name or mail address as somebody types it: mostly as it is, now and then in capitals. */
    String name(String name) {
        return dice.chance(0.06) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** What a platform adds in words, in a layout of its own. */
    String remark(Account account) {
        return dice.pick(List.of(
                "Account reviewed by the platform. Handle: @" + account.userName(),
                "Last seen from "
                        + account.visits().stream()
                                .map(Visit::address)
                                .findFirst()
                                .orElse("nowhere") + " - see log",
                "Contact on file: " + account.mail().orElse("none") + "; account " + account.id(),
                "Reviewed under the terms of service. No further information is held.",
                "The account was closed after review. Records are kept for ninety days."));
    }
}

package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthwith.app.demo.Account.Visit;

/** Invents accounts and what they leave behind: names, numbers, addresses on the internet, devices. */
final class People {

    private static final List<String> EVENTS =
            List.of("Login", "Login", "Login", "Login", "Upload", "Registration", "Other");

    private final Dice dice;
    private final Names names;
    private final Phones phones;
    private final InternetAddresses addresses;

    People(Dice dice, int size) {
        this.dice = dice;
        this.names = new Names(dice);
        this.phones = new Phones(dice, size + size / 2);
        this.addresses = new InternetAddresses(dice, 4 * size);
    }

    Account account(Platform platform, Instant before) {
        return new Account(
                platform,
                "u" + dice.hex(14),
                names.user(),
                dice.chance(0.70) ? Optional.of(names.mail()) : Optional.empty(),
                phones.next(),
                dice.chance(0.20) ? Optional.of(testDevice()) : Optional.empty(),
                visits(before, dice.between(2, 14)));
    }

    /** Somebody in touch with the suspect: less is known. */
    Account acquaintance(Platform platform, Instant before) {
        return new Account(
                platform,
                "u" + dice.hex(14),
                names.user(),
                dice.chance(0.25) ? Optional.of(names.mail()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                visits(before, dice.between(0, 2)));
    }

    String street() {
        return names.street();
    }

    /** A few addresses, each used several times: at home, at work, on the way. The latest visit comes first. */
    private List<Visit> visits(Instant before, int count) {
        List<String> haunts = List.of(addresses.next(), addresses.next());
        List<Visit> visits = new ArrayList<>(count);
        Instant at = before;
        for (int i = 0; i < count; i++) {
            at = at.minus(dice.about(Duration.ofHours(9), 1.0)).truncatedTo(ChronoUnit.SECONDS);
            Integer port = dice.chance(0.55) ? dice.between(1024, 65_535) : null;
            visits.add(new Visit(dice.pick(haunts), port, at, dice.pick(EVENTS), dice.chance(0.01)));
        }
        return visits;
    }

    /** A test IMEI: reporting body 00 is kept for tests (GSMA TS.06). Fifteen digits, the last a check digit. */
    private String testDevice() {
        String body =
                "00449900" + String.valueOf(1_000_000 + dice.below(1_000_000)).substring(1);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return body + (10 - sum % 10) % 10;
    }
}

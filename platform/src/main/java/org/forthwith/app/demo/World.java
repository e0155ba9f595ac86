package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The invented world: places, platforms and people, of which no one exists, and what is reported about them. */
final class World {

    private static final List<String> CODES = List.of("A1", "A2", "B1", "B2");

    private final Dice dice;
    private final People people;
    private final Circumstances circumstances;
    private final Weighted<Place> places = Place.byPeople();
    private final Weighted<Platform> platforms = Platform.all();
    private final Weighted<Platform> british = Platform.ofTheKingdom();
    private long number;

    /**
     * @param random where all chance comes from
     * @param size how many matters it will be asked for, about: scarce values are spread over them
     */
    World(RandomGenerator random, int size, Mixture mixture) {
        this.dice = new Dice(random);
        this.people = new People(dice, size);
        this.circumstances = new Circumstances(dice, mixture.child());
    }

    Dice dice() {
        return dice;
    }

    /** Something that is reported somewhere in the kingdom, or nobody knows where. */
    Matter matter(Form form, Instant at) {
        boolean placed = form == Form.DIRECT || form == Form.PACKAGES || dice.chance(0.94);
        return matter(form, at, placed ? Optional.of(places.pick(dice)) : Optional.empty());
    }

    Matter matter(Form form, Instant at, Optional<Place> place) {
        Platform platform = (form == Form.INDUSTRY ? british : platforms).pick(dice);
        Instant noticed = at.minus(dice.about(delay(form), 0.8)).truncatedTo(ChronoUnit.SECONDS);
        List<Child> children = circumstances.children();
        Optional<Integer> age = circumstances.age();
        var suspect = new Suspect(
                people.account(platform, noticed),
                age,
                people.street(),
                circumstances.answers(known(form), children, age));
        return new Matter(
                reference(form),
                form,
                sender(form, platform, place),
                at,
                noticed,
                place,
                suspect,
                others(platform, noticed),
                files(form, noticed),
                children,
                dice.chance(0.04));
    }

    /** Two files that many have. */
    List<SeenFile> commonFiles(Instant before) {
        return List.of(file(before), file(before));
    }

    private List<Account> others(Platform platform, Instant before) {
        List<Account> others = new ArrayList<>();
        for (int more = dice.below(4); more > 0; more--) {
            others.add(people.acquaintance(platform, before));
        }
        return others;
    }

    private List<SeenFile> files(Form form, Instant before) {
        List<SeenFile> files = new ArrayList<>();
        for (int more = form == Form.DIRECT ? 0 : dice.between(1, 5); more > 0; more--) {
            files.add(file(before));
        }
        return files;
    }

    private SeenFile file(Instant before) {
        return new SeenFile(
                dice.hex(12) + ".dat",
                dice.hex(32),
                dice.hex(40),
                dice.pick(CODES),
                dice.chance(0.4),
                before.minusSeconds(dice.below(200_000)),
                dice.between(20_000, 4_000_000));
    }

    private Sender sender(Form form, Platform platform, Optional<Place> place) {
        return switch (form) {
            case ESP_REPORT, ESP_FILE -> Sender.platform(platform);
            case TIP -> Sender.tips();
            case INDUSTRY -> Sender.industry(platform);
            case PACKAGES -> Sender.agency();
            case DIRECT ->
                dice.chance(0.6)
                        ? Sender.frontDesk(place.orElseThrow().force())
                        : Sender.partner(place.orElseThrow().district());
        };
    }

    private String reference(Form form) {
        number++;
        return switch (form) {
            case ESP_REPORT, ESP_FILE -> String.valueOf(80_000_000 + number);
            case TIP -> String.valueOf(190_000_000 + number);
            case INDUSTRY -> "IR-%07d".formatted(number);
            case PACKAGES -> "PKG-%07d".formatted(number);
            case DIRECT -> "DR-%07d".formatted(number);
        };
    }

    /** How much of what we ask the sender usually knows: a platform nothing, a developed package most. */
    private static double known(Form form) {
        return switch (form) {
            case ESP_REPORT, ESP_FILE, INDUSTRY -> 0;
            case TIP -> 0.25;
            case DIRECT -> 0.5;
            case PACKAGES -> 0.75;
        };
    }

    /** How long it usually takes from noticing to the report's arrival. */
    private static Duration delay(Form form) {
        return switch (form) {
            case ESP_REPORT, ESP_FILE, INDUSTRY -> Duration.ofHours(7);
            case TIP -> Duration.ofDays(3);
            case DIRECT -> Duration.ofDays(1);
            case PACKAGES -> Duration.ofDays(9);
        };
    }
}

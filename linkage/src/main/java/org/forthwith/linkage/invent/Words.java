package org.forthwith.linkage.invent;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Names, places and numbers that nobody has. Few of them are frequent and most are rare, as in life. */
final class Words {

    private static final String[] BEGINNINGS = {
        "b", "br", "c", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "th", "v", "w"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] ENDS = {"", "n", "r", "l", "s", "th", "ck", "m", "rd", "nt"};
    private static final int FORENAMES = 900;
    private static final int PLACES = 800;
    private static final int OCCUPATIONS = 150;
    private static final int OFFICES = 60;
    private static final int YOUNGEST = 15_000;
    private static final int OLDEST = -15_000;

    private final SplittableRandom chance;
    private final List<String> forenames;
    private final List<String> surnames;
    private final List<String> places;
    private final List<String> occupations;
    private final int postcodes;

    Words(SplittableRandom chance, int records) {
        this.chance = chance;
        this.forenames = several(FORENAMES, 2);
        this.surnames = several(Math.clamp(records / 8, 2_000, 30_000), 3);
        this.places = several(PLACES, 3);
        this.occupations = several(OCCUPATIONS, 4);
        this.postcodes = Math.max(1_000, records / 5);
    }

    private List<String> several(int many, int syllables) {
        List<String> several = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            several.add(word(1 + chance.nextInt(syllables)));
        }
        return several;
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < syllables; syllable++) {
            word.append(one(BEGINNINGS)).append(one(MIDDLES));
        }
        return word.append(one(ENDS)).toString();
    }

    String one(String[] of) {
        return of[chance.nextInt(of.length)];
    }

    /** The first ones far more often than the last. */
    private String often(List<String> of) {
        double share = chance.nextDouble();
        return of.get((int) (of.size() * share * share * share));
    }

    String forename() {
        return often(forenames);
    }

    String surname() {
        return often(surnames);
    }

    String place() {
        return often(places);
    }

    String occupation() {
        return often(occupations);
    }

    int birthDay() {
        return OLDEST + chance.nextInt(YOUNGEST - OLDEST);
    }

    /** In the form of a postcode, in areas that are none. */
    String postcode() {
        int number = chance.nextInt(postcodes);
        return "Q" + (char) ('A' + number % 20) + (1 + number / 20 % 9) + " " + (number / 180 % 9)
                + unit(number / 1620);
    }

    private static String unit(int number) {
        return "" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26);
    }

    String mailbox(String forename, String surname) {
        return switch (chance.nextInt(3)) {
            case 0 -> forename + "." + surname + chance.nextInt(100) + "@example.org";
            case 1 -> forename.charAt(0) + surname + chance.nextInt(1000) + "@example.com";
            default -> word(2) + chance.nextInt(1000) + "@example.net";
        };
    }

    String office() {
        return "office" + chance.nextInt(OFFICES) + "@example.org";
    }

    /** In a country code that no country has. */
    String phone() {
        return "+000 " + (10_000_000 + chance.nextInt(90_000_000));
    }
}

package org.forthwith.linkage.invent;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.forthwith.linkage.invent.Invented.Person;

/** Writes a record about somebody, with what goes wrong when people write. */
final class Slips {

    private static final double MISSING = 0.12;
    private static final double A_SLIP = 0.08;
    private static final double MOVED = 0.2;
    private static final double CHANGED_ROUND = 0.02;
    private static final double AN_INITIAL = 0.03;

    private final SplittableRandom chance;
    private final Words words;

    Slips(SplittableRandom chance, Words words) {
        this.chance = chance;
        this.words = words;
    }

    /** The values from the forename on, each after a comma. */
    String record(Person person) {
        String forename = chance.nextDouble() < AN_INITIAL ? person.forename().substring(0, 1) : person.forename();
        boolean round = chance.nextDouble() < CHANGED_ROUND;
        return "," + written(round ? person.surname() : forename) + "," + written(round ? forename : person.surname())
                + "," + date(person.birthDay())
                + "," + written(person.birthPlace())
                + "," + written(chance.nextDouble() < MOVED ? words.postcode() : person.postcode())
                + "," + written(chance.nextDouble() < MOVED ? words.occupation() : person.occupation())
                + "," + often(person.email())
                + "," + often(person.phone());
    }

    private String written(String value) {
        if (chance.nextDouble() < MISSING) {
            return "";
        }
        return chance.nextDouble() < A_SLIP ? slip(value) : value;
    }

    /** Known in half of the records. */
    private String often(String value) {
        return chance.nextBoolean() ? written(value) : "";
    }

    private String slip(String value) {
        int end = value.indexOf('@');
        int letters = end < 0 ? value.length() : end;
        if (letters < 3) {
            return value;
        }
        int at = chance.nextInt(letters - 1);
        String before = value.substring(0, at);
        return switch (chance.nextInt(4)) {
            case 0 -> before + value.substring(at + 1);
            case 1 -> before + value.charAt(at) + value.substring(at);
            case 2 -> before + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
            default -> before + (char) ('a' + chance.nextInt(26)) + value.substring(at + 1);
        };
    }

    private String date(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        double kind = chance.nextDouble();
        if (kind < MISSING) {
            return "";
        }
        if (kind < MISSING + 0.04) {
            return String.valueOf(date.getYear());
        }
        if (kind < MISSING + 0.07) {
            return String.format(
                    Locale.ROOT, "%d-%02d-%02d", date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        }
        if (kind < MISSING + 0.11) {
            return date.plusYears(chance.nextInt(-2, 3)).toString();
        }
        return kind < MISSING + 0.16
                ? date.withDayOfMonth(1 + chance.nextInt(28)).toString()
                : date.toString();
    }
}

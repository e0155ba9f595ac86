package org.forthwith.linkage.invent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A population and the records that were written about it. Families share a name and an address, some of them are twins, some a parent and a child
 * of one name; offices share a mailbox. Every name is made of syllables, every mailbox is at a name reserved for examples.
 */
public final class Invented {

    /** The columns of what {@link #write} writes; {@code person} is the truth. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "person",
            "forename",
            "surname",
            "birth_date",
            "birth_place",
            "postcode",
            "occupation",
            "email",
            "phone");

    private static final double RECORDS_A_PERSON = 2.5;
    private static final double IN_A_FAMILY = 0.35;
    private static final double A_TWIN = 0.05;
    private static final double A_NAMESAKE = 0.04;
    private static final double SHARED_MAILBOX = 0.01;

    private final SplittableRandom chance;
    private final Words words;
    private final Slips slips;

    private Invented(long seed, int records) {
        this.chance = new SplittableRandom(seed);
        this.words = new Words(chance, records);
        this.slips = new Slips(chance, words);
    }

    /** Writes comma separated values with a first row of names. The same seed gives the same records. */
    public static void write(long seed, int records, Appendable out) throws IOException {
        out.append(String.join(",", COLUMNS)).append('\n');
        Invented invented = new Invented(seed, records);
        int written = 0;
        Person before = invented.person(null);
        for (int person = 0; written < records; person++) {
            Person next = invented.person(before);
            for (String record : invented.records(next)) {
                if (written < records) {
                    out.append("r" + written++)
                            .append(",p" + person)
                            .append(record)
                            .append('\n');
                }
            }
            before = next;
        }
    }

    private Person person(@Nullable Person before) {
        Person relative = chance.nextDouble() < IN_A_FAMILY ? before : null;
        String forename = words.forename();
        String surname = words.surname();
        int day = words.birthDay();
        String birthPlace = words.place();
        String postcode = words.postcode();
        if (relative != null) {
            surname = relative.surname();
            postcode = relative.postcode();
            double kind = chance.nextDouble();
            if (kind < A_TWIN) {
                day = relative.birthDay();
                birthPlace = relative.birthPlace();
            } else if (kind < A_TWIN + A_NAMESAKE) {
                forename = relative.forename();
            }
        }
        String email = chance.nextDouble() < SHARED_MAILBOX ? words.office() : words.mailbox(forename, surname);
        return new Person(forename, surname, day, birthPlace, postcode, words.occupation(), email, words.phone());
    }

    private List<String> records(Person person) {
        List<String> records = new ArrayList<>();
        do {
            records.add(slips.record(person));
        } while (chance.nextDouble() < 1 - 1 / RECORDS_A_PERSON);
        return records;
    }

    /** Somebody who does not exist. The day of birth is counted from 1970. */
    record Person(
            String forename,
            String surname,
            int birthDay,
            String birthPlace,
            String postcode,
            String occupation,
            String email,
            String phone) {}
}

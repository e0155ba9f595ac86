package org.forthwith.linkage.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.forthwith.linkage.name.Plain;
import org.forthwith.linkage.name.Sound;

/** What a column holds, and so how a value is brought to its normal form, how two are compared, and by which parts records may be looked up. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and lists that are copied
public enum Kind {
    FORENAME(Plain::words, NameCloseness.WORDS, NameCloseness::new, "sound", "first"),
    SURNAME(Plain::words, NameCloseness.WORDS, NameCloseness::new, "sound", "first"),
    NAME(Plain::words, WholeNameCloseness.WORDS, WholeNameCloseness::new, "first-word", "last-word"),
    DATE(UnaryOperator.identity(), DateCloseness.WORDS, DateCloseness::new, "year", "month-day"),
    POSTCODE(Kind::code, PostcodeCloseness.WORDS, PostcodeCloseness::new, "district"),
    ADDRESS(Plain::words, TextCloseness.WORDS, TextCloseness::new, "first-word", "last-word"),
    PHONE(PhoneNumber::of, PhoneCloseness.WORDS, PhoneCloseness::new, "tail"),
    EMAIL(Kind::email, EmailCloseness.WORDS, EmailCloseness::new, "local"),
    USERNAME(Kind::username, UsernameCloseness.WORDS, UsernameCloseness::new, "skeleton"),
    CODE(Kind::code, CodeCloseness.WORDS, CodeCloseness::new),
    TEXT(Plain::words, TextCloseness.WORDS, TextCloseness::new, "first-word"),
    CATEGORY(Plain::words, List.of("differ"), NothingAlike::new);

    private final UnaryOperator<String> form;
    private final Measure measure;
    private final List<String> parts;

    Kind(UnaryOperator<String> form, List<String> words, Supplier<Closeness> closeness, String... parts) {
        this.form = form;
        this.measure = new Measure(words, closeness);
        this.parts = List.of(parts);
    }

    /** As it is written in a description. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Measure measure() {
        return measure;
    }

    /** The parts of a value by which records may be looked up, besides the whole of it. */
    public List<String> parts() {
        return parts;
    }

    /**
     * Brings each value of a column to its normal form.
     *
     * @param written every value of the column, because how a date is meant shows only in the others
     */
    public UnaryOperator<String> form(Collection<String> written) {
        UnaryOperator<String> normal = this == DATE ? Dates.of(written)::read : form;
        return value -> Blank.test(value, this) ? "" : normal.apply(value);
    }

    /** A part of a value in its normal form. Empty where the value does not have it. */
    public static String part(String part, String value) {
        return switch (part) {
            case "sound" -> Sound.of(value);
            case "first" -> value.substring(0, 1);
            case "first-word" -> word(value, false);
            case "last-word" -> word(value, true);
            case "year" -> known(value, 0, 4);
            case "month-day" -> known(value, 4, 8);
            case "district" -> PostcodeCloseness.district(value);
            case "tail" -> PhoneCloseness.tail(value);
            case "local" -> EmailCloseness.local(value);
            case "skeleton" -> Skeleton.of(value);
            default -> beginning(part, value);
        };
    }

    /** The part that is a number: so many of the first characters. */
    private static String beginning(String part, String value) {
        int length = Integer.parseInt(part);
        return value.length() < length ? "" : value.substring(0, length);
    }

    private static String word(String value, boolean last) {
        int space = last ? value.lastIndexOf(' ') : value.indexOf(' ');
        return space < 0 ? value : last ? value.substring(space + 1) : value.substring(0, space);
    }

    private static String known(String date, int from, int until) {
        String part = date.length() < until ? "" : date.substring(from, until);
        return part.endsWith("00") && from > 0 ? "" : part;
    }

    private static String email(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The dots of an address of a network tell addresses apart; the signs in any other code do not. */
    private static String code(String text) {
        String address = NetworkAddress.of(text.strip());
        return address == null ? Plain.squeezed(text) : address;
    }

    private static String username(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("@") ? small.substring(1) : small;
    }

    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (Kind kind : values()) {
            all.add(kind.word());
        }
        return all;
    }
}

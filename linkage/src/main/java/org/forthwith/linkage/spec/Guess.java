package org.forthwith.linkage.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A first description, from what the columns are called and hold. It is written down like any other, so that somebody can read it and say better.
 */
public final class Guess {

    /** What columns are called, in words of their names; the first line that fits counts. */
    private static final Map<Pattern, Kind> NAMES = names();

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(1[89]|20)\\d{2}(0\\d|1[0-2])[0-3]\\d");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)+");
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}");
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./-]{7,}\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final double MOST_OF_THEM = 0.8;
    private static final double SEVERAL = 0.1;
    private static final int A_CATEGORY = 30;

    private Guess() {}

    private static Map<Pattern, Kind> names() {
        Map<Pattern, Kind> names = new LinkedHashMap<>();
        put(names, "e ?mail.*|.* e ?mail", Kind.EMAIL);
        put(names, ".*(phone|tel|telephone|mobile|msisdn|fax).*", Kind.PHONE);
        put(names, ".*(post ?code|postal|zip).*", Kind.POSTCODE);
        put(names, ".*(user ?name|login|handle|nick ?name|screen ?name).*", Kind.USERNAME);
        put(names, "(first|given|fore|christian|middle).*(name|nm).*|f ?name|forename.*", Kind.FORENAME);
        put(names, "(last|family|sur|second).*(name|nm).*|l ?name|surname.*", Kind.SURNAME);
        put(names, "dob|.*birth ?(date|day).*|.*date.*|born|.* dob", Kind.DATE);
        put(names, "(full |person |whole )?name|fullname|caption|alias(es)?|names|also known as|aka", Kind.NAME);
        put(names, ".*(address|street|road|lane).*", Kind.ADDRESS);
        put(
                names,
                ".*(passport|ssn|soc sec|social security|nino|national insurance|licen[cs]e|account|iban|imei|mac|serial).*",
                Kind.CODE);
        put(names, ".*(gender|sex|country|nationality|state|title)", Kind.CATEGORY);
        return names;
    }

    private static void put(Map<Pattern, Kind> names, String words, Kind kind) {
        names.put(Pattern.compile(words), kind);
    }

    /**
     * Guesses.
     *
     * @param leave columns that are not to be compared, such as one that holds the truth
     */
    public static Spec of(Table table, String id, Collection<String> leave) {
        Set<String> left = Set.copyOf(leave);
        List<Declared> declared = new ArrayList<>();
        List<Column> columns = table.columns().values().stream()
                .sorted(Comparator.comparing(Column::name))
                .filter(column -> !column.name().equals(id) && !left.contains(column.name()))
                .toList();
        for (Column column : columns) {
            String separator = separator(column);
            Kind kind = kind(separator == null ? column : firstOnes(column, separator));
            if (kind != null) {
                declared.add(
                        new Declared(column.name().replace('/', '-'), kind, column.name(), separator, List.of(), true));
            }
        }
        declared.removeIf(each -> each.kind() == Kind.NAME && putTogether(each, declared, table));
        List<Declared> kept = declared.subList(0, Math.min(Spec.MOST_COMPARISONS, declared.size()));
        return new Spec(id, kept, List.of(), Spec.PROPOSE, Spec.LARGEST_BLOCK, false);
    }

    /** What stands between several values of a field, where fields have several. */
    private static @Nullable String separator(Column column) {
        for (String separator : List.of(";", "|")) {
            long several =
                    values(column).filter(value -> value.contains(separator)).count();
            if (several >= SEVERAL * sample(column)) {
                return separator;
            }
        }
        return null;
    }

    /** The first value of each field. */
    private static Column firstOnes(Column column, String separator) {
        return column.mapped(field -> {
            int end = field.indexOf(separator);
            return (end < 0 ? field : field.substring(0, end)).strip();
        });
    }

    /** Whether a whole name is nothing but forename and surname, which are compared already: what is said twice would count twice. */
    private static boolean putTogether(Declared whole, List<Declared> declared, Table table) {
        List<Column> parts = declared.stream()
                .filter(each -> each.kind() == Kind.FORENAME || each.kind() == Kind.SURNAME)
                .map(each -> table.column(each.column()))
                .toList();
        Column name = table.column(whole.column());
        long both = IntStream.range(0, name.rows())
                .filter(row -> name.has(row) && parts.stream().allMatch(part -> part.has(row)))
                .count();
        long within = IntStream.range(0, name.rows())
                .filter(row -> name.has(row)
                        && parts.stream()
                                .allMatch(part -> part.has(row)
                                        && name.value(row)
                                                .toLowerCase(Locale.ROOT)
                                                .contains(part.value(row).toLowerCase(Locale.ROOT))))
                .count();
        return parts.size() >= 2 && both > 0 && within >= MOST_OF_THEM * both;
    }

    /** Null for a column that says nothing: one value for all, or, where its name says nothing either, another one for each. */
    private static @Nullable Kind kind(Column column) {
        int different = column.dictionary().size();
        if (different < 2) {
            return null;
        }
        Kind byValues = byValues(column);
        if (byValues != null) {
            return byValues;
        }
        String name = words(column.name());
        for (Map.Entry<Pattern, Kind> each : NAMES.entrySet()) {
            if (each.getKey().matcher(name).matches()) {
                return each.getValue();
            }
        }
        if (different == IntStream.range(0, column.rows()).filter(column::has).count()) {
            return null;
        }
        if (most(column, NUMBER)) {
            return Kind.CODE;
        }
        return different <= A_CATEGORY && column.rows() > 4 * A_CATEGORY ? Kind.CATEGORY : Kind.TEXT;
    }

    private static @Nullable Kind byValues(Column column) {
        if (most(column, EMAIL)) {
            return Kind.EMAIL;
        }
        if (most(column, POSTCODE)) {
            return Kind.POSTCODE;
        }
        return most(column, DATE) ? Kind.DATE : most(column, PHONE) && !most(column, NUMBER) ? Kind.PHONE : null;
    }

    private static boolean most(Column column, Pattern pattern) {
        return values(column).filter(value -> pattern.matcher(value).matches()).count()
                >= MOST_OF_THEM * sample(column);
    }

    private static Stream<String> values(Column column) {
        return IntStream.range(0, sample(column)).mapToObj(column.dictionary()::value);
    }

    private static int sample(Column column) {
        return Math.min(1000, column.dictionary().size());
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}

package org.forthwith.linkage.level;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.linkage.text.Bag;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Letters;
import org.forthwith.linkage.text.Levenshtein;
import org.forthwith.linkage.text.Osa;

/** Compares by rungs that somebody has declared: the first that holds, from the highest. */
public final class RungCloseness implements Closeness {

    private final Way[] ways;
    private final double[] limits;
    private final boolean years;
    private final boolean likenessAlone;
    private final double mostYears;
    private final double mostSlips;
    private final double leastAlike;
    private final JaroWinkler jaroWinkler = new JaroWinkler();
    private final Levenshtein levenshtein = new Levenshtein();
    private final Osa osa = new Osa();

    private enum Way {
        JARO_WINKLER,
        LEVENSHTEIN,
        DAMERAU,
        BEGINNING,
        YEARS
    }

    private RungCloseness(List<Rung> rungs) {
        this.ways = rungs.stream().map(rung -> way(rung.way())).toArray(Way[]::new);
        this.limits = rungs.stream().mapToDouble(Rung::limit).toArray();
        this.years = has(Way.YEARS);
        this.likenessAlone = Stream.of(ways).allMatch(way -> way == Way.JARO_WINKLER);
        this.mostYears = most(Way.YEARS);
        this.mostSlips = Math.max(most(Way.LEVENSHTEIN), most(Way.DAMERAU));
        this.leastAlike = leastAlike();
    }

    private static Way way(String word) {
        return Way.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** How values are compared by these rungs, the highest first. */
    public static Measure measure(List<Rung> rungs) {
        List<String> words = rungs.reversed().stream()
                .map(rung -> rung.way() + " "
                        + (rung.limit() == Math.rint(rung.limit()) ? (int) rung.limit() + "" : rung.limit() + ""))
                .toList();
        return new Measure(Stream.concat(Stream.of("differ"), words.stream()).toList(), () -> new RungCloseness(rungs));
    }

    /** Says nothing where a rung asks for a beginning, or for years and more than one slip. */
    @Override
    public long sign(String value) {
        if (has(Way.BEGINNING) || (years && (has(Way.JARO_WINKLER) || mostSlips > 1))) {
            return 0;
        }
        return years ? WholeDate.sign(value) : Bag.of(value);
    }

    @Override
    public boolean surelyNothing(long left, long right) {
        if (years) {
            return WholeDate.yearsApart(left, right) > mostYears + 2 && WholeDate.digitsApart(left, right) > 2;
        }
        return Bag.apart(left, right) > 2 * mostSlips && Bag.mostJaroWinkler(left, right) < leastAlike - 1e-9;
    }

    private boolean has(Way way) {
        return Arrays.asList(ways).contains(way);
    }

    private double most(Way way) {
        return IntStream.range(0, ways.length)
                .filter(at -> ways[at] == way)
                .mapToDouble(at -> limits[at])
                .max()
                .orElse(0);
    }

    /** More than can be where no rung asks for it. */
    private double leastAlike() {
        return IntStream.range(0, ways.length)
                .filter(at -> ways[at] == Way.JARO_WINKLER)
                .mapToDouble(at -> limits[at])
                .min()
                .orElse(2);
    }

    /** Says nothing where a rung asks for anything but likeness. */
    @Override
    public long letters(String value) {
        return likenessAlone ? Letters.of(value) : 0;
    }

    @Override
    public int rung(long left, long right) {
        double similarity = Letters.jaroWinkler(left, right);
        int at = 0;
        while (at < limits.length && similarity < limits[at]) {
            at++;
        }
        return limits.length - at;
    }

    /** What several rungs in a row ask in the same way is worked out once. */
    @Override
    public int rung(String left, String right) {
        double measured = 0;
        for (int at = 0; at < ways.length; at++) {
            measured = at > 0 && ways[at] == ways[at - 1] ? measured : measure(ways[at], left, right);
            boolean atLeast = ways[at] == Way.JARO_WINKLER || ways[at] == Way.BEGINNING;
            if (atLeast ? measured >= limits[at] : measured <= limits[at]) {
                return ways.length - at;
            }
        }
        return 0;
    }

    private double measure(Way way, String left, String right) {
        return switch (way) {
            case JARO_WINKLER -> jaroWinkler.similarity(left, right);
            case LEVENSHTEIN -> levenshtein.distance(left, right);
            case DAMERAU -> osa.distance(left, right);
            case BEGINNING -> beginning(left, right);
            case YEARS -> years(left, right);
        };
    }

    private static int beginning(String left, String right) {
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same;
    }

    private static double years(String left, String right) {
        try {
            return Math.abs(decimal(left) - decimal(right));
        } catch (RuntimeException notADate) {
            return Double.MAX_VALUE;
        }
    }

    private static double decimal(String date) {
        return Integer.parseInt(date, 0, 4, 10)
                + Integer.parseInt(date, 4, 6, 10) / 12.0
                + Integer.parseInt(date, 6, 8, 10) / 366.0;
    }
}

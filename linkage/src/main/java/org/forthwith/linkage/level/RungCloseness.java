package org.forthwith.linkage.level;

import java.util.List;
import java.util.stream.Stream;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Levenshtein;
import org.forthwith.linkage.text.Osa;

/** Compares by rungs that somebody has declared: the first that holds, from the highest. */
public final class RungCloseness implements Closeness {

    private final List<Rung> rungs;
    private final JaroWinkler jaroWinkler = new JaroWinkler();
    private final Levenshtein levenshtein = new Levenshtein();
    private final Osa osa = new Osa();

    private RungCloseness(List<Rung> rungs) {
        this.rungs = rungs;
    }

    /** How values are compared by these rungs, the highest first. */
    public static Measure measure(List<Rung> rungs) {
        List<String> words = rungs.reversed().stream()
                .map(rung -> rung.way() + " "
                        + (rung.limit() == Math.rint(rung.limit()) ? (int) rung.limit() + "" : rung.limit() + ""))
                .toList();
        return new Measure(Stream.concat(Stream.of("differ"), words.stream()).toList(), () -> new RungCloseness(rungs));
    }

    @Override
    public int rung(String left, String right) {
        for (int at = 0; at < rungs.size(); at++) {
            if (holds(rungs.get(at), left, right)) {
                return rungs.size() - at;
            }
        }
        return 0;
    }

    private boolean holds(Rung rung, String left, String right) {
        return switch (rung.way()) {
            case Rung.JARO_WINKLER -> jaroWinkler.similarity(left, right) >= rung.limit();
            case Rung.LEVENSHTEIN -> levenshtein.distance(left, right) <= rung.limit();
            case Rung.DAMERAU -> osa.distance(left, right) <= rung.limit();
            case Rung.BEGINNING -> begins(left, right, (int) rung.limit());
            default -> years(left, right) <= rung.limit();
        };
    }

    private static boolean begins(String left, String right, int length) {
        return left.length() >= length && right.regionMatches(0, left, 0, length);
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

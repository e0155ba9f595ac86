package org.forthwith.hashmatch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Mode;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;

/** One upload while it is looked for: what has been found so far. */
final class Question {

    /** A hash that more entries have than this is told with the nearest of them; how many more there are is said. */
    static final int MOST = 1_000;

    private static final Comparator<Match> NEAREST_FIRST = Comparator.comparingInt(Match::distance)
            .thenComparing(match -> match.entry().key().list())
            .thenComparing(match -> match.entry().key().key());

    private final Upload upload;
    private final Settings settings;

    /** By which entry and which of its hashes: turned and mirrored PDQ of one picture may all be near the same one. */
    private final Map<Map.Entry<EntryKey, Hash>, Match> found = new HashMap<>();

    Question(Upload upload, Settings settings) {
        this.upload = upload;
        this.settings = settings;
    }

    boolean tooPlain() {
        return !upload.quality().isAtLeast(Quality.LEAST)
                && upload.hashes().stream().anyMatch(Pdq.class::isInstance);
    }

    /** What is to be asked for by an algorithm. */
    List<Hash> hashes(Algorithm algorithm) {
        if (algorithm == Algorithm.PDQ && (tooPlain() || enough())) {
            return List.of();
        }
        return upload.hashes().stream()
                .filter(hash -> hash.algorithm() == algorithm)
                .toList();
    }

    private boolean enough() {
        return settings.mode() == Mode.ANY && !settings.even() && !found.isEmpty();
    }

    /** An entry that may match: its hashes are compared with the one that was asked for. */
    void hear(Hash asked, Entry entry) {
        for (Hash listed : entry.hashes()) {
            int distance = distance(asked, listed);
            if (distance <= (asked instanceof Pdq ? settings.threshold() : 0)) {
                found.merge(
                        Map.entry(entry.key(), listed),
                        new Match(asked, listed, distance, entry),
                        (one, other) -> one.distance() <= other.distance() ? one : other);
            }
        }
    }

    private static int distance(Hash asked, Hash listed) {
        if (asked instanceof Pdq one && listed instanceof Pdq other) {
            return one.distance(other);
        }
        return asked.equals(listed) ? 0 : Integer.MAX_VALUE;
    }

    Screened answer() {
        List<Match> sorted = new ArrayList<>(found.values());
        sorted.sort(NEAREST_FIRST);
        int told = Math.min(MOST, told(sorted));
        return new Screened(upload.reference(), sorted.subList(0, told), told(sorted) - told, tooPlain());
    }

    private int told(List<Match> sorted) {
        if (sorted.isEmpty() || (settings.mode() == Mode.ALL && !settings.even())) {
            return sorted.size();
        }
        int nearest = sorted.getFirst().distance();
        return settings.mode() == Mode.ANY
                ? 1
                : (int) sorted.stream()
                        .filter(match -> match.distance() == nearest)
                        .count();
    }
}

package org.forthwith.hashmatch.store;

import java.util.ArrayList;
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

    private final Upload upload;
    private final Settings settings;

    /** By which entry and which of its hashes: turned and mirrored PDQ of one picture may all be near the same one. */
    private final Map<Map.Entry<EntryKey, Hash>, Match> found = new HashMap<>();

    private int forgotten;

    Question(Upload upload, Settings settings) {
        this.upload = upload;
        this.settings = settings;
    }

    boolean tooPlain() {
        return !upload.quality().isAtLeast(Quality.LEAST)
                && !ofKind(Algorithm.PDQ).isEmpty();
    }

    /** What is to be asked for by an algorithm. */
    List<Hash> hashes(Algorithm algorithm) {
        if (algorithm == Algorithm.PDQ && (tooPlain() || enough())) {
            return List.of();
        }
        return ofKind(algorithm);
    }

    private List<Hash> ofKind(Algorithm algorithm) {
        List<Hash> hashes = new ArrayList<>();
        for (Hash hash : upload.hashes()) {
            if (hash.algorithm() == algorithm) {
                hashes.add(hash);
            }
        }
        return hashes;
    }

    private boolean enough() {
        return settings.mode() == Mode.ANY && !settings.even() && isMatched();
    }

    boolean isMatched() {
        return !found.isEmpty();
    }

    /** An entry that may match: its hashes are compared with the one that was asked for. */
    void hear(Hash asked, Entry entry) {
        for (Hash listed : enough() ? List.<Hash>of() : entry.hashes()) {
            int distance = distance(asked, listed);
            if (distance <= (asked instanceof Pdq ? settings.threshold() : 0)) {
                Map.Entry<EntryKey, Hash> where = Map.entry(entry.key(), listed);
                Match before = found.get(where);
                if (before == null || distance < before.distance()) {
                    found.put(where, new Match(asked, listed, distance, entry));
                }
            }
        }
        if (found.size() > 2 * MOST) {
            forget();
        }
    }

    /** A file that hundreds of thousands of entries have would fill the memory. */
    private void forget() {
        for (Match match : sorted().subList(MOST, found.size())) {
            found.remove(Map.entry(match.entry().key(), match.listed()));
            forgotten++;
        }
    }

    private static int distance(Hash asked, Hash listed) {
        if (asked instanceof Pdq one && listed instanceof Pdq other) {
            return one.distance(other);
        }
        return asked.equals(listed) ? 0 : Integer.MAX_VALUE;
    }

    Screened answer() {
        List<Match> sorted = sorted();
        int all = told(sorted);
        int told = Math.min(MOST, all);
        int more = all - told + (all == sorted.size() ? forgotten : 0);
        return new Screened(upload.reference(), sorted.subList(0, told), more, tooPlain());
    }

    private List<Match> sorted() {
        List<Match> sorted = new ArrayList<>(found.values());
        sorted.sort(Question::nearestFirst);
        return sorted;
    }

    private static int nearestFirst(Match one, Match other) {
        EntryKey key = one.entry().key();
        EntryKey otherKey = other.entry().key();
        int nearer = one.distance() - other.distance();
        int before = nearer == 0 ? key.list().compareTo(otherKey.list()) : nearer;
        return before == 0 ? key.key().compareTo(otherKey.key()) : before;
    }

    private int told(List<Match> sorted) {
        if (sorted.isEmpty() || (settings.mode() == Mode.ALL && !settings.even())) {
            return sorted.size();
        }
        int told = 1;
        while (settings.mode() != Mode.ANY
                && told < sorted.size()
                && sorted.get(told).distance() == sorted.getFirst().distance()) {
            told++;
        }
        return told;
    }
}

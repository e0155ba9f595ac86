package org.forthwith.hashmatch.serve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.value.Algorithm;

/** What has been counted since the server was opened: how many, and never which. */
final class Measures {

    final LongAdder screened = new LongAdder();
    final LongAdder matched = new LongAdder();
    final LongAdder tooPlain = new LongAdder();
    final LongAdder unreadable = new LongAdder();
    final Map<Algorithm, LongAdder> matches = new ConcurrentSkipListMap<>();
    final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    final Histogram seconds = new Histogram();

    Measures() {
        for (Algorithm algorithm : Algorithm.values()) {
            matches.put(algorithm, new LongAdder());
        }
    }

    void screened(List<Screened> all) {
        screened.add(all.size());
        for (Screened one : all) {
            matched.add(one.matched() ? 1 : 0);
            tooPlain.add(one.tooPlain() ? 1 : 0);
            one.matches().forEach(match -> count(matches, match.asked().algorithm()));
        }
    }

    void answered(int status) {
        count(answers, status);
    }

    private static <K> void count(Map<K, LongAdder> counts, K what) {
        counts.computeIfAbsent(what, first -> new LongAdder()).increment();
    }
}

package org.forthwith.hashmatch.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.post.Listed;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.store.Status;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** What the service says of itself: whether it is well, and numbers, which count and name nobody. Source of their form: the text format of Prometheus, version 0.0.4. */
final class Metrics {

    /** In seconds. */
    private static final double[] BOUNDS = {
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, Double.POSITIVE_INFINITY
    };

    private final HashMatch lists;
    private final @Nullable Post post;
    private final Gate screening;
    private final Gate loading;

    /** Since the server was opened, by name and label. */
    private final Map<String, Long> counts = new LinkedHashMap<>();

    private long nanos;

    Metrics(HashMatch lists, @Nullable Post post, Gate screening, Gate loading) {
        this.lists = lists;
        this.post = post;
        this.screening = screening;
        this.loading = loading;
        for (Algorithm algorithm : Algorithm.values()) {
            add(matches(algorithm), 0);
        }
        count(List.of());
        add("uploads_unreadable_total", 0);
        bounds(Double.POSITIVE_INFINITY, 0);
    }

    private static String matches(Algorithm algorithm) {
        return "matches_total{algorithm=\"" + algorithm.written() + "\"}";
    }

    synchronized void add(String name, long more) {
        counts.put(name, counts.getOrDefault(name, 0L) + more);
    }

    void count(List<Screened> all) {
        long matched = 0;
        long tooPlain = 0;
        for (Screened one : all) {
            matched += one.matched() ? 1 : 0;
            tooPlain += one.tooPlain() ? 1 : 0;
            for (Match match : one.matches()) {
                add(matches(match.asked().algorithm()), 1);
            }
        }
        add("uploads_screened_total", all.size());
        add("uploads_matched_total", matched);
        add("uploads_too_plain_total", tooPlain);
    }

    synchronized void took(long count) {
        nanos += count;
        bounds(count / 1e9, 1);
    }

    private void bounds(double seconds, long more) {
        for (double bound : BOUNDS) {
            String name = Double.isInfinite(bound) ? "+Inf" : String.valueOf(bound);
            add("screen_seconds_bucket{le=\"" + name + "\"}", seconds <= bound ? more : 0);
        }
        add("screen_seconds_count", more);
    }

    /** Whether there is nothing to screen against: to find nobody then would say nothing. */
    boolean isEmpty() {
        return lists.status().entries() == 0;
    }

    /** Whether uploads can be screened, and if something is amiss what sort of thing. */
    Answer health(Asked asked) {
        asked.query();
        Status now = lists.status();
        List<String> why = new ArrayList<>();
        if (now.entries() == 0) {
            why.add("No list has been loaded.");
        }
        if (now.failing()) {
            why.add(
                    "The next segment of the lists could not be written. All is searched nevertheless; look at the disk.");
        }
        if (post != null && !post.damaged().isEmpty()) {
            why.add("A file of the queue of referrals cannot be read.");
        }
        return Answer.json(why.isEmpty() ? 200 : 503, Answer.said("healthy", why.isEmpty(), "why", why));
    }

    Answer metrics(Asked asked) {
        asked.query();
        StringBuilder out = new StringBuilder();
        counted(out);
        gauge(out, "running", "Calls that are screened now.", screening.running());
        gauge(out, "waiting", "Calls that wait to be screened.", screening.waiting());
        gauge(out, "loading", "Lists that are loaded now.", loading.running());
        lists(out, lists.status());
        if (post != null) {
            referrals(out, post);
        }
        memory(out);
        return new Answer(200, "text/plain; version=0.0.4; charset=utf-8", out.toString());
    }

    private synchronized void counted(StringBuilder out) {
        counter(out, "uploads_screened_total", "Uploads screened.");
        counter(out, "uploads_matched_total", "Uploads that a list knows.");
        counter(out, "uploads_too_plain_total", "Uploads whose PDQ were not searched for.");
        counter(out, "uploads_unreadable_total", "Uploads that could not be read.");
        counter(out, "matches_total", "Matches, by the algorithm of the hash.");
        counter(out, "answers_total", "Answers, by status.");
        head(out, "refused_for_load_total", "counter", "Calls that were told to come again.");
        line(out, "refused_for_load_total", screening.refused);
        head(out, "screen_seconds", "histogram", "From a call to its answer, with waiting.");
        counts(out, "screen_seconds");
        line(out, "screen_seconds_sum", nanos / 1e9);
    }

    private static void lists(StringBuilder out, Status status) {
        gauge(out, "entries", "Entries that stand.", status.entries());
        gauge(out, "segment_pdq", "Different PDQ of the segment.", status.pdq());
        gauge(out, "segment_bytes", "Memory that the hashes of the segment take.", status.bytes());
        gauge(out, "generation", "The number of the segment.", status.generation());
        gauge(out, "entries_since", "Entries that came since the segment was made.", status.since());
        gauge(out, "rebuilding", "Whether the next segment is being made.", status.rebuilding() ? 1 : 0);
        gauge(out, "failing", "Whether the next segment could not be made.", status.failing() ? 1 : 0);
    }

    private static void referrals(StringBuilder out, Post post) {
        head(out, "referrals", "gauge", "Referrals and corrections, by where they stand.");
        List<Listed> all = post.list();
        for (Standing standing : Standing.values()) {
            int count = 0;
            for (Listed one : all) {
                count += one.standing() == standing ? 1 : 0;
            }
            line(out, "referrals{standing=\"" + standing + "\"}", count);
        }
        gauge(
                out,
                "referrals_damaged",
                "Files of the queue that cannot be read.",
                post.damaged().size());
    }

    private static void memory(StringBuilder out) {
        Runtime runtime = Runtime.getRuntime();
        gauge(out, "heap_bytes", "Memory of the heap in use.", runtime.totalMemory() - runtime.freeMemory());
    }

    private void counter(StringBuilder out, String name, String help) {
        head(out, name, "counter", help);
        counts(out, name);
    }

    private void counts(StringBuilder out, String name) {
        for (Map.Entry<String, Long> one : counts.entrySet()) {
            if (one.getKey().startsWith(name)) {
                line(out, one.getKey(), one.getValue());
            }
        }
    }

    private static void gauge(StringBuilder out, String name, String help, Number value) {
        head(out, name, "gauge", help);
        line(out, name, value);
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP hashmatch_" + name + " " + help + "\n# TYPE hashmatch_" + name + " " + type + "\n");
    }

    private static void line(StringBuilder out, String name, Number value) {
        out.append("hashmatch_" + name + " " + value + "\n");
    }
}

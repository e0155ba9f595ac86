package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** What is counted and measured: its name, its type, and what it means. */
    private static final String FAMILIES = """
            uploads_screened_total counter Uploads screened.
            uploads_matched_total counter Uploads that a list knows.
            uploads_too_plain_total counter Uploads whose PDQ were not searched for.
            uploads_unreadable_total counter Uploads that could not be read.
            matches_total counter Matches, by the algorithm of the hash.
            screen_seconds histogram From a call to its answer, with waiting.
            running gauge Calls that are screened now.
            waiting gauge Calls that wait to be screened.
            loading gauge Lists that are loaded now.
            refused_for_load_total counter Calls that were told to come again.
            answers_total counter Answers, by status.
            entries gauge Entries that stand.
            segment_pdq gauge Different PDQ of the segment.
            segment_bytes gauge Memory that the hashes of the segment take.
            generation gauge The number of the segment.
            entries_since gauge Entries that came since the segment was made.
            rebuilding gauge Whether the next segment is being made.
            failing gauge Whether the next segment could not be made.
            referrals gauge Referrals and corrections, by where they stand.
            referrals_damaged gauge Files of the queue that cannot be read.
            heap_bytes gauge Memory of the heap in use.
            resident_bytes gauge Memory of the process, as the system counts it.
            """;

    /** In seconds. */
    private static final double[] BOUNDS = {
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, Double.POSITIVE_INFINITY
    };

    private static final Path OWN_STATUS = Path.of("/proc/self/status");

    private final HashMatch lists;
    private final @Nullable Post post;
    private final Gate screening;
    private final Gate loading;

    /** Since the server was opened: the name of the family, a blank, and what follows the name. */
    private final Map<String, Number> counts = new LinkedHashMap<>();

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
        add("uploads_unreadable_total ", 0);
        bounds(Double.POSITIVE_INFINITY, 0);
    }

    private static String matches(Algorithm algorithm) {
        return "matches_total {algorithm=\"" + algorithm.written() + "\"}";
    }

    synchronized void add(String name, long more) {
        counts.put(name, counts.getOrDefault(name, 0L).longValue() + more);
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
        add("uploads_screened_total ", all.size());
        add("uploads_matched_total ", matched);
        add("uploads_too_plain_total ", tooPlain);
    }

    synchronized void took(long count) {
        nanos += count;
        bounds(count / 1e9, 1);
    }

    private void bounds(double seconds, long more) {
        for (double bound : BOUNDS) {
            String name = Double.isInfinite(bound) ? "+Inf" : String.valueOf(bound);
            add("screen_seconds _bucket{le=\"" + name + "\"}", seconds <= bound ? more : 0);
        }
        add("screen_seconds _count", more);
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
        Map<String, Number> now = now();
        lists(now, lists.status());
        if (post != null) {
            referrals(now, post);
        }
        StringBuilder out = new StringBuilder();
        for (String family : FAMILIES.lines().toList()) {
            family(out, family, now);
        }
        return new Answer(200, "text/plain; version=0.0.4; charset=utf-8", out.toString());
    }

    private synchronized Map<String, Number> now() {
        Map<String, Number> now = new LinkedHashMap<>(counts);
        now.put("screen_seconds _sum", nanos / 1e9);
        now.put("running ", screening.running());
        now.put("waiting ", screening.waiting());
        now.put("loading ", loading.running());
        now.put("refused_for_load_total ", screening.refused);
        now.put(
                "heap_bytes ",
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        resident(now);
        return now;
    }

    private static void lists(Map<String, Number> now, Status status) {
        now.put("entries ", status.entries());
        now.put("segment_pdq ", status.pdq());
        now.put("segment_bytes ", status.bytes());
        now.put("generation ", status.generation());
        now.put("entries_since ", status.since());
        now.put("rebuilding ", status.rebuilding() ? 1 : 0);
        now.put("failing ", status.failing() ? 1 : 0);
    }

    private static void referrals(Map<String, Number> now, Post post) {
        for (Standing standing : Standing.values()) {
            now.put("referrals " + label(standing), 0);
        }
        for (Listed one : post.list()) {
            String name = "referrals " + label(one.standing());
            now.put(name, now.getOrDefault(name, 0).intValue() + 1);
        }
        now.put("referrals_damaged ", post.damaged().size());
    }

    private static String label(Standing standing) {
        return "{standing=\"" + standing + "\"}";
    }

    /** Nothing where the system does not say. */
    private static void resident(Map<String, Number> now) {
        try {
            for (String line : Files.isReadable(OWN_STATUS) ? Files.readAllLines(OWN_STATUS) : List.<String>of()) {
                if (line.startsWith("VmRSS:")) {
                    now.put("resident_bytes ", Long.parseLong(line.replaceAll("\\D", "")) * 1024);
                }
            }
        } catch (IOException unreadable) {
            now.remove("resident_bytes ");
        }
    }

    private static void family(StringBuilder out, String family, Map<String, Number> now) {
        int name = family.indexOf(' ');
        int type = family.indexOf(' ', name + 1);
        String called = family.substring(0, name + 1);
        out.append("# HELP hashmatch_" + called + family.substring(type + 1) + "\n");
        out.append("# TYPE hashmatch_" + family.substring(0, type) + "\n");
        for (Map.Entry<String, Number> one : now.entrySet()) {
            if (one.getKey().startsWith(called)) {
                out.append("hashmatch_" + one.getKey().replace(" ", "") + " " + one.getValue() + "\n");
            }
        }
    }
}

package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.forthwith.hashmatch.post.Listed;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.store.Status;
import org.jspecify.annotations.Nullable;

/** Answers {@code GET /metrics}: numbers only. */
record Metrics(
        Measures measures,
        Gate screening,
        Gate loading,
        Supplier<Status> status,
        @Nullable Post post) implements Call {

    private static final Path OWN_STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    @Override
    public Answer answer(Asked asked) {
        asked.query(Set.of());
        Exposition out = new Exposition();
        screened(out);
        load(out);
        lists(out, status.get());
        referrals(out);
        memory(out);
        return new Answer(200, "text/plain; version=0.0.4; charset=utf-8", Map.of(), out.text());
    }

    private void screened(Exposition out) {
        out.counter("uploads_screened_total", "Uploads screened.")
                .is("uploads_screened_total", measures.screened.sum())
                .counter("uploads_matched_total", "Uploads that a list knows.")
                .is("uploads_matched_total", measures.matched.sum())
                .counter("uploads_too_plain_total", "Uploads whose PDQ were not searched for.")
                .is("uploads_too_plain_total", measures.tooPlain.sum())
                .counter("uploads_unreadable_total", "Uploads that could not be read.")
                .is("uploads_unreadable_total", measures.unreadable.sum())
                .counter("matches_total", "Matches, by the algorithm of the hash.");
        measures.matches.forEach(
                (algorithm, count) -> out.is("matches_total", "algorithm", algorithm.written(), count.sum()));
        out.histogram("screen_seconds", "From a call to its answer, with waiting.", measures.seconds);
    }

    private void load(Exposition out) {
        out.gauge("running", "Calls that are screened now.")
                .is("running", screening.running())
                .gauge("waiting", "Calls that wait to be screened.")
                .is("waiting", screening.waiting())
                .gauge("loading", "Lists that are loaded now.")
                .is("loading", loading.running())
                .counter("refused_for_load_total", "Calls that were told to come again.")
                .is("refused_for_load_total", screening.refused())
                .counter("answers_total", "Answers, by status.");
        measures.answers.forEach((code, count) -> out.is("answers_total", "status", code, count.sum()));
    }

    private static void lists(Exposition out, Status status) {
        out.gauge("entries", "Entries that stand.")
                .is("entries", status.entries())
                .gauge("segment_pdq", "Different PDQ of the segment.")
                .is("segment_pdq", status.pdq())
                .gauge("segment_bytes", "Memory that the hashes of the segment take.")
                .is("segment_bytes", status.bytes())
                .gauge("generation", "The number of the segment.")
                .is("generation", status.generation())
                .gauge("entries_since", "Entries that came since the segment was made.")
                .is("entries_since", status.since())
                .gauge("rebuilding", "Whether the next segment is being made.")
                .is("rebuilding", status.rebuilding())
                .gauge("failing", "Whether the next segment could not be made.")
                .is("failing", status.failing());
    }

    private void referrals(Exposition out) {
        if (post == null) {
            return;
        }
        Map<Standing, Long> counts =
                post.list().stream().collect(Collectors.groupingBy(Listed::standing, Collectors.counting()));
        out.gauge("referrals", "Referrals and corrections, by where they stand.");
        for (Standing standing : Standing.values()) {
            out.is("referrals", "standing", standing, counts.getOrDefault(standing, 0L));
        }
        out.gauge("referrals_damaged", "Files of the queue that cannot be read.")
                .is("referrals_damaged", post.damaged().size());
    }

    private static void memory(Exposition out) {
        Runtime runtime = Runtime.getRuntime();
        out.gauge("heap_bytes", "Memory of the heap in use.")
                .is("heap_bytes", runtime.totalMemory() - runtime.freeMemory());
        long resident = resident();
        if (resident > 0) {
            out.gauge("resident_bytes", "Memory of the process, as the system counts it.")
                    .is("resident_bytes", resident);
        }
    }

    /** 0 where the system does not say. */
    private static long resident() {
        if (!Files.isReadable(OWN_STATUS)) {
            return 0;
        }
        try (var lines = Files.lines(OWN_STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}

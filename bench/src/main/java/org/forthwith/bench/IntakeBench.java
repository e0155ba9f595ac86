package org.forthwith.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.bench.Letters.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole walk over HTTP, in turns with the bare inserts of the very rows that it wrote. */
@Command(
        name = "intake",
        description =
                "Sends invented documents by HTTP, then inserts equal rows bare, in turns; the ratio of the medians is the figure.",
        mixinStandardHelpOptions = true)
final class IntakeBench implements Callable<Integer> {

    @Option(names = "--referrals", description = "Documents in each block (${DEFAULT-VALUE}).")
    private int referrals = 1_500;

    @Option(names = "--blocks", description = "How often the two take turns (${DEFAULT-VALUE}).")
    private int blocks = 5;

    @Option(names = "--warm-up", description = "Documents before anything is measured (${DEFAULT-VALUE}).")
    private int warmUp = 60_000;

    @Option(
            names = "--senders",
            description = "Senders at once, and connections for the bare inserts (${DEFAULT-VALUE}; at most 32).")
    private int senders = 32;

    @Option(names = "--seed", description = "Another seed makes other documents (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Stand stand = Stand.open()) {
            Letters letters = new Letters(
                    seed,
                    stand.house().clock().instant(),
                    stand.house().reference().readers());
            say("%d documents to warm up, then %d blocks of %d, %d at once", warmUp, blocks, referrals, senders);
            walk(stand, letters.take(warmUp));
            atHalfLoad(stand, letters, inTurns(stand, letters));
        }
        return 0;
    }

    /** Gives the median of the walk's rates, a second. */
    private double inTurns(Stand stand, Letters letters) {
        double[] walked = new double[blocks];
        double[] bare = new double[blocks];
        bare(stand, written(stand, 0), 1);
        for (int block = 0; block < blocks; block++) {
            long before = newest(stand);
            Measured walk = walk(stand, letters.take(referrals));
            Written written = written(stand, before);
            Measured inserts = bare(stand, written, block + 2);
            walked[block] = walk.took().aSecond();
            bare[block] = inserts.took().aSecond();
            say("walk   %s", walk.words());
            say("bare   %s (%s)", inserts.words(), written.words());
        }
        double walk = Took.median(walked);
        double inserts = Took.median(bare);
        say("ratio  %.2f: %.1f referrals a second against %.1f bare", walk / inserts, walk, inserts);
        return walk;
    }

    private void atHalfLoad(Stand stand, Letters letters, double fullLoad) {
        Took calm = Crew.steadily(
                fullLoad / 2, () -> stand.caller(Stand.SENDER), letters.take(referrals), IntakeBench::send);
        say("half   %s, each timed from when it was due", calm.words());
    }

    private Measured walk(Stand stand, List<Letter> documents) {
        List<Caller> callers =
                Stream.generate(() -> stand.caller(Stand.SENDER)).limit(senders).toList();
        try {
            return Measured.of(stand, () -> Crew.inTurn(callers, documents, IntakeBench::send));
        } finally {
            callers.forEach(Caller::close);
        }
    }

    private static void send(Caller caller, Letter letter) {
        int status = caller.post(letter.path(), letter.headers(), letter.bytes());
        if (status / 100 != 2) {
            throw new IllegalStateException("a document was turned away with status " + status);
        }
    }

    private Measured bare(Stand stand, Written written, int round) {
        String context = asPlatform(
                stand,
                jdbc -> Objects.requireNonNull(
                        jdbc.queryForObject("select current_setting('forthwith.context')", String.class)));
        List<BareInserts> writers = Stream.generate(() -> new BareInserts(stand.plainConnections(), context, round))
                .limit(senders)
                .toList();
        try {
            List<List<Written.Part>> all = written.referrals();
            return Measured.of(stand, () -> Crew.inTurn(writers, all, BareInserts::write));
        } finally {
            writers.forEach(BareInserts::close);
        }
    }

    private static Written written(Stand stand, long after) {
        return asPlatform(stand, jdbc -> Written.between(jdbc, after, BareInserts.FIRST_COPY));
    }

    /** The last position that the platform itself has given; copies have far higher ones. */
    private static long newest(Stand stand) {
        return asPlatform(
                stand,
                jdbc -> Objects.requireNonNull(jdbc.queryForObject(
                        "select max(position) from ledger_entry where position < ?",
                        Long.class,
                        BareInserts.FIRST_COPY)));
    }

    private static <T> T asPlatform(Stand stand, Function<JdbcTemplate, T> reading) {
        JdbcTemplate jdbc = stand.app();
        return stand.house().decisions().look(stand.house().platform(), () -> reading.apply(jdbc));
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}

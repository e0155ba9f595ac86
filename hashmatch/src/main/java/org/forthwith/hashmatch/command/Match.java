package org.forthwith.hashmatch.command;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** The command {@code match}: which uploads stand on a list of known hashes, and all that has to be done around that. */
public final class Match {

    /** How it is called, by examples. */
    public static final String EXAMPLES = """
            Examples:
              forthwith match --list known.csv hashes.txt                  which of these stand on that list
              producer | forthwith match --store lists --json              a stream in, matches out as they are found
              forthwith match load known.csv --store lists --name example  puts a list into a store, or what has changed of it
              forthwith match load all.csv --store lists --name example --whole   what it no longer has is withdrawn
              forthwith match fetch https://peer.example.org/hashsharing --store lists --name peer --user us --since 2026-01-01
              forthwith match status --store lists
              forthwith match serve --store lists                          screens over HTTP, for programs in any language
              forthwith match referrals send --outbox outbox --to https://forthwith.example.org --as us --secret-file secret
            """;

    /** What it does, in a sentence. */
    public static final String DESCRIPTION =
            "Says which uploads stand on a list of known hashes, exactly. It sees hashes and never a picture.";

    /** What may be asked for. */
    public static final String OPTIONS = """

            match [FILE]: uploads come from the file, or from standard input. One a line: a hash (with its algorithm before it, as
            in pdq:...), several with blanks between, rows under a first row that names the columns (reference, md5, sha1, sha256,
            pdq, hash, quality), or JSON as {"reference": "a", "hashes": {"pdq": ["...", "..."]}, "quality": 90}.
            A match is a line: reference, algorithm, bits apart, list, entry, code, with tabs between. Without a reference an upload
            goes by the number of its line.

              --store DIR       the lists of a store
              --list FILE       a list that is loaded for this run only; may be said several times
              --threshold N     in how many bits two PDQ may differ (31)
              --mode MODE       all (every match), best (the nearest), any (the first that is met)
              --even            what PDQ take in time depends on nothing but how many are listed; tells the nearest
              --pdq, --sha256   what 64 digits are where nothing else says it
              --json            a match is a line of JSON, with both hashes
              --quiet           no summary for whoever watches

            load FILE...        --store DIR --name LIST [--list-version V] [--whole] [--algorithm pdq] [--json] [--quiet]
            status              --store DIR [--json]
            fetch URL           --store DIR --name LIST --user NAME [--password-file FILE] [--since DAY]; else the password stands in
                                FORTHWITH_PEER_PASSWORD. How far it came is kept in the store
            serve               --store DIR [--port 8460] [--address 127.0.0.1] [--token-file FILE, or FORTHWITH_SERVE_TOKEN]
                                [--host-name NAME] [--threshold N] [--mode MODE] [--even], and to refer: --outbox DIR
                                --provider NAME --email ADDRESS [--platform NAME] [--confirm all], and to send: --to, --as,
                                --secret-file, --road as below. --confirm is all, not-exact or none
            referrals list      --outbox DIR
            referrals confirm ID, referrals drop ID   --outbox DIR --by NAME --reason WORDS
            referrals forget    --outbox DIR --before DAY (what was sent or dropped before it; it is not known or corrected afterwards)
            referrals send      --outbox DIR --to URL --as NAME --secret-file FILE [--road industry] [--within SECONDS]

            --road is industry, report or report-with-file-record; an outbox keeps to the first that was said. The secret of a sender may
            stand in FORTHWITH_SENDER_SECRET, and the key of an outbox in FORTHWITH_OUTBOX_KEY; else it lies in the outbox.

            Exit codes: 0 nothing matched, 1 something matched, 2 something is wrong with what was asked or with a list, or
            nothing matched and a line or a part of a list could not be read, 3 a fault of the machine. Of all but screening: 0 done,
            1 done in part.
            """;

    private Match() {}

    @SuppressWarnings("SystemConsoleNull") // Java 25 says null again where nobody watches.
    public static void main(String[] arguments) {
        Console console = System.console();
        boolean watched = console != null && console.isTerminal();
        System.exit(run(List.of(arguments), System.in, writer(System.out), writer(System.err), watched));
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    /**
     * Does what the arguments ask for.
     *
     * @param in uploads, where no file is named
     * @param terminal whether somebody is watching, and is shown how far it is
     * @return the exit code
     */
    public static int run(List<String> arguments, InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
        return run(
                arguments,
                new Around(
                        in,
                        out,
                        err,
                        terminal,
                        System.getenv(),
                        InstantSource.system(),
                        Thread::sleep,
                        new SecureRandom()));
    }

    // [impl->req~the-exit-code-says-whether-anything-matched~1]
    static int run(List<String> arguments, Around around) {
        try {
            return asked(arguments, around);
        } catch (Throwable fault) {
            return around.told(fault);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    private static int asked(List<String> arguments, Around around) throws IOException, InterruptedException {
        boolean help = arguments.contains("--help") || arguments.contains("-h");
        if (help || arguments.isEmpty()) {
            (help ? around.out() : around.err()).print(EXAMPLES + "\n" + DESCRIPTION + "\n" + OPTIONS);
            return help ? Around.NOTHING : Around.WRONG;
        }
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "load" -> Loading.run(rest, around);
            case "status" -> Loading.status(rest, around);
            case "fetch" -> Fetching.run(rest, around);
            case "referrals" -> Referring.run(rest, around);
            case "serve" -> Service.run(rest, around);
            default -> Screening.run(arguments, around);
        };
    }
}

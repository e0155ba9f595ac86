package org.forthwith.linkage.command;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linkage.json.NotJson;
import org.forthwith.linkage.spec.WrongSpec;
import org.forthwith.linkage.table.Unreadable;

/** The command {@code link}: which records of one or several files are of one person. */
public final class Link {

    /** How it is called, by examples. */
    public static final String EXAMPLES = """
            Examples:
              forthwith link people.csv --id id --out links.csv --clusters clusters.csv --report report.html
              forthwith link people.csv --id id --suggest spec.json       a first description, to be read and mended
              forthwith link people.csv --spec spec.json --out links.csv
              forthwith link ours.csv theirs.csv --spec spec.json --out links.csv      only pairs across the files
              forthwith link people.csv --spec spec.json --train model.json            learns, and keeps what it has learnt
              forthwith link new.csv --predict model.json --out links.csv              uses what was learnt
              forthwith link --invent 100000 --out people.csv             records of nobody, to try it with (--truth person)
            """;

    /** What it does, in a sentence. */
    public static final String DESCRIPTION =
            "Finds which records of one or several files are of one person, learning from the records alone.";

    /** What may be asked for. */
    public static final String OPTIONS = """

            Files: comma, semicolon or tab separated, names in the first row, UTF-8 unless --encoding says otherwise.

              --spec FILE       what to compare and where to look (JSON); without it both are guessed from the data
              --id COLUMN       the column that names a record, where there is no --spec
              --out FILE        the pairs: id_l,id_r,weight,probability
              --clusters FILE   the groups: id,cluster
              --json            both as a line of JSON each, links with their parts, and a summary as JSON
              --report FILE     a page with all that was learnt and found; beside it the same as .json
              --train FILE      keeps the model; the same is not learnt twice from the same files
              --predict FILE    takes the model from a file
              --compare FILE    what the model changes against another one
              --truth COLUMN    a column that is the same for records of one person: not compared, but judged by
              --least BITS      writes all pairs of at most so many bits (10) below the threshold, not only those proposed
              --seed N          of the choice of random pairs (1)
              --encoding NAME   of the files, such as windows-1252
              --quiet           shows no progress

            Exit codes: 0 done, 1 a fault of the machine, 2 something is wrong with what was asked or with a file.
            """;

    private Link() {}

    public static void main(String[] arguments) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        System.exit(run(List.of(arguments), writer(System.out), writer(System.err), watched));
    }

    /**
     * Does what the arguments ask for.
     *
     * @param terminal whether somebody is watching, and is shown how far it is
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err, boolean terminal) {
        try {
            Asked asked = Asked.of(arguments);
            if (asked.asksForHelp() || arguments.isEmpty()) {
                out.print(EXAMPLES + "\n" + DESCRIPTION + "\n" + OPTIONS);
                return 0;
            }
            if (asked.has("--invent")) {
                invent(asked);
                return 0;
            }
            new Run(asked, out, terminal && !asked.has("--quiet") ? err::println : any -> {}).run();
            return 0;
        } catch (Wrong | Unreadable | WrongSpec | NotJson wrong) {
            err.println("link: " + wrong.getMessage());
            return 2;
        } catch (UncheckedIOException | IOException fault) {
            err.println("link: " + fault.getMessage());
            return 1;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    private static void invent(Asked asked) {
        Path file = asked.path("--out");
        if (file == null) {
            throw new Wrong("--invent needs --out: where to write to.");
        }
        int records = (int) Math.min(50_000_000, asked.number("--invent", 0));
        Written.to(file, out -> {
            try {
                Invented.write(asked.number("--seed", 1), records, out);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    /** The text of a file that was asked for. */
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new Wrong("There is no file " + file + ".");
        }
    }
}

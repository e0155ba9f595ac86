package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.app.demo.Demonstration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code forthwith invent}: writes invented reports as files, for trying out {@code import}, a sender's own program or a new installation. */
@Command(
        name = "invent",
        header = {
            "Examples:",
            "  forthwith invent reports/                             1,000 invented reports, a folder a month",
            "  forthwith invent reports/ --size 10000 --seed 7       more of them, and others",
            ""
        },
        description =
                "Writes invented reports in every format that Forthwith reads, broken ones among them. Every identifier is from a range"
                        + " that belongs to nobody. The same seed, size and end give the same files.",
        footer = {"", "Exit codes: 0 done, 1 fault, 2 wrong use."})
public final class InventCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<folder>", description = "Where to write them; made when it is not there.")
    private Path folder = Path.of("");

    @Option(names = "--size", description = "How many reports; each row of a batch counts as one (${DEFAULT-VALUE}).")
    private int size = 1_000;

    @Option(names = "--seed", description = "Another seed makes other reports (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--until",
            paramLabel = "<instant>",
            description = "When the two years that they tell of end, such as 2026-11-01T00:00:00Z; now when left out.")
    private @Nullable Instant until;

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource clock;

    public InventCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Sizes.mustBePossible(size, Objects.requireNonNull(spec));
        Instant end = until == null ? clock.instant() : until;
        long written = Demonstration.usual().writeTo(folder, seed, size, end);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(written + " files written below " + folder + ".");
        out.flush();
        return 0;
    }
}

package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.app.House;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forthwith verify}: the ledger is the truth, and everything else must be what it says. */
@Command(
        name = "verify",
        header = {"Example:", "  forthwith verify", ""},
        description =
                "Works out every due time and every list anew from the ledger, beside what is there, and counts the rows that differ.",
        footer = {"", "Exit codes: 0 no difference, 1 differences or fault."})
public final class VerifyCommand implements Callable<Integer> {

    private final OwnersHouse owner;

    @Spec
    private @Nullable CommandSpec spec;

    public VerifyCommand(InstantSource clock, Map<String, String> words) {
        this.owner = new OwnersHouse(clock, words);
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Map<String, Long> differences = owner.count(House::differences);
        differences.forEach(
                (table, rows) -> out.println(table + ": " + rows + (rows == 1 ? " difference" : " differences")));
        long all = differences.values().stream().mapToLong(Long::longValue).sum();
        out.println(
                all == 0
                        ? "0 differences."
                        : all + " differences. Run forthwith rebuild, and tell whoever runs the platform.");
        out.flush();
        return all == 0 ? 0 : 1;
    }
}

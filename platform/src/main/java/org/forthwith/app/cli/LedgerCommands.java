package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forthwith verify} and {@code forthwith rebuild}: the ledger is the truth, and everything else can be made anew from it. */
@Command(name = "ledger", description = "What is recorded, and what is made from it.")
public final class LedgerCommands {

    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    public LedgerCommands(InstantSource clock) {
        this.clock = clock;
    }

    @Command(
            name = "verify",
            description =
                    "Works out every due time and every list anew from the ledger, beside what is there, and counts the rows that differ.",
            footer = {"", "Exit codes: 0 no difference, 1 differences or fault."})
    int verify() {
        Map<String, Long> differences = overAll(House::differences);
        differences.forEach(
                (table, rows) -> out().println(table + ": " + rows + (rows == 1 ? " difference" : " differences")));
        long all = differences.values().stream().mapToLong(Long::longValue).sum();
        out().println(
                        all == 0
                                ? "0 differences."
                                : all + " differences. Run forthwith rebuild, and tell whoever runs the platform.");
        out().flush();
        return all == 0 ? 0 : 1;
    }

    @Command(
            name = "rebuild",
            description = "Empties every list and fills it anew from the ledger. Nothing that happened is touched.",
            footer = {"", "Exit codes: 0 done, 1 fault."})
    int rebuild() {
        overAll(House::makeAnew)
                .forEach((table, rows) -> out().println(table + ": " + rows + (rows == 1 ? " row" : " rows")));
        out().flush();
        return 0;
    }

    private Map<String, Long> overAll(Function<House, Map<String, Long>> work) {
        try (Database database = Database.open(Settings.ofThisProcess())) {
            return work.apply(
                    House.over(database.owner(), database.contextKey(), Reference.inUse(clock), clock, clock));
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

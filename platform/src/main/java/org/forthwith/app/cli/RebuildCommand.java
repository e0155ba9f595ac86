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

/** {@code forthwith rebuild}: every list made anew from the ledger. */
@Command(
        name = "rebuild",
        header = {"Example:", "  forthwith rebuild", ""},
        description = "Empties every list and fills it anew from the ledger. Nothing that happened is touched.",
        footer = {"", "Exit codes: 0 done, 1 fault."})
public final class RebuildCommand implements Callable<Integer> {

    private final OwnersHouse owner;

    @Spec
    private @Nullable CommandSpec spec;

    public RebuildCommand(InstantSource clock, Map<String, String> words) {
        this.owner = new OwnersHouse(clock, words);
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        owner.count(House::makeAnew)
                .forEach((table, rows) -> out.println(table + ": " + rows + (rows == 1 ? " row" : " rows")));
        out.flush();
        return 0;
    }
}

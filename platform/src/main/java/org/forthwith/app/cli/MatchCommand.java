package org.forthwith.app.cli;

import java.io.Console;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.forthwith.hashmatch.command.Match;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code forthwith match}: the command of the library hashmatch, which also stands by itself. It needs no data directory. */
@Command(
        name = "match",
        header = Match.EXAMPLES,
        customSynopsis = "forthwith match [TASK] [FILE] [OPTIONS]",
        description = Match.DESCRIPTION,
        footer = Match.OPTIONS)
public final class MatchCommand implements Callable<Integer> {

    @Unmatched
    private List<String> words = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream in;

    /** @param in where uploads come from, when no file is named */
    MatchCommand(InputStream in) {
        this.in = in;
    }

    // [impl->req~match-command~1]
    @Override
    public Integer call() {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        var line = Objects.requireNonNull(spec).commandLine();
        return Match.run(words, in, line.getOut(), line.getErr(), watched);
    }
}

package org.forthwith.app.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.hashmatch.command.Match;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code forthwith match}: the command of the library hashmatch, which also stands by itself, and its demonstration. It needs no data directory. */
@Command(
        name = "match",
        header = {
            Match.EXAMPLES
                    + "  forthwith match demo                                         all of it against the platform that runs here, with invented data",
            ""
        },
        customSynopsis = "forthwith match [TASK] [FILE] [OPTIONS]",
        description = Match.DESCRIPTION,
        footer = {Match.OPTIONS, MatchDemoCommand.OPTIONS})
public final class MatchCommand implements Callable<Integer> {

    @Unmatched
    private List<String> words = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream in;
    private final Map<String, String> environment;

    /**
     * @param in where uploads come from, when no file is named
     * @param environment in which the command runs
     */
    MatchCommand(InputStream in, Map<String, String> environment) {
        this.in = in;
        this.environment = environment;
    }

    // [impl->req~match-command~1]
    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        return !words.isEmpty() && words.getFirst().equals("demo")
                ? demonstration(line)
                : Match.run(
                        words,
                        in,
                        line.getOut(),
                        line.getErr(),
                        Terminal.watched().isPresent());
    }

    private int demonstration(CommandLine line) {
        return new CommandLine(new MatchDemoCommand(environment))
                .setOut(line.getOut())
                .setErr(line.getErr())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(line.getExecutionExceptionHandler())
                .execute(words.subList(1, words.size()).toArray(String[]::new));
    }
}

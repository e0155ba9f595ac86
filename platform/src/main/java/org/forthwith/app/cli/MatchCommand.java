package org.forthwith.app.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.forthwith.app.database.Settings;
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
        return Match.run(
                asked(), in, line.getOut(), line.getErr(), Terminal.watched().isPresent());
    }

    /** The demonstration goes to the platform that runs with this data directory, as its operator, unless it is told where to go. */
    private List<String> asked() {
        boolean here = !words.isEmpty()
                && words.getFirst().equals("demo")
                && words.stream().noneMatch(word -> word.equals("--to") || word.startsWith("--to="));
        return here
                ? Stream.concat(words.stream(), toHere(Settings.of(environment).home()))
                        .toList()
                : words;
    }

    private static Stream<String> toHere(Path home) {
        Running platform = Running.at(home)
                .orElseThrow(() -> new Fault("No platform runs with the data directory " + home
                        + ". Start one with forthwith up, or say --to, --as and --secret-file."));
        return Stream.of(
                "--to=" + platform.url(),
                "--as=operator",
                "--secret-file=" + home.resolve("operator.key"),
                "--dir=" + home.resolve("hashmatch-demo"));
    }
}

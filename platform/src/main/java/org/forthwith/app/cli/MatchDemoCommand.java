package org.forthwith.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.app.cli.demo.Demo;
import org.forthwith.app.database.Settings;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.post.Road;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forthwith match demo}: goes to the platform that runs with this data directory, as its operator, unless it is told where to go. */
@Command(name = "demo", customSynopsis = "forthwith match demo [OPTIONS]", footer = MatchDemoCommand.OPTIONS)
final class MatchDemoCommand implements Callable<Integer> {

    static final String OPTIONS = """

            demo                [--dir DIR] [--road industry] [--within SECONDS] [--seed N] [--to URL --as NAME --secret-file FILE]
                                without --to: to the platform that runs with the same data directory. Sent in part ends with 1""";

    private static final long LONGEST_WAIT = 3_600;
    private static final String SECRET = "FORTHWITH_SENDER_SECRET";

    private final Map<String, String> environment;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to")
    private @Nullable URI to;

    @Option(names = "--as")
    private @Nullable String name;

    @Option(names = "--secret-file")
    private @Nullable Path secretFile;

    @Option(names = "--dir")
    private @Nullable Path directory;

    @Option(names = "--road")
    private String road = "industry";

    @Option(names = "--within")
    private long within = 60;

    @Option(names = "--seed")
    private long seed = 1;

    MatchDemoCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Road asked = road();
        if (within < 0 || within > LONGEST_WAIT || seed < 0 || seed > Integer.MAX_VALUE) {
            throw wrong("--within goes from 0 to 3600, and --seed from 0.");
        }
        var around = new Demo.Surroundings(
                Objects.requireNonNull(spec).commandLine().getOut(),
                environment,
                InstantSource.system(),
                Thread::sleep,
                new SecureRandom());
        Path home = Settings.of(environment).home();
        Destination platform = platform(home);
        Path usual = to == null ? home.resolve("hashmatch-demo") : Path.of("hashmatch-demo");
        boolean all = new Demo(directory == null ? usual : directory, seed, around)
                .play(platform, asked, Duration.ofSeconds(within));
        return all ? 0 : 1;
    }

    private Road road() {
        for (Road each : Road.values()) {
            if (each.name().equals(road.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return each;
            }
        }
        throw wrong("--road is to be one of industry, report, report-with-file-record.");
    }

    private Destination platform(Path home) {
        try {
            return to == null ? here(home) : new Destination(address(to), sender(), secret());
        } catch (IllegalArgumentException unusable) {
            throw wrong(String.valueOf(unusable.getMessage()));
        }
    }

    private static Destination here(Path home) {
        Running platform = Running.at(home)
                .orElseThrow(() -> new Fault("No platform runs with the data directory " + home
                        + ". Start one with forthwith up, or say --to, --as and --secret-file."));
        return new Destination(URI.create(platform.url()), "operator", platform.operatorKey());
    }

    private static URI address(URI said) {
        return URI.create(said.toString().replaceAll("/+$", ""));
    }

    private String sender() {
        if (name == null) {
            throw wrong("--as is needed.");
        }
        return name;
    }

    private String secret() {
        String inTheEnvironment = environment.get(SECRET);
        try {
            if (secretFile != null) {
                return Files.readString(secretFile).strip();
            }
        } catch (NoSuchFileException missing) {
            throw wrong("There is no file " + secretFile + ".");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (inTheEnvironment == null) {
            throw wrong("Name the file of the secret by --secret-file, or put it into " + SECRET + ".");
        }
        return inTheEnvironment;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}

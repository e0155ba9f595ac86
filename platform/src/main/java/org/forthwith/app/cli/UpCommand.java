package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.forthwith.app.DemoClock;
import org.forthwith.app.DemoYears;
import org.forthwith.app.House;
import org.forthwith.app.Jobs;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.Settings;
import org.forthwith.app.demo.Demonstration;
import org.forthwith.app.web.WebPlatform;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code forthwith up}: the platform on this machine. With invented data unless an identity provider has been configured. */
@Command(
        name = "up",
        header = {
            "Examples:",
            "  forthwith up                 with invented data, at http://127.0.0.1:8420",
            "  FORTHWITH_PORT=9000 forthwith up --size 500",
            ""
        },
        description =
                "Starts the platform. Without FORTHWITH_OIDC_ISSUER it is a demonstration: invented forces' work, sample log-ins, and a"
                        + " clock that can be moved, on loopback only.",
        footer = {"", "Stop it with Ctrl-C. What has been taken in stays."})
public final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--size",
            description = "How many invented reports a new demonstration begins with (${DEFAULT-VALUE}).")
    private int size = Demonstration.USUAL_SIZE;

    @Option(names = "--seed", description = "Another seed makes another invented world (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource wallClock;

    public UpCommand(InstantSource wallClock) {
        this.wallClock = wallClock;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.ofThisProcess();
        Optional<Running> other = Running.at(settings.home());
        if (other.isPresent()) {
            throw new Fault("A platform is already running with this data directory, at "
                    + other.get().url() + ".");
        }
        out().println("Starting. The data directory is " + settings.home() + ".");
        out().flush();
        start(settings, Database.open(settings));
        return CommandLines.GOES_ON;
    }

    private void start(Settings settings, Database database) {
        boolean demo = System.getenv("FORTHWITH_OIDC_ISSUER") == null;
        DemoClock demoClock = new DemoClock(wallClock, settings.home());
        InstantSource clock = demo ? demoClock : wallClock;
        Reference reference = demo ? Reference.forInventedData(wallClock) : Reference.inUse(wallClock);
        House house = House.over(database.app(), database.contextKey(), reference, clock, wallClock);
        ConfigurableApplicationContext web = demo
                ? WebPlatform.start(properties(settings.home(), true), house, demoClock)
                : WebPlatform.start(properties(settings.home(), false), house);
        String url = "http://127.0.0.1:"
                + Objects.requireNonNull(web.getEnvironment().getProperty("server.port"));
        Running.leaveWord(settings.home(), url);
        Jobs jobs = new Jobs(house);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(web, jobs, database)));
        out().println("Forthwith answers at " + url + (demo ? ". Sample log-ins are shown on the sign-in page." : "."));
        out().flush();
        if (demo) {
            new DemoYears(database, wallClock, settings.home(), out()).play(seed, size);
        }
        jobs.start();
    }

    private static Map<String, Object> properties(Path home, boolean demo) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("forthwith.demo", demo);
        properties.put("forthwith.home", home.toString());
        Optional.ofNullable(System.getenv("FORTHWITH_PORT")).ifPresent(port -> properties.put("forthwith.port", port));
        return properties;
    }

    private static void stop(ConfigurableApplicationContext web, Jobs jobs, Database database) {
        jobs.close();
        web.close();
        database.close();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

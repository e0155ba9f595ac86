package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.forthwith.app.DemoYears;
import org.forthwith.app.Jobs;
import org.forthwith.app.database.Settings;
import org.forthwith.app.demo.Demonstration;
import org.forthwith.app.notice.NoticeSettings;
import org.forthwith.app.web.ClockMeters;
import org.forthwith.app.web.NoticeMeters;
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
                        + " clock that can be moved, on loopback only. A data directory stays what its first start has made it.",
        footer = {"", "Stop it with Ctrl-C. What has been taken in stays.", "Exit codes: 1 fault, 2 wrong use."})
public final class UpCommand implements Callable<Integer> {

    private static final int MOST_PLAYERS = 4;

    @Option(
            names = "--size",
            description =
                    "How many invented reports a new demonstration begins with, from 1 to 1000000 (${DEFAULT-VALUE}).")
    private int size = Demonstration.USUAL_SIZE;

    @Option(names = "--seed", description = "Another seed makes another invented world (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource wallClock;
    private final Map<String, String> words;

    public UpCommand(InstantSource wallClock, Map<String, String> words) {
        this.wallClock = wallClock;
        this.words = words;
    }

    @Override
    public Integer call() {
        Sizes.mustBePossible(size, Objects.requireNonNull(spec));
        Path home = Settings.of(words).home();
        Running.at(home).ifPresent(other -> {
            throw new Fault("A platform is already running with this data directory, at " + other.url() + ".");
        });
        say("Starting. The data directory is " + home + ".");
        start(Premises.toStart(words, wallClock));
        return CommandLines.GOES_ON;
    }

    private void start(Premises premises) {
        Path home = premises.settings().home();
        ConfigurableApplicationContext web =
                WebPlatform.start(properties(home, premises.demonstration()), parts(premises));
        premises.mark();
        String url = "http://" + host(web) + ":"
                + Objects.requireNonNull(web.getEnvironment().getProperty("server.port"));
        Running.leaveWord(home, url);
        Jobs jobs = new Jobs(premises.house(), web.getBean(ClockMeters.class), web.getBean(NoticeMeters.class));
        Optional<DemoYears> years = years(premises);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(web, jobs, years, premises)));
        say("Forthwith answers at " + url
                + (premises.demonstration() ? ". Sample log-ins are shown on the sign-in page." : "."));
        jobs.start();
        years.ifPresent(demonstration -> demonstration.play(seed, size));
    }

    private Object[] parts(Premises premises) {
        var parts = new ArrayList<Object>(List.of(premises.house()));
        premises.demoClock().ifPresent(parts::add);
        NoticeSettings.callback(words).ifPresent(parts::add);
        return parts.toArray();
    }

    /** Where it listens: at another address nobody may be listening yet, and whoever comes to would be sent the operator's key. */
    private static String host(ConfigurableApplicationContext web) {
        InetAddress bound = web.getEnvironment().getProperty("server.address", InetAddress.class);
        if (bound == null || bound.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return bound instanceof Inet6Address ? "[" + bound.getHostAddress() + "]" : bound.getHostAddress();
    }

    private Optional<DemoYears> years(Premises premises) {
        int players = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PLAYERS);
        return Optional.of(premises)
                .filter(Premises::demonstration)
                .map(any ->
                        new DemoYears(premises.database(), premises.house().reference(), wallClock, players, out()));
    }

    private Map<String, Object> properties(Path home, boolean demo) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("forthwith.demo", demo);
        properties.put("forthwith.home", home.toString());
        Optional.ofNullable(words.get("FORTHWITH_PORT")).ifPresent(port -> properties.put("forthwith.port", port));
        return properties;
    }

    private static void stop(
            ConfigurableApplicationContext web, Jobs jobs, Optional<DemoYears> years, Premises premises) {
        Running.takeBack(premises.settings().home());
        years.ifPresent(DemoYears::close);
        jobs.close();
        web.close();
        premises.close();
    }

    private void say(String sentence) {
        out().println(sentence);
        out().flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ConfigurableApplicationContext;

/** A platform that answers on a free port of this machine, with a data directory of its own. For tests. */
public final class RunningPlatform implements AutoCloseable {

    private static final Map<String, RunningPlatform> SHARED = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext house;
    private final Path home;

    private RunningPlatform(ConfigurableApplicationContext house, Path home) {
        this.house = house;
        this.home = home;
    }

    /** The demonstration as it is shipped, started once for all tests of this run. */
    public static RunningPlatform demo() {
        return SHARED.computeIfAbsent("demo", name -> start(Map.of("forthwith.demo", true)));
    }

    public static RunningPlatform start(Map<String, Object> properties, Object... parts) {
        try {
            var home = Files.createTempDirectory("forthwith-test");
            var all = new HashMap<String, Object>(Map.of("forthwith.home", home, "forthwith.port", 0));
            all.putAll(properties);
            return new RunningPlatform(WebPlatform.start(all, parts), home);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public String url() {
        return house.getBean(Settings.class).url().toString();
    }

    public int port() {
        return part(Settings.class).url().getPort();
    }

    public Path home() {
        return home;
    }

    public <T> T part(Class<T> kind) {
        return house.getBean(kind);
    }

    ConfigurableApplicationContext house() {
        return house;
    }

    public Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port());
    }

    /** Somebody of the demonstration who has just signed in. */
    public Visitor signedIn(String id) {
        var visitor = visitor();
        visitor.signInAs(id);
        return visitor;
    }

    @Override
    public void close() {
        house.close();
    }
}

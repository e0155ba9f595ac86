package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forthwith.app.DemoClock;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** A platform that answers on a free port of this machine, with a data directory of its own. For tests. */
public final class RunningPlatform implements AutoCloseable {

    private static final InstantSource WALL = InstantSource.system();
    private static final Map<String, RunningPlatform> SHARED = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext house;
    private final Path home;

    private RunningPlatform(ConfigurableApplicationContext house, Path home) {
        this.house = house;
        this.home = home;
    }

    /** The demonstration as it is shipped, started once for all tests of this run. */
    public static RunningPlatform demo() {
        return SHARED.computeIfAbsent("demo", name -> startDemo());
    }

    private static RunningPlatform startDemo() {
        var home = newHome();
        var clock = new DemoClock(WALL, home);
        return start(home, Map.of("forthwith.demo", true), house(clock), clock);
    }

    /** With the pages that stand on a house, over a database of its own with no case in it. */
    public static RunningPlatform startWithHouse(Map<String, Object> properties) {
        return start(newHome(), properties, house(WALL));
    }

    public static RunningPlatform start(Map<String, Object> properties, Object... parts) {
        return start(newHome(), properties, parts);
    }

    private static RunningPlatform start(Path home, Map<String, Object> properties, Object... parts) {
        var all = new HashMap<String, Object>(Map.of("forthwith.home", home, "forthwith.port", 0));
        all.putAll(properties);
        return new RunningPlatform(WebPlatform.start(all, parts), home);
    }

    private static House house(InstantSource clock) {
        var database = TestDatabase.fresh();
        return House.over(database.app(), database.contextKey(), Reference.forInventedData(WALL), clock, WALL);
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "home");
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

    public boolean has(Class<?> kind) {
        return house.getBeanNamesForType(kind).length > 0;
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

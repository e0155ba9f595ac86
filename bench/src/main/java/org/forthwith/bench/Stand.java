package org.forthwith.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.forthwith.access.SenderRegister;
import org.forthwith.access.store.Enrolment;
import org.forthwith.access.store.SenderFile;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.Settings;
import org.forthwith.app.web.WebPlatform;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole platform in this process, over a database of its own in a new directory. Closing it removes the directory. */
final class Stand implements AutoCloseable {

    /** Proves itself as a sender does, and may search as an investigator may: a search over the network needs somebody who asks. */
    static final String READER = "bench-reader";

    static final String SENDER = "bench-sender";

    private final Path home;
    private final Database database;
    private final House house;
    private final ConfigurableApplicationContext web;
    private final String secret;

    private Stand(Path home) throws IOException {
        this.home = home;
        InstantSource clock = InstantSource.system();
        System.setProperty("FORTHWITH_HOME", home.toString());
        this.database = Database.open(Settings.ofThisProcess());
        this.house = House.over(database.app(), database.contextKey(), Reference.forInventedData(clock), clock, clock);
        this.secret = enrol(home.resolve("senders.csv"));
        Map<String, Object> properties = Map.of(
                "forthwith.demo",
                true,
                "forthwith.home",
                home.toString(),
                "forthwith.port",
                0,
                "logging.level.root",
                "warn");
        this.web = WebPlatform.start(properties, house, register(home.resolve("senders.csv")));
    }

    static Stand open() throws IOException {
        return new Stand(Files.createTempDirectory("forthwith-bench"));
    }

    private String enrol(Path senders) throws IOException {
        Enrolment enrolment = new Enrolment(senders, new SecureRandom());
        String proof = enrolment.enrol(SENDER, "Bench", house.platform().force());
        enrolment.enrol(READER, "Bench", house.platform().force(), proof.toCharArray());
        return proof;
    }

    private SenderRegister register(Path senders) {
        SenderFile file = new SenderFile(senders);
        return (id, tried) -> file.authenticate(id, tried).map(actor -> id.equals(READER) ? reader(actor) : actor);
    }

    private Actor reader(Actor sender) {
        return new Actor(
                sender.id(),
                sender.name(),
                sender.force(),
                Set.of(Role.INVESTIGATOR),
                house.platform().reach());
    }

    House house() {
        return house;
    }

    /** Works with the owner's connections, for what no request may do. */
    House ownersHouse() {
        InstantSource clock = InstantSource.system();
        return House.over(database.owner(), database.contextKey(), house.reference(), clock, clock);
    }

    JdbcTemplate app() {
        return new JdbcTemplate(database.app());
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(database.owner());
    }

    /** New connections as the application's role, which no pool shares out. */
    DataSource plainConnections() {
        return Objects.requireNonNull(((HikariDataSource) database.app()).getDataSource());
    }

    Caller caller(String as) {
        int port = Objects.requireNonNull(web.getEnvironment().getProperty("server.port", Integer.class));
        return new Caller(port, as, secret);
    }

    /** Processor time that the platform and its server have used so far. */
    Effort effort() {
        return Effort.soFar(home);
    }

    long freeBytes() {
        return home.toFile().getUsableSpace();
    }

    @Override
    public void close() throws IOException {
        web.close();
        database.close();
        Scratch.remove(home);
    }
}

package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.forthwith.allocation.Skill;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.app.web.RunningPlatform;
import org.forthwith.app.web.TestTokens;
import org.forthwith.app.web.Visitor;
import org.forthwith.app.web.demo.SampleActors;
import org.forthwith.desk.store.CaseList;
import org.forthwith.event.Event;
import org.forthwith.flow.Reply;
import org.forthwith.flow.TrainingWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Happening;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where all scenarios are played: one platform with a database of its own, and a clock that stands still until a scenario sets it. Each
 * scenario has identifiers of its own, so that none meets another's cases.
 */
final class Scene {

    static final String DEVON = "50";
    static final String AVON = "52";
    static final String WEST_YORKSHIRE = "13";

    private static final InstantSource WALL = InstantSource.system();
    private static final Scene ONE = new Scene();

    /** Set before the platform starts, which asks for the time. */
    private volatile Instant now = Instant.EPOCH;

    private final Database database = TestDatabase.fresh();
    private final Reference reference = Reference.forInventedData(WALL);
    private final House house = over(database.app());
    private final RunningPlatform platform = RunningPlatform.start(Map.of("forthwith.demo", true), house);
    private final TestTokens tokens = TestTokens.of(platform);

    private final Set<String> trained = ConcurrentHashMap.newKeySet();

    private Scene() {}

    /** The scene at an instant: its clock stands there until it is moved. */
    static Scene at(String instant) {
        ONE.now = Instant.parse(instant);
        return ONE;
    }

    /** A platform of its own for scenarios in which the rules of grading change: no other scenario is to be graded by them. */
    static Scene whereRulesChange(String instant) {
        Apart.SCENE.now = Instant.parse(instant);
        return Apart.SCENE;
    }

    /** A platform of its own for scenarios in which nobody sweeps: no other scenario is to be told of it. */
    static Scene whereNobodySweeps(String instant) {
        Silent.SCENE.now = Instant.parse(instant);
        return Silent.SCENE;
    }

    /** A platform of its own for scenarios in which a force gives its clocks other times: no other scenario is to be timed by them. */
    static Scene whereTimesChange(String instant) {
        Timed.SCENE.now = Instant.parse(instant);
        return Timed.SCENE;
    }

    private static final class Timed {
        private static final Scene SCENE = new Scene();
    }

    /** A platform of its own for scenarios with a register of staff: in the others every rung is for the desk of its force. */
    static Scene whereStaffAreKnown(String instant) {
        Staffed.SCENE.now = Instant.parse(instant);
        return Staffed.SCENE;
    }

    private static final class Staffed {
        private static final Scene SCENE = new Scene();
    }

    private static final class Silent {
        private static final Scene SCENE = new Scene();
    }

    private static final class Apart {
        private static final Scene SCENE = new Scene();
    }

    private House over(DataSource source) {
        return House.over(source, database.contextKey(), reference, () -> now, WALL);
    }

    Instant now() {
        return now;
    }

    /** Time passes, and the watch looks at the clocks once at the end of it. */
    void passes(Duration time) {
        passesUntil(now.plus(time));
    }

    /** The same, and two machines look at once. */
    void passesOnTwoMachines(Duration time) throws Exception {
        now = now.plus(time);
        try (var machines = Executors.newFixedThreadPool(2)) {
            Runnable looks = () -> house.flow().watch().sweep(now);
            for (Future<?> looked : List.of(machines.submit(looks), machines.submit(looks))) {
                looked.get();
            }
        }
    }

    void passesUntil(Instant then) {
        now = then;
        house.flow().watch().sweep(now);
    }

    /** Something that another system has put into the record of a case, with nobody looking at what it means. */
    void loads(String reference, Function<CaseId, Event> fact) {
        house.decisions().take(house.platform(), () -> {
            CaseList.Row row = house.cases().find(reference).orElseThrow();
            Event event = fact.apply(row.id());
            return house.ledger()
                    .append(List.of(
                            new Happening(event, new ForceCode(row.force()), house.platform(), "import", null)));
        });
    }

    /** Time passes, and nobody looks at the clocks. */
    void turnsTo(Instant then) {
        now = then;
    }

    /** Somebody with the training that their roles need. */
    Person person(String id, String force, Role... roles) {
        train(id, new ForceCode(force), List.of(roles));
        return untrained(id, force, roles);
    }

    /** Somebody of whom the register of training knows nothing. */
    Person untrained(String id, String force, Role... roles) {
        return new Person(platform.visitor(), tokens.bearer(id, new ForceCode(force), roles));
    }

    /** A chief officer of the force says of everything in a case that is late twice over that they know. */
    void chiefKnows(String reference, String force) {
        person("chief-of-" + force, force, Role.CHIEF_OFFICER).knowsWhatIsLateTwiceOver(reference);
    }

    /** A browser in which somebody of the demonstration has just signed in, with the training that their roles need. */
    Visitor browser(String id) {
        SampleActors.all().stream()
                .filter(sample -> sample.id().equals(id))
                .forEach(sample -> train(id, sample.force(), sample.roles()));
        return platform.signedIn(id);
    }

    private void train(String id, ForceCode force, Collection<Role> roles) {
        roles.stream().flatMap(Scene::skills).distinct().forEach(skill -> train(id, force, skill));
    }

    private void train(String id, ForceCode force, Skill skill) {
        if (trained.add(force.value() + " " + id + " " + skill)) {
            var head = new Actor("scene-head", "Head", force, Set.of(Role.HEAD_OF_UNIT), Set.of(force));
            var always = new TrainingWork.Awarded(
                    id, skill, LocalDate.EPOCH, LocalDate.parse("2099-12-31"), new Reason("certificate"));
            assertThat(house.flow().training().award(head, always)).isInstanceOf(Reply.Done.class);
        }
    }

    private static Stream<Skill> skills(Role role) {
        return switch (role) {
            case ASSESSOR -> Stream.of(Skill.KIRAT_OR_EQUIV);
            case SUPERVISOR, INSPECTOR -> Stream.of(Skill.KIRAT_OR_EQUIV, Skill.SUPERVISOR_OCSAE);
            default -> Stream.of();
        };
    }

    /** What one column of some rows says, of all forces. */
    List<String> texts(String query, Object... values) {
        JdbcTemplate jdbc = new JdbcTemplate(database.app());
        return house.decisions().look(house.platform(), () -> jdbc.queryForList(query, String.class, values));
    }

    /** So much longer ago than it was, somebody last swept. */
    void silentFor(Duration time) {
        var owner = new JdbcTemplate(database.owner());
        over(database.owner())
                .decisions()
                .take(
                        house.platform(),
                        () -> owner.update(
                                "update sweeper set swept_at = swept_at - make_interval(secs => ?)", time.toSeconds()));
    }

    /** The figures of the running platform, as whoever runs it reads them. */
    String figures() {
        try {
            String key = Files.readString(platform.home().resolve("operator.key"));
            return platform.visitor()
                    .getWithSecret("/actuator/prometheus", "operator", key)
                    .body();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Database database() {
        return database;
    }

    House ownersHouse() {
        return over(database.owner());
    }

    House house() {
        return house;
    }

    /** How many rows a table holds, of all forces. */
    long rows(String table) {
        JdbcTemplate jdbc = new JdbcTemplate(database.app());
        Long rows = house.decisions()
                .look(house.platform(), () -> jdbc.queryForObject("select count(*) from " + table, Long.class));
        return Objects.requireNonNull(rows);
    }

    /** Every table says what the ledger says. */
    void agreesWithItsLedger() {
        assertThat(ownersHouse().differences())
                .isNotEmpty()
                .allSatisfy(
                        (table, differing) -> assertThat(differing).as(table).isZero());
    }
}

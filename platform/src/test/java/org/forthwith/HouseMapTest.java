package org.forthwith;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house. A room that is not on it, and a door between two rooms that is not on it, fails here. */
class HouseMapTest {

    private static final String HOUSE = "org.forthwith.";

    /** Each room with the rooms that it may use, from the ground up. {@code app} puts everything together and may use all of them. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("event", Set.of("kernel")),
            Map.entry("ledger", Set.of("kernel", "event")),
            Map.entry("reference", Set.of("kernel")),
            Map.entry("calendar", Set.of("kernel", "reference")),
            Map.entry("access", Set.of("kernel", "event", "reference")),
            Map.entry("allocation", Set.of("kernel", "event", "ledger", "calendar", "reference")),
            Map.entry("subject", Set.of("kernel", "event", "reference")),
            Map.entry("referral", Set.of("kernel", "event", "ledger", "reference", "subject")),
            Map.entry("linking", Set.of("kernel", "event", "ledger", "access", "subject", "linkage")),
            Map.entry("risk", Set.of("kernel", "event", "ledger", "reference")),
            Map.entry("casefile", Set.of("kernel", "event", "ledger", "reference", "access", "subject")),
            Map.entry("bail", Set.of("kernel", "event", "ledger", "reference", "calendar")),
            Map.entry("safeguarding", Set.of("kernel", "event", "ledger", "reference", "subject")),
            Map.entry("obligation", Set.of("kernel", "event", "ledger", "calendar", "reference", "access", "bail")),
            Map.entry("oversight", Set.of("kernel", "event", "ledger", "risk", "obligation")),
            Map.entry(
                    "flow",
                    Set.of(
                            "kernel",
                            "event",
                            "ledger",
                            "reference",
                            "calendar",
                            "access",
                            "allocation",
                            "subject",
                            "referral",
                            "linking",
                            "risk",
                            "casefile",
                            "safeguarding",
                            "bail",
                            "obligation")),
            Map.entry(
                    "desk",
                    Set.of(
                            "kernel",
                            "event",
                            "ledger",
                            "reference",
                            "calendar",
                            "access",
                            "allocation",
                            "subject",
                            "referral",
                            "linking",
                            "risk",
                            "casefile",
                            "safeguarding",
                            "bail",
                            "obligation",
                            "oversight",
                            "flow")));

    /** Where a room meets the world outside: a database, a format, a library. Nothing but the wiring may reach into them. */
    private static final Set<String> OUTER = Set.of("store", "source", "canonical", "table", "proof", "notice");

    private static final Set<String> VAGUE = Set.of("util", "utils", "common", "helper", "manager", "impl", "dto");

    private static final Set<String> INEXACT = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private static final Pattern DATABASE = Pattern.compile(
            "(java\\.sql|javax\\.sql|org\\.springframework\\.(jdbc|dao|transaction)|org\\.postgresql)\\..*");

    /** What asks the machine for the time or for a random number instead of being handed one. */
    private static final Set<String> ASKS_THE_MACHINE = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tick",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstance",
            "java.security.SecureRandom.getInstanceStrong",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    /** The libraries of the house are no rooms: each has a map of its own. */
    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/linkage/") && !location.contains("/hashmatch/"))
            .importPackages("org.forthwith");

    @Test
    void every_class_is_in_a_room_of_the_map() {
        assertThat(offences(any -> true, HouseMapTest::isNotOnTheMap)).isEmpty();
    }

    @Test
    void a_room_uses_only_the_rooms_that_the_map_allows() {
        assertThat(offendingUses((from, to) -> !room(from).equals(room(to))
                        && !room(from).equals("app")
                        && !MAP.getOrDefault(room(from), Set.of()).contains(room(to))))
                .isEmpty();
    }

    @Test
    void the_rooms_stand_in_one_order_without_a_cycle() {
        slices().matching("org.forthwith.(*)..").should().beFreeOfCycles().check(HOUSE_CLASSES);
        assertThat(roomsOnACycleOfTheMap()).isEmpty();
    }

    @Test
    void a_deciding_package_sees_the_jdk_and_the_house_only() {
        assertThat(offendingDependencies(
                        HouseMapTest::decides,
                        to -> !to.startsWith("java.") && !to.startsWith("org.jspecify.") && !to.startsWith(HOUSE)))
                .isEmpty();
    }

    @Test
    void only_a_store_and_the_wiring_know_the_database() {
        assertThat(offendingDependencies(
                        from -> !room(from).equals("app") && !partsOf(from).contains("store"),
                        to -> DATABASE.matcher(to).matches()))
                .isEmpty();
    }

    @Test
    void only_the_wiring_reaches_into_the_outer_packages_of_another_room() {
        assertThat(offendingUses((from, to) -> !room(from).equals(room(to))
                        && !room(from).equals("app")
                        && partsOf(to).stream().anyMatch(OUTER::contains)))
                .isEmpty();
    }

    @Test
    void nobody_but_the_wiring_asks_the_machine_for_the_time_or_for_chance() {
        var offences = HOUSE_CLASSES.stream()
                .filter(from -> !room(from).equals("app"))
                .flatMap(from -> from.getAccessesFromSelf().stream())
                .filter(access -> ASKS_THE_MACHINE.contains(access.getTargetOwner()
                                .getName() + "." + access.getTarget().getName()))
                .map(Object::toString);

        assertThat(offences).isEmpty();
    }

    @Test
    void a_deciding_room_counts_exactly() {
        var offences = HOUSE_CLASSES.stream().filter(HouseMapTest::decides).flatMap(HouseMapTest::inexactMembers);

        assertThat(offences).isEmpty();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        assertThat(offences(any -> true, from -> partsOf(from).stream().anyMatch(VAGUE::contains)))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null_by_chance() {
        var silent = sources(Path.of("src/main/java"))
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !saysWhatItIsFor(directory.resolve("package-info.java")));

        assertThat(silent).isEmpty();
    }

    @Test
    void no_test_waits_for_time_to_pass() {
        var waits = Pattern.compile("Thread\\s*\\.\\s*sleep\\s*\\(|TimeUnit\\s*\\.\\s*\\w+\\s*\\.\\s*sleep\\s*\\(");
        var waiting = Stream.of(Path.of("src/test/java"), Path.of("../e2e/src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(HouseMapTest::sources)
                .filter(source -> waits.matcher(text(source)).find());

        assertThat(waiting).isEmpty();
    }

    /** They can wait for each other for ever while classes are loaded: decision 0158. */
    @Test
    void nothing_runs_on_virtual_threads() {
        var virtual = Pattern.compile("newVirtualThreadPerTaskExecutor|ofVirtual|startVirtualThread");
        var running = sources(Path.of("src/main/java"))
                .filter(source -> virtual.matcher(text(source)).find());

        assertThat(running).isEmpty();
        assertThat(text(Path.of("src/main/resources/org/forthwith/app/web/web.properties")))
                .contains("spring.threads.virtual.enabled = false");
    }

    private static boolean isNotOnTheMap(JavaClass type) {
        return !room(type).equals("app") && !MAP.containsKey(room(type));
    }

    private static boolean decides(JavaClass type) {
        return !Set.of("app", "desk").contains(room(type))
                && partsOf(type).stream().noneMatch(OUTER::contains);
    }

    private static Stream<String> offences(Predicate<JavaClass> among, Predicate<JavaClass> offends) {
        return HOUSE_CLASSES.stream().filter(among.and(offends)).map(JavaClass::getName);
    }

    private interface Use {
        boolean offends(JavaClass from, JavaClass to);
    }

    private static Stream<String> offendingUses(Use use) {
        return HOUSE_CLASSES.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency.getTargetClass().getName().startsWith(HOUSE))
                .filter(dependency -> use.offends(dependency.getOriginClass(), dependency.getTargetClass()))
                .map(dependency -> dependency.getOriginClass().getName() + " uses "
                        + dependency.getTargetClass().getName())
                .distinct();
    }

    private static Stream<String> offendingDependencies(Predicate<JavaClass> from, Predicate<String> offends) {
        return HOUSE_CLASSES.stream()
                .filter(from)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> offends.test(
                        dependency.getTargetClass().getBaseComponentType().getName()))
                .filter(dependency ->
                        !dependency.getTargetClass().getBaseComponentType().isPrimitive())
                .map(dependency -> dependency.getOriginClass().getName() + " uses "
                        + dependency.getTargetClass().getName())
                .distinct();
    }

    private static Stream<String> inexactMembers(JavaClass type) {
        var fields = type.getFields().stream()
                .filter(field -> INEXACT.contains(field.getRawType().getName()))
                .map(field -> field.getFullName());
        var returns = type.getMethods().stream()
                .filter(method -> INEXACT.contains(method.getRawReturnType().getName()))
                .map(JavaCodeUnit::getFullName);
        return Stream.concat(fields, returns);
    }

    private static String room(JavaClass type) {
        return partsOf(type).getFirst();
    }

    /** The names of a class's packages below the house, the room first; the class's own name when it stands in no room. */
    private static List<String> partsOf(JavaClass type) {
        var inside = type.getPackageName().startsWith(HOUSE)
                ? type.getPackageName().substring(HOUSE.length())
                : type.getSimpleName();
        return List.of(inside.split("\\."));
    }

    /** Takes away, again and again, every room that uses none of those left. What cannot be taken away is on a cycle, or uses one. */
    private static Set<String> roomsOnACycleOfTheMap() {
        var left = new HashMap<>(MAP);
        while (left.entrySet().removeIf(room -> room.getValue().stream().noneMatch(left.keySet()::contains))) {
            assertThat(left.size()).isLessThan(MAP.size());
        }
        return new TreeSet<>(left.keySet());
    }

    private static boolean saysWhatItIsFor(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        var text = text(packageInfo);
        return text.contains("@NullMarked")
                && Pattern.compile("/\\*\\*\\s+\\*?\\s*\\p{Lu}[^/]{20,}?\\.\\s*\\*/", Pattern.DOTALL)
                        .matcher(text)
                        .find();
    }

    private static Stream<Path> sources(Path root) {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java")).collect(Collectors.toList()).stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

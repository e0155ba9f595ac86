package org.forthwith.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on an invented machine: its own tools, its own JDKs, its own Maven. */
class LauncherTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path machine;

    private Path tree;
    private Path tools;

    /** How a call ended and all that it said. */
    private record Ended(int code, String said) {}

    @BeforeEach
    void setUpTheMachine() throws IOException {
        tools = Files.createDirectory(machine.resolve("tools"));
        for (var tool : List.of("dirname", "readlink", "sed", "head", "find", "touch", "mkdir", "id")) {
            program(tools.resolve(tool), "#!/bin/sh\nexec " + whereIs(tool) + " \"$@\"\n");
        }
        tree = Files.createDirectory(machine.resolve("a tree"));
        Files.createDirectories(tree.resolve("platform/src/main/java"));
        Files.writeString(tree.resolve("pom.xml"), "");
        Files.writeString(tree.resolve("platform/pom.xml"), "");
        Files.writeString(tree.resolve("platform/src/main/java/Source.java"), "");
        var script = Files.readString(Path.of("..", "forthwith"))
                .replace("/usr/lib/jvm", machine + "/jvm")
                .replace("/opt", machine + "/opt");
        program(tree.resolve("forthwith"), script);
        program(tools.resolve("chromium"), "#!/bin/sh\n");
        maven("echo built > platform/target/forthwith-run.jar");
        jdk("jvm/jdk-17", "17.0.15");
    }

    // [utest->req~one-command-on-any-java~1]
    @Test
    void a_jdk_that_is_new_enough_is_found_beside_an_older_one() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");

        assertThat(call("up").said()).contains("java 25.0.1 ran").endsWith("up\n");
    }

    // [utest->req~one-command-on-any-java~1]
    @Test
    void an_older_java_home_and_an_older_java_on_the_path_do_not_matter() throws Exception {
        jdk("opt/jdk-26", "26");
        program(tools.resolve("java"), java("17.0.15"));

        assertThat(call("up", "JAVA_HOME=" + machine.resolve("jvm/jdk-17")).said())
                .contains("java 26 ran");
    }

    @Test
    void a_new_java_on_the_path_is_enough() throws Exception {
        program(tools.resolve("java"), java("25.0.1"));

        assertThat(call("up").said()).contains("java 25.0.1 ran");
    }

    // [utest->req~one-command-on-any-java~1]
    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        var ended = call("up");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("needs Java 25 or newer")
                .contains("Install a JDK 25")
                .doesNotContain("building");
    }

    // [utest->req~one-command-builds-when-stale~1]
    @Test
    void it_builds_once_and_says_so_in_one_line() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");

        assertThat(call("up").said())
                .startsWith("forthwith: building, because")
                .contains("mvn -q -ntp -pl platform -am package");
        assertThat(call("up").said()).startsWith("java 25.0.1 ran");
    }

    // [utest->req~one-command-builds-when-stale~1]
    @Test
    void it_builds_again_when_a_source_is_newer_or_gone() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        call("up");
        var source = tree.resolve("platform/src/main/java/Source.java");
        age();
        assertThat(call("up").said()).doesNotContain("building");

        Files.writeString(source, "changed");
        assertThat(call("up").said()).contains("building");

        age();
        Files.delete(source);
        assertThat(call("up").said()).contains("building");
    }

    @Test
    void a_build_that_fails_is_said_and_nothing_runs() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        maven("exit 7");

        var ended = call("up");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).endsWith("forthwith: the build failed; the reason is above.\n");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        Files.delete(tools.resolve("mvn"));

        var ended = call("up");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("Maven is not here. Install Maven 3.8.7 or newer");
    }

    @Test
    void bench_builds_and_runs_what_measures() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        maven(
                "mkdir -p bench/target; echo built > bench/target/bench.jar; echo built > platform/target/forthwith-run.jar");

        var first = run(List.of(tree.resolve("forthwith").toString(), "bench", "intake"));
        var second = run(List.of(tree.resolve("forthwith").toString(), "bench", "intake"));

        assertThat(first.said()).contains("building").contains("mvn -q -ntp -pl bench -am package");
        assertThat(second.said())
                .isEqualTo("java 25.0.1 ran\n" + tree.toRealPath().resolve("bench/target/bench.jar") + "\nintake\n");
    }

    @Test
    void it_works_through_a_symbolic_link_and_hands_every_word_on() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        var link = Files.createSymbolicLink(tools.resolve("fw"), Path.of("..", "a tree", "forthwith"));

        var ended = run(List.of(link.toString(), "import", "a file.xml", "*"));

        assertThat(ended.said())
                .endsWith(tree.toRealPath().resolve("platform/target/forthwith-run.jar") + "\nimport\na file.xml\n*\n");
    }

    @Test
    void test_runs_the_whole_check_and_ends_as_it_ends() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        maven("exit 7");

        var ended = call("test");

        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.said()).isEqualTo("mvn -B -ntp verify\n");
    }

    @Test
    void without_chromium_and_without_leave_to_install_it_the_check_says_so_and_runs() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        Files.delete(tools.resolve("chromium"));

        assertThat(call("test").said())
                .contains("Install the package chromium.")
                .contains("mvn -B -ntp verify");
    }

    private Ended call(String command, String... environment) throws Exception {
        return run(List.of(tree.resolve("forthwith").toString(), command), environment);
    }

    private Ended run(List<String> words, String... environment) throws Exception {
        var all = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=" + tools, "HOME=" + machine));
        all.addAll(List.of(environment));
        all.addAll(words);
        var process = new ProcessBuilder(all)
                .directory(machine.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private void jdk(String place, String version) throws IOException {
        var jdk = Files.createDirectories(machine.resolve(place).resolve("bin"));
        Files.writeString(machine.resolve(place).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(jdk.resolve("java"), java(version));
    }

    /** Tells its version when asked, otherwise that it ran, and each word after its options. */
    private static String java(String version) {
        return """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
                echo "java %s ran"
                while [ "$1" != -jar ]; do shift; done
                shift
                printf '%%s\\n' "$@"
                """.formatted(version, version);
    }

    private void maven(String work) throws IOException {
        program(tools.resolve("mvn"), "#!/bin/sh\necho \"mvn $*\"\n" + work + "\n");
    }

    /** Makes everything that is there a day older than what was built, and that long ago. */
    private void age() throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (var path : paths.toList()) {
                var built = path.endsWith("forthwith-run.jar");
                Files.setLastModifiedTime(path, FileTime.from(built ? LONG_AGO.plusSeconds(86_400) : LONG_AGO));
            }
        }
    }

    private static void program(Path place, String script) throws IOException {
        Files.writeString(place, script);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path whereIs(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}

package org.forthwith.hashmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The map of the library: which package may know which, and that nothing but a JDK is needed. */
class LibraryMapTest {

    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("value", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("disk", Set.of()),
            Map.entry("http", Set.of()),
            Map.entry("list", Set.of("value")),
            Map.entry("match", Set.of("list", "value")),
            Map.entry("source", Set.of("list", "value", "json")),
            Map.entry("exchange", Set.of("http", "source", "list", "value", "disk")),
            Map.entry("search", Set.of("value")),
            Map.entry("store", Set.of("search", "match", "list", "value", "disk")),
            Map.entry("referral", Set.of("match", "list", "value", "json")),
            Map.entry("post", Set.of("http", "referral", "match", "list", "value", "json", "disk")),
            Map.entry("", Set.of("store", "source", "match", "list", "value", "disk")),
            Map.entry("serve", Set.of("", "post", "referral", "store", "source", "match", "list", "value", "json")),
            Map.entry(
                    "command",
                    Set.of(
                            "",
                            "serve",
                            "exchange",
                            "http",
                            "post",
                            "referral",
                            "store",
                            "source",
                            "match",
                            "list",
                            "value",
                            "json")));

    private static final Pattern IMPORT =
            Pattern.compile("import (?:static )?org\\.forthwith\\.hashmatch\\.(?:([a-z]+)\\.)?[A-Z]");
    private static final Path SOURCES = Path.of("src/main/java/org/forthwith/hashmatch");

    @Test
    void nothing_but_a_jdk_is_needed_to_run() {
        var said = new StringWriter();
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--print-module-deps",
                        "--ignore-missing-deps",
                        "target/classes");

        assertThat(code).isZero();
        assertThat(said.toString().strip().split(","))
                .isSubsetOf("java.base", "java.xml", "java.net.http", "jdk.httpserver", "jdk.incubator.vector");
    }

    @Test
    void a_package_uses_only_those_that_the_map_allows() throws IOException {
        for (Path source : sources()) {
            var own = SOURCES.relativize(source).getNameCount() == 1
                    ? ""
                    : SOURCES.relativize(source).getName(0).toString();
            assertThat(MAP).as("%s", source).containsKey(own);
            assertThat(IMPORT.matcher(Files.readString(source))
                            .results()
                            .map(match -> match.group(1) == null ? "" : match.group(1)))
                    .as("%s", source)
                    .allMatch(used ->
                            used.equals(own) || MAP.getOrDefault(own, Set.of()).contains(used));
        }
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        for (Path source : sources()) {
            var says = source.resolveSibling("package-info.java");
            assertThat(says).exists();
            assertThat(Files.readString(says)).contains("@NullMarked").containsPattern("/\\*\\*\\s+\\*? ?\\p{Lu}");
        }
    }

    private static List<Path> sources() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}

package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a platform is handed that has nothing else of this project: one jar, as it is packaged. */
// [itest->req~hashmatch-is-one-small-jar~1]
class JarOnItsOwnTest {

    private static final Path TARGET = Path.of("../hashmatch/target");
    private static final String HASH = "00112233445566778899aabbccddeeff";

    @TempDir
    private Path folder;

    @Test
    void it_is_smaller_than_300_kilobytes_and_nothing_in_it_is_of_others() throws IOException {
        assertThat(Files.size(jar())).isBetween(50_000L, 300_000L);
        try (JarFile opened = new JarFile(jar().toFile())) {
            assertThat(opened.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .hasSizeGreaterThan(50)
                    .allMatch(name -> name.startsWith("org/forthwith/hashmatch/"));
        }
    }

    @Test
    void it_screens_with_nothing_beside_it() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("list.csv"), "md5,code\n" + HASH + ",X1\n");
        Files.writeString(folder.resolve("uploads"), "ffffffffffffffffffffffffffffffff\n" + HASH + "\n");

        Process screening = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toAbsolutePath().toString(),
                        "--list",
                        "list.csv")
                .directory(folder.toFile())
                .redirectInput(folder.resolve("uploads").toFile())
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("noted").toFile())
                .start();
        assertThat(screening.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(folder.resolve("noted")).isEmptyFile();
        assertThat(folder.resolve("said")).hasContent("2\tMD5\t0\tlist.csv\tmd5:" + HASH + "\tX1\n");
        assertThat(screening.exitValue()).isEqualTo(1);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(TARGET)) {
            List<Path> jars = built.filter(file -> file.getFileName().toString().matches("hashmatch-.*\\.jar"))
                    .toList();
            assertThat(jars).hasSize(1);
            return jars.getFirst();
        }
    }
}

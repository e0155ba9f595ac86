package org.forthwith.hashmatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.forthwith.hashmatch.list.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWhileItWritesTest {

    private static final int KILLS = 8;

    @TempDir
    private Path directory;

    /** Puts entries one after the other from a number on, withdraws every third again, and says each number when it has been acknowledged. */
    static final class Writing {

        private Writing() {}

        static void main(String[] arguments) throws IOException {
            Lists lists = new Lists(1);
            try (HashStore store = HashStore.open(Path.of(arguments[0]), Runnable::run, 5)) {
                for (int number = Integer.parseInt(arguments[1]); ; number++) {
                    store.apply(List.of(new Change.Put(lists.entry(number))));
                    if (number % 3 == 0) {
                        store.apply(List.of(new Change.Withdraw(lists.key(number), null)));
                    }
                    if (number % 50 == 0) {
                        store.settle();
                    }
                    System.out.println(number);
                }
            }
        }
    }

    // [utest->req~what-is-acknowledged-survives~1]
    @Test
    void what_was_acknowledged_before_the_process_was_killed_is_there() throws Exception {
        Random random = new Random();
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            next = runAndKill(next, random.nextInt(200)) + 1;
            try (HashStore store = HashStore.open(directory, Runnable::run, 5)) {
                for (int number = 0; number < next; number++) {
                    assertThat(store.entry(new Lists(1).key(number)).isPresent())
                            .as("entry %d after kill %d", number, kill)
                            .isEqualTo(number % 3 != 0);
                }
            }
        }
        assertThat(next).isGreaterThan(KILLS);
    }

    /** Returns the last number that was acknowledged. */
    private int runAndKill(int from, int millisAfterTheFirst) throws Exception {
        Path said = directory.resolveSibling(directory.getFileName() + "-said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        directory.toString(),
                        "" + from)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        for (int wait = 0; wait < 3_000 && last(said) < 0 && process.isAlive(); wait++) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        process.waitFor(millisAfterTheFirst, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        assertThat(last(said)).isGreaterThanOrEqualTo(from);
        return last(said);
    }

    /** Of lines that are whole. */
    private static int last(Path said) throws IOException {
        String all = Files.readString(said);
        String[] lines = all.substring(0, all.lastIndexOf('\n') + 1).split("\n", -1);
        return lines.length < 2 ? -1 : Integer.parseInt(lines[lines.length - 2]);
    }
}

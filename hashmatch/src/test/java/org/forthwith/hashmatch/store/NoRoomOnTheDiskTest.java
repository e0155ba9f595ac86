package org.forthwith.hashmatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.forthwith.hashmatch.list.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that may not make files longer than a hundred kilobytes, which is to it as if the disk were full. */
class NoRoomOnTheDiskTest {

    private static final int TOO_MANY = 5_000;

    @TempDir
    private Path directory;

    /** Puts one entry, then more than there is room for, then two more. */
    static final class Writing {

        private Writing() {}

        static void main(String[] arguments) throws IOException {
            Lists lists = new Lists(1);
            try (HashStore store = HashStore.open(Path.of(arguments[0]), Runnable::run, 5)) {
                store.apply(List.of(new Change.Put(lists.entry(1))));
                try {
                    store.apply(many(lists));
                } catch (IOException noRoom) {
                    System.out.println("no room");
                }
                store.apply(List.of(new Change.Put(lists.entry(2))));
                store.apply(List.of(new Change.Put(lists.entry(3)), new Change.Withdraw(lists.key(1), null)));
                System.out.println("entries " + store.status().entries());
            }
        }

        private static List<Change> many(Lists lists) {
            List<Change> many = new ArrayList<>();
            for (int number = 100; number < TOO_MANY; number++) {
                many.add(new Change.Put(lists.entry(number)));
            }
            return many;
        }
    }

    // [utest->req~what-is-acknowledged-survives~1]
    @Test
    void after_a_change_that_found_no_room_what_is_acknowledged_later_is_there() throws Exception {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 200; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(said).isEqualTo("no room\nentries 2\n");
        try (HashStore store = HashStore.open(directory, Runnable::run, 5)) {
            assertThat(store.status().entries()).isEqualTo(2);
            assertThat(store.status().tornBytes()).isZero();
            assertThat(store.entry(new Lists(1).key(3))).isPresent();
            assertThat(store.entry(new Lists(1).key(1))).isEmpty();
        }
    }
}

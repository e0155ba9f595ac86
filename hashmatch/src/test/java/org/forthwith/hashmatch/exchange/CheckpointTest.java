package org.forthwith.hashmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    @TempDir
    Path folder;

    @Test
    // [utest->req~fetching-loses-nothing~1]
    void the_last_one_that_was_written_is_read_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("checkpoint");
        assertThat(Checkpoint.read(file)).isEmpty();

        new Checkpoint(Instant.parse("2026-01-01T00:00:00Z")).write(file);
        Checkpoint last = new Checkpoint(Instant.parse("2026-01-02T03:04:05.678Z"));
        last.write(file);

        assertThat(Checkpoint.read(file)).contains(last);
        assertThat(Checkpoint.read(file).orElseThrow().until()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-01-01",
                "2026-01-01T00:00:00Z 2026-01-01T00:00:00Z",
                "0000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void a_file_that_holds_something_else_is_a_fault_and_no_beginning(String held) throws IOException {
        Path file = Files.writeString(folder.resolve("checkpoint"), held);

        assertThatThrownBy(() -> Checkpoint.read(file)).isInstanceOf(IOException.class);
    }
}

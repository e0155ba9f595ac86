package org.forthwith.obligation.telling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording WORDING = new Wording(URI.create("https://forthwith.force.example"));

    // [utest->req~a-notice-is-a-reference-and-a-link~1]
    @ParameterizedTest
    @CsvSource({"50, due", "75, due", "90, due", "100, overdue", "200, overdue-twice"})
    void a_notice_says_that_something_is_due_and_where_to_look(int percent, String golden) throws IOException {
        assertThat(written(WORDING.rung("K-2026-004417", percent))).isEqualTo(golden(golden));
    }

    // [utest->req~a-digest-is-counts-and-a-link~1]
    @Test
    void a_digest_counts() throws IOException {
        assertThat(written(WORDING.digest(List.of(2, 7, 1)))).isEqualTo(golden("digest"));
    }

    private static String written(Wording.Letter letter) {
        return letter.subject() + "\n\n" + letter.text() + "\n";
    }

    private static String golden(String name) throws IOException {
        try (var file = WordingTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }
}

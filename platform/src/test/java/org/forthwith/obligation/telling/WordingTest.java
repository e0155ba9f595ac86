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

    // [utest->req~a-restricted-case-is-never-late-in-silence~1]
    @Test
    void an_alert_about_a_restricted_case_names_it_to_those_on_its_list_and_to_the_desk_whom_to_ring() {
        assertThat(written(WORDING.alert(new Says(Says.Kind.ASKED, "K-2026-004417", null))))
                .contains("K-2026-004417", "/cases/K-2026-004417");
        assertThat(written(WORDING.alert(new Says(Says.Kind.LATE, null, "the-inspector"))))
                .contains("Something is late in a restricted case. Ring the-inspector.", "/notices")
                .doesNotContain("K-");
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

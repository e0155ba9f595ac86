package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forthwith.referral.Readers.Part;
import org.forthwith.referral.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final String HEADER = "reference,suspect_email\r\n";

    @Test
    void a_batch_is_cut_into_its_rows_each_with_the_header_and_as_it_stands() {
        var parts = parts(HEADER + "P-1,\"a@example.org\"\r\n\r\nP-2,\"two\r\nlines\"\r\nP-3,c@example.org");

        assertThat(parts).extracting(Part::label).containsExactly("row 1, P-1", "row 2, P-2", "row 3, P-3");
        assertThat(parts)
                .extracting(BatchTest::text)
                .containsExactly(
                        HEADER + "P-1,\"a@example.org\"\r\n",
                        HEADER + "P-2,\"two\r\nlines\"\r\n",
                        HEADER + "P-3,c@example.org");
    }

    @Test
    // [utest->req~one-bad-row-holds-up-no-other~1]
    void one_bad_row_holds_up_no_other() {
        var readings = Fixtures.READERS.parts(Fixtures.bytes("packages/batch.csv")).stream()
                .map(part -> Fixtures.read(part.bytes()))
                .toList();

        assertThat(readings).hasSize(5);
        assertThat(readings)
                .filteredOn(reading -> reading instanceof Reading.Understood)
                .hasSize(2);
        assertThat(readings)
                .filteredOn(reading -> reading instanceof Reading.Broken)
                .hasSize(3);
    }

    @Test
    void the_same_row_gives_the_same_bytes_wherever_it_stands_in_its_batch() {
        var first = parts(HEADER + "P-1,a@example.org\r\nP-2,b@example.org\r\n").getFirst();
        var second =
                parts(HEADER + "P-0,z@example.org\r\nP-1,a@example.org\r\n").getLast();

        assertThat(first.bytes()).isEqualTo(second.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reportId\": 1}",
                "<report/>",
                "",
                "plain",
                "reference,suspect_email\n",
                "reference,suspect_email\nP-1,a@example.org\n",
                "one,two\n1,2\n3,4\n"
            })
    void anything_else_is_one_part_as_it_is(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(Fixtures.READERS.parts(bytes)).singleElement().satisfies(part -> {
            assertThat(part.bytes()).isEqualTo(bytes);
            assertThat(part.label()).isEmpty();
        });
    }

    @Test
    void a_batch_that_was_not_cut_is_not_read_as_one_report() {
        assertThat(Fixtures.flaws(Fixtures.read(HEADER + "P-1,a@example.org\r\nP-2,b@example.org\r\n"))
                        .getFirst()
                        .text())
                .contains("several rows");
    }

    private static List<Part> parts(String text) {
        return Fixtures.READERS.parts(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Part part) {
        return new String(part.bytes(), StandardCharsets.UTF_8);
    }
}

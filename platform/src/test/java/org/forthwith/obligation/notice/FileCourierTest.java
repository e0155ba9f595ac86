package org.forthwith.obligation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCourierTest {

    // [utest->req~a-notice-is-a-reference-and-a-link~1]
    @Test
    void each_notice_is_one_file_however_often_it_is_carried(@TempDir Path home) throws IOException {
        var courier = new FileCourier(home.resolve("post"), Letters.WORDING);
        courier.carry(Letters.to("o.1@force.example"));

        assertThat(courier.carry(Letters.to("o.1@force.example"))).isEqualTo(new Outcome.Taken(null));
        try (var files = Files.list(home.resolve("post"))) {
            assertThat(files)
                    .hasSize(1)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .isEqualTo("To: o.1@force.example\nSubject: " + Letters.SUBJECT + "\n\n" + Letters.TEXT
                                    + "\n"));
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_tried_again(@TempDir Path home) throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        assertThat(new FileCourier(file.resolve("post"), Letters.WORDING).carry(Letters.to("o.1@force.example")))
                .isInstanceOf(Outcome.NotNow.class);
    }
}

package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of ours beside what is read from it. With {@code -Dgolden.write=true} the expected readings are written anew; look at the
 * difference before you keep it.
 */
class GoldenReadingsTest {

    @ParameterizedTest
    @MethodSource("org.forthwith.referral.source.Fixtures#all")
    // [utest->req~strict-and-tolerant~1]
    // [utest->req~recognised-by-content~1]
    void each_document_of_ours_reads_as_it_is_written_down(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName() + ".txt");
        String reading = readings(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, reading);
        }

        assertThat(reading).isEqualTo(Files.readString(expected));
    }

    private static String readings(Path file) {
        var parts = Fixtures.READERS.parts(Fixtures.bytes(file));
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part.label().isEmpty() ? "" : "== " + part.label() + "\n");
            text.append(ReadingText.of(Fixtures.READERS.read(part.bytes(), channel(file))));
        }
        return text.toString();
    }

    private static Channel channel(Path file) {
        boolean school = file.endsWith("direct/quirky.json");
        boolean direct = file.toString().contains("/direct/");
        return school ? Channel.PARTNER : direct ? Channel.PUBLIC : Channel.NCMEC;
    }

    @ParameterizedTest
    @MethodSource("org.forthwith.referral.source.Fixtures#all")
    void reading_twice_gives_the_same(Path file) {
        byte[] bytes = Fixtures.bytes(file);
        List<Reading> twice = List.of(Fixtures.read(bytes), Fixtures.read(bytes));

        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
    }
}

package org.forthwith.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the rules for content demand of every template, seen before a browser has to complain. */
class TemplatesTest {

    // [utest->req~headers-on-every-answer~1]
    @Test
    void no_template_carries_style_or_script_of_its_own_or_skips_the_escaping() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern(
                                "\\sstyle=|<style|\\son[a-z]+=|javascript:|\\$unsafe|<script(?! type=\"module\" src=)");
            }
        }
    }
}

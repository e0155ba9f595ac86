package org.forthwith.linkage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void what_is_written_is_read_again() {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", "a \"quoted\"\n\t\\ é \u0001");
        map.put("number", -1.5e-7);
        map.put("whole", 12);
        map.put("list", List.of(true, false, List.of(), Map.of()));

        for (var written : List.of(Json.write(map), Json.writeOpen(map))) {
            var read = Json.read(written);
            assertThat(read.get("text").text()).isEqualTo("a \"quoted\"\n\t\\ é \u0001");
            assertThat(read.get("number").number()).isEqualTo(-1.5e-7);
            assertThat(read.get("whole").number()).isEqualTo(12);
            assertThat(read.get("list").items()).hasSize(4);
            assertThat(read.get("list").items().getFirst().truth()).isTrue();
        }
    }

    @Test
    void nothing_that_is_written_ends_an_element_of_a_page() {
        assertThat(Json.write("</script>")).doesNotContain("<");
        assertThat(Json.read(Json.write("</script>")).text()).isEqualTo("</script>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 1, "a": 2}  | line 1: "a" stands twice
                    {"a": }           | line 1: not a value
                    {"a": 1           | line 1: the text ends too early
                    [1 2]             | line 1: ',' is missing
                    [1] 2             | line 1: something stands after the end
                    {a: 1}            | line 1: a name in quotes is missing
                    "\\x"             | line 1: \\x means nothing
                    "\\u00g0"         | line 1: four hexadecimal digits are missing
                    tru               | line 1: not a value
                    1e999             | line 1: a number is too large
                    """)
    void what_is_not_json_is_refused_with_the_line(String text, String message) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(NotJson.class).hasMessage(message);
    }

    @Test
    void what_is_nested_too_deeply_is_refused_before_it_overflows() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
                .isInstanceOf(NotJson.class)
                .hasMessageContaining("nested more than 64 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "items", "number", "truth", "members", "get"})
    void a_value_of_another_kind_is_refused_by_its_name(String asked) {
        var value = Json.read("{\"a\": null, \"b\": {}}").get("b");

        assertThatThrownBy(() -> {
                    switch (asked) {
                        case "text" -> value.text();
                        case "items" -> value.items();
                        case "number" -> value.number();
                        case "truth" -> value.truth();
                        case "members" -> Json.read("[]").members();
                        default -> value.get("c");
                    }
                })
                .isInstanceOf(NotJson.class)
                .hasMessageMatching("(\"b\"|the file) (is to be|has no) .+");
    }
}

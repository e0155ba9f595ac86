package org.forthwith.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTableTest {

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2026-03-31, 1", "2026-04-01, 1", "2030-01-01, 1"})
    void a_row_holds_from_its_first_day_to_its_last(LocalDate day, int rows) {
        var table = table(List.of(row("2026-01-01", "2026-03-31"), row("2026-04-01", "")));

        assertThat(table.on(day)).hasSize(rows);
    }

    // [utest->req~dated-tables-load-whole-or-not~1]
    @Test
    void a_day_without_a_row_between_two_rows_stops_the_table_from_loading() {
        assertThatThrownBy(() -> table(List.of(row("2026-01-01", "2026-03-30"), row("2026-04-01", ""))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the table limits does not load: grade high has a gap after 2026-03-30");
    }

    // [utest->req~dated-tables-load-whole-or-not~1]
    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-30", ""})
    void a_day_with_two_rows_of_one_key_stops_the_table_from_loading(String end) {
        assertThatThrownBy(() -> table(List.of(row("2026-01-01", end), row("2026-04-01", ""))))
                .hasMessageContaining("grade high overlaps itself on 2026-04-01");
    }

    // [utest->req~dated-tables-load-whole-or-not~1]
    @Test
    void a_source_that_nobody_has_written_down_stops_the_table_from_loading() {
        var hearsay = Map.of(
                "what", "grade", "which", "high", "valid_from", "2026-01-01", "valid_to", "", "source", "a friend");

        assertThatThrownBy(() -> table(List.of(hearsay))).hasMessageContaining("has the unknown source 'a friend'");
    }

    @Test
    void a_row_that_ends_before_it_begins_stops_the_table_from_loading() {
        assertThatThrownBy(() -> table(List.of(row("2026-01-01", "2025-12-31"))))
                .hasMessageContaining("ends before it begins");
    }

    @Test
    void rows_of_different_keys_may_hold_on_the_same_day() {
        var other =
                Map.of("what", "grade", "which", "low", "valid_from", "2026-01-01", "valid_to", "", "source", "act");

        assertThat(table(List.of(row("2026-01-01", ""), other)).on(LocalDate.parse("2026-05-01")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "forces, number",
        "regions, force",
        "districts, code",
        "shared-names, name",
        "postcode-areas, area",
        "mail-providers, domain"
    })
    void every_table_that_comes_with_the_product_loads(String name, String key) {
        assertThat(DatedTable.read(name, key).rows()).isNotEmpty();
    }

    @Test
    void a_column_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() ->
                        table(List.of(row("2026-01-01", ""))).rows().getFirst().text("days"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column 'days'");
    }

    private static DatedTable table(List<Map<String, String>> rows) {
        return DatedTable.of("limits", rows, Set.of("act"), "what", "which");
    }

    private static Map<String, String> row(String from, String to) {
        return Map.of("what", "grade", "which", "high", "valid_from", from, "valid_to", to, "source", "act");
    }
}

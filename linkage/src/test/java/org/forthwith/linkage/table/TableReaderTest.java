package org.forthwith.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forthwith.linkage.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_file_without_a_record_is_a_file() {
        assertThat(Given.table("id,a\n1,x\n", "id,a\n").files()).isEqualTo(2);
        assertThat(Given.table("id,a\n", "id,a\n1,x\n").sources()).containsExactly(1);
        assertThat(Given.table("id,a\n", "id,a\n1,x\n", "a,id\n").rowsOfFiles()).containsExactly(0, 1, 0);
    }

    @Test
    void values_may_be_quoted_hold_commas_quotes_and_line_ends_and_stand_between_spaces() throws IOException {
        var table = read("id, name ,town\n1, \"Smith, \"\"J\"\"\nII\" ,  Leeds \r\n\r\n2,,\"\"\n");

        assertThat(table.ids()).containsExactly("1", "2");
        assertThat(table.column("name").value(0)).isEqualTo("Smith, \"J\"\nII");
        assertThat(table.column("town").value(0)).isEqualTo("Leeds");
        assertThat(table.column("name").has(1)).isFalse();
        assertThat(table.column("town").has(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'", "','"})
    void the_separator_is_the_one_that_the_first_row_has(String separator) throws IOException {
        var table = read("id" + separator + "name\n1" + separator + "Ann\n");

        assertThat(table.column("name").value(0)).isEqualTo("Ann");
    }

    @Test
    void several_files_may_have_their_columns_in_another_order_and_lack_some() throws IOException {
        var reader = new TableReader("id", StandardCharsets.UTF_8);
        reader.read(file("a.csv", "id,name\n1,Ann\n".getBytes(StandardCharsets.UTF_8)));
        reader.read(file("b.csv", "town,id\nLeeds,2\n".getBytes(StandardCharsets.UTF_8)));
        var table = reader.table();

        assertThat(table.files()).isEqualTo(2);
        assertThat(table.sources()).containsExactly(0, 1);
        assertThat(table.column("name").has(1)).isFalse();
        assertThat(table.column("town").has(0)).isFalse();
        assertThat(table.column("town").value(1)).isEqualTo("Leeds");
    }

    @ParameterizedTest
    @CsvSource({"utf-8", "utf-16", "windows-1252"})
    void a_file_is_read_as_it_says_by_its_mark_or_as_somebody_says(String encoding) throws IOException {
        var charset = Charset.forName(encoding);
        var reader = new TableReader("id", charset);
        reader.read(file("a.csv", "id,name\n1,Zoë\n".getBytes(charset)));

        assertThat(reader.table().column("name").value(0)).isEqualTo("Zoë");
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_first_name() throws IOException {
        assertThat(read("\uFEFFid,name\n1,Zoë\n").ids()).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id,name;1,Ann;1,Bob       | a.csv, line 3: the same "id" as record 1. Each record needs one of its own, in all files together.
                    id,name;1,Ann;,Bob        | a.csv, line 3: column "id" is empty.
                    id,name;1,Ann,x           | a.csv, line 2: 3 values, and the first row names 2 columns.
                    id,name;1,"Ann            | line 2: a quote is opened and never closed
                    id,name;1,"Ann"x          | line 2: something stands after a closing quote
                    id,id;1,2                 | a.csv: each column needs a name of its own in the first row.
                    no,name;1,Ann             | a.csv: none of the 2 columns is called "id", which is to name a record. Does the first row hold the names of the columns?
                    ''                        | a.csv is empty.
                    """)
    void what_is_wrong_is_said_with_the_line_and_without_a_value(String lines, String message) {
        assertThatThrownBy(() -> read(lines.replace(';', '\n')))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> {
                    var reader = new TableReader("id", StandardCharsets.UTF_8);
                    reader.read(file("a.csv", "id,name\n1,Zoë\n".getBytes(StandardCharsets.ISO_8859_1)));
                })
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("not written in UTF-8. Say in what, for example --encoding windows-1252.");
    }

    @Test
    void a_file_that_is_not_there_is_said_so() {
        assertThatThrownBy(() -> new TableReader("id", StandardCharsets.UTF_8).read(directory.resolve("none.csv")))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("There is no file ");
    }

    @Test
    void a_quote_left_open_over_a_huge_file_ends_before_memory_does() {
        assertThatThrownBy(() -> read("id,name\n1,\"" + "x\n".repeat(1_000_000)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is a quote left open?");
    }

    @Test
    void a_value_or_a_header_beyond_all_measure_is_refused() {
        assertThatThrownBy(() -> read("id,name\n1," + "x".repeat(5_000) + "\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("line 2: a value of more than 4000 characters.");
        assertThatThrownBy(() -> read("id" + ",a".repeat(2_000) + "\n")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("x".repeat(3_000_000))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_column_that_is_not_there_is_said_with_those_that_are() throws IOException {
        var table = read("id,name\n1,Ann\n");

        assertThatThrownBy(() -> table.column("surname"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("There is no column \"surname\". There are: id, name.");
    }

    private Table read(String text) throws IOException {
        var reader = new TableReader("id", StandardCharsets.UTF_8);
        reader.read(file("a.csv", text.getBytes(StandardCharsets.UTF_8)));
        return reader.table();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }
}

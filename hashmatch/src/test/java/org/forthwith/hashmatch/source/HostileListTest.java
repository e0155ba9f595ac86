package org.forthwith.hashmatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.forthwith.hashmatch.list.UnreadableList;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are made to do harm. */
@Timeout(60)
class HostileListTest {

    private static final Origin TEST = Origin.named("test");
    private static final String MD5 = "0123456789abcdef0123456789abcdef";
    private static final long GIGABYTE = 1L << 30;
    private static final long LITTLE = 64 << 20;

    @Test
    // [utest->req~a-list-cannot-do-harm~1]
    void a_line_of_a_gigabyte_is_refused_and_reading_goes_on_after_it() throws IOException {
        Heard heard = new Heard();

        long taken = allocated(Endless.of(MD5 + "\n", "a", GIGABYTE, "\n" + MD5 + "\n"), heard);

        assertThat(heard.keys()).containsExactly("md5:" + MD5, "md5:" + MD5);
        assertThat(heard.places()).containsExactly("line 2");
        assertThat(heard.reasons()).containsExactly("has more than 65536 bytes");
        assertThat(taken).isLessThan(LITTLE);
    }

    @Test
    void a_line_of_the_longest_length_is_looked_at_wherever_the_buffer_ends() throws IOException {
        String longest = "x".repeat(Lines.LONGEST);

        Heard heard = Heard.of((MD5 + "\n" + longest + "\n" + longest + "x\n").repeat(9) + MD5);

        assertThat(heard.changes).hasSize(10);
        assertThat(heard.reasons()).hasSize(18);
        assertThat(heard.reasons().stream().filter("has more than 65536 bytes"::equals))
                .hasSize(9);
        assertThat(heard.places())
                .contains("line 2", "line 3", "line 26", "line 27")
                .doesNotContain("line 4");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"value\":[{\"MediaID\":1,\"Comments\":\"', 'x', '\",\"MD5\":\"%s\"}]}'",
        "'{\"value\":[{\"MediaID\":1,\"MD5\":\"', 'a', '\"},{\"MediaID\":1,\"MD5\":\"%s\"}]}'",
        "'{\"value\":[{\"MediaID\":1,\"', 'a', '\":7,\"MD5\":\"%s\"}]}'",
        "'{\"value\":[{\"MediaID\":1,\"x\":[0', ',1', '],\"MD5\":\"%s\"}]}'"
    })
    // [utest->req~a-list-cannot-do-harm~1]
    void json_of_much_that_nobody_wants_is_read_with_little_memory(String before, String piece, String after)
            throws IOException {
        Heard heard = new Heard();

        long taken = allocated(Endless.of(before, piece, LITTLE, after.formatted(MD5)), heard);

        assertThat(heard.keys()).contains("1");
        assertThat(heard.hashes()).hasSize(1);
        assertThat(taken).isLessThan(LITTLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'<queryResult><images><image><id>', 'x', '</id></image></images></queryResult>', true",
        "'<queryResult><images><image><id>', '&#120;', '</id></image></images></queryResult>', true",
        "'<queryResult><images><image id=\"', 'x', '\"></image></images></queryResult>', false",
        "'<queryResult><!--', 'x', '--></queryResult>', false",
        "'<queryResult><', 'x', '/></queryResult>', false",
        "'<queryResult>', '<x>', '</queryResult>', false",
        "'<!DOCTYPE x [<!-- ', 'x', '--> ]><queryResult/>', false",
        "'<queryResult><?x ', 'x', '?></queryResult>', false",
        "'<queryResult><x a=\"1\"', ' ', '/></queryResult>', false"
    })
    // [utest->req~a-list-cannot-do-harm~1]
    void xml_with_a_piece_that_does_not_end_is_left_early_or_read_with_little_memory(
            String before, String piece, String after, boolean read) throws IOException {
        Heard heard = new Heard();
        InputStream list = Endless.of(before, piece, LITTLE / 8, after);

        if (read) {
            Lists.read(list, TEST, heard);
            assertThat(heard.refused).hasSize(1);
        } else {
            assertThatThrownBy(() -> Lists.read(list, TEST, heard)).isInstanceOf(UnreadableList.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x%s/>",
                "<x a%s=''/>",
                "<x%s:y xmlns:x%s='z'/>",
                "<x xmlns='z%s'/>",
                "<?x%s y?>",
                "<x y%1$s:z='' xmlns:y%1$s='z'/>"
            })
    // [utest->req~a-list-cannot-do-harm~1]
    void xml_of_names_that_are_all_different_is_left_before_they_fill_the_memory(String element) throws IOException {
        StringBuilder list = new StringBuilder("<queryResult>");
        for (int number = 0; number < 1_200; number++) {
            list.append(element.replace("%1$s", "%s").replace("%s", Integer.toString(number)));
        }

        assertThatThrownBy(() -> Heard.of(list + "</queryResult>"))
                .isInstanceOf(UnreadableList.class)
                .hasMessage("The list has more than 1000 different names.");
        assertThat(Heard.of("<queryResult>"
                                + element.replace("%1$s", "%s")
                                        .replace("%s", "1")
                                        .repeat(5_000) + "</queryResult>")
                        .changes)
                .isEmpty();
    }

    @Test
    void a_key_of_half_a_character_costs_its_own_entry_only() throws IOException {
        Heard heard = Heard.of("{\"value\":[{\"MediaID\":\"k\\uD800\",\"MD5\":\"" + MD5
                + "\"},{\"MediaID\":\"k\",\"MD5\":\"" + MD5 + "\"}]}");

        assertThat(heard.keys()).containsExactly("k");
        assertThat(heard.reasons()).containsExactly("A list and a key have 1 to 500 whole characters.");
    }

    @Test
    void entities_that_multiply_are_not_followed() {
        String bomb = "<!DOCTYPE q [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<queryResult><images><image><id>&b;</id></image></images></queryResult>";

        assertThatThrownBy(() -> Heard.of(bomb)).isInstanceOf(UnreadableList.class);
    }

    @Test
    void json_that_is_nested_without_end_is_left_early() {
        assertThatThrownBy(() -> Heard.of(Endless.of("{\"value\":", "[", GIGABYTE, ""), TEST))
                .isInstanceOf(UnreadableList.class)
                .hasMessage("The list is to be JSON and is nested more than 64 deep.");
    }

    @Test
    // [utest->req~a-bad-line-spoils-no-other~1]
    void of_millions_of_refusals_the_first_hundred_are_kept_and_all_are_counted() throws IOException {
        Refusals refusals = new Refusals(change -> {});

        Lists.read(Endless.of("", "0123\n01234567\n", 1_000_000, "x\n"), TEST, refusals);

        assertThat(refusals.count()).isEqualTo(2_000_001);
        assertThat(refusals.first()).hasSize(100);
        assertThat(refusals.byReason())
                .containsEntry("has 4 characters, and nothing says which hash it is", 1_000_000L)
                .hasSize(3);
    }

    @Test
    void reasons_without_end_are_counted_together() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int length = 100; length < 2_100; length++) {
            list.append("x".repeat(length)).append('\n');
        }
        Refusals refusals = new Refusals(change -> {});

        Lists.read(new ByteArrayInputStream(list.toString().getBytes(StandardCharsets.UTF_8)), TEST, refusals);

        assertThat(refusals.count()).isEqualTo(2_000);
        assertThat(refusals.byReason()).hasSize(1_001).containsEntry("other reasons", 1_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void a_list_of_another_encoding_is_refused_by_name(String encoding) {
        byte[] list = (MD5 + "\n").getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> Heard.of(new ByteArrayInputStream(list), TEST))
                .isInstanceOf(UnreadableList.class)
                .hasMessage("The list is written in UTF-16 or is no text; it is read in UTF-8.");
    }

    @Test
    void a_compressed_list_is_refused_before_anything_is_unpacked() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        new GZIPOutputStream(gzip).close();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("list.csv"));
        }

        for (byte[] list : new byte[][] {gzip.toByteArray(), zip.toByteArray()}) {
            assertThatThrownBy(() -> Heard.of(new ByteArrayInputStream(list), TEST))
                    .isInstanceOf(UnreadableList.class)
                    .hasMessage("The list is compressed; it is read unpacked.");
        }
    }

    @Test
    void a_list_that_breaks_off_is_a_fault_and_not_an_end() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> Heard.of(broken, TEST))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @RepeatedTest(200)
    // [utest->req~a-list-cannot-do-harm~1]
    void whatever_is_changed_in_a_list_it_is_read_or_refused() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] list = LISTS[random.nextInt(LISTS.length)].getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(8); change >= 0; change--) {
            list[random.nextInt(list.length)] = (byte) random.nextInt(256);
        }
        try {
            Heard.of(new ByteArrayInputStream(list), TEST);
        } catch (UnreadableList refused) {
            assertThat(refused.getMessage()).as("seed %d", seed).startsWith("The list ");
        }
    }

    private static final String[] LISTS = {
        "key,md5,quality,added,withdrawn\n1," + MD5 + ",50,2026-01-31,\n2,\"" + MD5 + "\",,,true\n",
        "pdq:" + MD5 + MD5 + "\n" + MD5 + "\n# x\n",
        "{\"value\":[{\"MediaID\":1,\"MD5\":\"" + MD5
                + "\",\"DateUpdated\":\"2026-01-31T00:00:00Z\"},{\"Media\":[{}]}]}",
        "<queryResult><images maxTimestamp=\"2026-01-31T00:00:00Z\"><image><member id=\"1\"/><id>a</id><fingerprints>"
                + "<md5>" + MD5
                + "</md5></fingerprints></image></images><paging><next>/v2</next></paging></queryResult>"
    };

    /** How many bytes were taken, in all, while a list was read; they need not have been held at once. */
    private static long allocated(InputStream list, Heard heard) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Lists.read(list, TEST, heard);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

package org.forthwith.hashmatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Pdq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainListTest {

    private static final String MD5 = "0123456789abcdef0123456789abcdef";
    private static final String SHA1 = MD5 + "01234567";
    private static final String LONG = MD5 + MD5.replace('0', 'f');

    @Test
    // [utest->req~lists-are-read-as-they-come~1]
    void the_length_of_a_hash_tells_its_algorithm() throws IOException {
        Heard heard = Heard.of(MD5 + "\n" + SHA1.toUpperCase(Locale.ROOT) + "\r\n\n# a comment\n  " + MD5 + " \n");

        assertThat(heard.hashes())
                .containsExactly(
                        Hash.read(Algorithm.MD5, MD5), Hash.read(Algorithm.SHA1, SHA1), Hash.read(Algorithm.MD5, MD5));
        assertThat(heard.keys()).containsExactly("md5:" + MD5, "sha1:" + SHA1, "md5:" + MD5);
        assertThat(heard.refused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Algorithm.class,
            names = {"PDQ", "SHA256"})
    void of_64_digits_the_operator_says_what_they_are(Algorithm algorithm) throws IOException {
        Heard heard = Heard.of(LONG + "\n", Origin.named("test").of(algorithm));

        assertThat(heard.hashes()).containsExactly(Hash.read(algorithm, LONG));
    }

    @Test
    void what_an_operator_says_of_64_digits_changes_nothing_of_what_32_and_40_digits_are() throws IOException {
        Heard heard = Heard.of(
                LONG + "\n" + MD5 + "\n" + SHA1 + "\n", Origin.named("test").of(Algorithm.PDQ));
        Heard rows = Heard.of(
                "key,hash\n1," + LONG + "\n2," + MD5 + "\n3," + SHA1 + "\n",
                Origin.named("test").of(Algorithm.SHA256));
        Heard md5 = Heard.of(LONG + "\n", Origin.named("test").of(Algorithm.MD5));

        assertThat(heard.hashes())
                .extracting(Hash::algorithm)
                .containsExactly(Algorithm.PDQ, Algorithm.MD5, Algorithm.SHA1);
        assertThat(rows.hashes())
                .extracting(Hash::algorithm)
                .containsExactly(Algorithm.SHA256, Algorithm.MD5, Algorithm.SHA1);
        assertThat(md5.hashes()).isEmpty();
        assertThat(md5.reasons()).containsExactly("what is to be MD5 has 64 characters; MD5 has 32 in hex");
    }

    @Test
    void of_64_digits_about_which_nothing_is_said_nothing_is_guessed() throws IOException {
        Heard heard = Heard.of(LONG + "\npdq:" + LONG + "\nSHA-256: " + LONG + "\n");

        assertThat(heard.hashes()).containsExactly(Hash.read(Algorithm.PDQ, LONG), Hash.read(Algorithm.SHA256, LONG));
        assertThat(heard.places()).containsExactly("line 1");
        assertThat(heard.reasons()).containsExactly("may be PDQ or SHA-256; nothing says which");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zz23456789abcdef0123456789abcdef | what is to be MD5 is neither hex nor base64",
                "0123 | has 4 characters, and nothing says which hash it is",
                "pdna:0123 | is of an algorithm that is not used",
                "md5:0123 | what is to be MD5 has 4 characters; MD5 has 32 in hex",
                "0123,0123 | has several values, and no first row names the columns"
            })
    // [utest->req~a-bad-line-spoils-no-other~1]
    void a_bad_line_is_refused_with_why_and_its_neighbours_are_read(String line, String why) throws IOException {
        Heard heard = Heard.of(MD5 + "\n" + line + "\n" + SHA1);

        assertThat(heard.keys()).containsExactly("md5:" + MD5, "sha1:" + SHA1);
        assertThat(heard.places()).containsExactly("line 2");
        assertThat(heard.reasons()).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_row_with_several_hashes_is_one_entry(String separator) throws IOException {
        String csv = "ID,Note,MD5,sha-1,SHA_256,pdq,Quality,Classification,Date,List,Version\r\n"
                + "\"a \"\"1\"\"\",\"x, y; z\t!\"," + MD5 + "," + SHA1 + "," + LONG + "," + LONG
                + ",80,C1,2026-01-31,other,v7\r\n";

        Heard heard = Heard.of("\uFEFF" + separated(csv, separator));

        assertThat(heard.refused).isEmpty();
        assertThat(heard.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(new EntryKey("test/other", "a \"1\""));
            assertThat(entry.version()).isEqualTo("v7");
            assertThat(entry.code()).isEqualTo("C1");
            assertThat(entry.added()).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
            assertThat(entry.hashes()).extracting(Hash::algorithm).containsExactlyInAnyOrder(Algorithm.values());
        });
    }

    @Test
    void what_the_operator_says_counts_where_a_row_says_nothing() throws IOException {
        Instant added = Instant.parse("2026-02-03T04:05:06Z");

        Heard heard = Heard.of("hash,list,added\n" + MD5 + ",,\n", new Origin("mine", "7", added, null));

        assertThat(heard.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key().list()).isEqualTo("mine");
            assertThat(entry.version()).isEqualTo("7");
            assertThat(entry.added()).isEqualTo(added);
        });
    }

    @Test
    // [utest->req~what-is-withdrawn-is-told~1]
    void a_list_withdraws_nothing_from_a_list_of_another_name() throws IOException {
        Heard heard = Heard.of("list,key,md5,withdrawn\nncmec/42,image1,,true\n", Origin.named("mine"));

        assertThat(heard.changes)
                .singleElement()
                .satisfies(change -> assertThat(change.key()).isEqualTo(new EntryKey("mine/ncmec/42", "image1")));
    }

    @Test
    void a_column_says_the_algorithm_of_each_hash() throws IOException {
        Heard heard = Heard.of("type;value\nPDQ;" + LONG + "\nsha256;" + LONG + "\npdna;" + LONG + "\n;" + LONG + "\n");

        assertThat(heard.hashes()).containsExactly(Hash.read(Algorithm.PDQ, LONG), Hash.read(Algorithm.SHA256, LONG));
        assertThat(heard.places()).containsExactly("line 4", "line 5");
    }

    @Test
    void four_signed_numbers_are_a_pdq() throws IOException {
        Heard heard = Heard.of(
                "w1,w2,w3,w4,quality,file\n-1,0,9223372036854775807,-9223372036854775808,100,x\n1,2,3,,100,x\n");

        assertThat(heard.hashes()).containsExactly(new Pdq(-1, 0, Long.MAX_VALUE, Long.MIN_VALUE));
        assertThat(heard.reasons()).containsExactly("what is to be PDQ is not four whole numbers of 64 bits");
    }

    @ParameterizedTest
    @CsvSource({"49,false", "0,false", "50,true", "100,true", "101,false", "good,false", "'',true"})
    // [utest->req~a-poor-pdq-is-not-listed~1]
    void a_pdq_of_poor_quality_is_refused_and_the_other_hashes_of_its_row_are_read(String quality, boolean read)
            throws IOException {
        Heard heard = Heard.of("md5,pdq,quality\n" + MD5 + "," + LONG + "," + quality + "\n");

        assertThat(heard.hashes()).hasSize(read ? 2 : 1).contains(Hash.read(Algorithm.MD5, MD5));
        assertThat(heard.refused).hasSize(read ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"true", "1", "Yes", "2026-01-31", "2026-01-31T10:00:00+01:00", "2026-01-31 09:00:00"})
    void what_is_withdrawn_is_told_so(String withdrawn) throws IOException {
        Heard heard =
                Heard.of("key,md5,withdrawn\n7,," + withdrawn + "\n8," + MD5 + ",false\n," + MD5 + "," + withdrawn);

        assertThat(heard.keys()).containsExactly("7", "8", "md5:" + MD5);
        assertThat(heard.changes.get(0)).isInstanceOf(Change.Withdraw.class);
        assertThat(heard.changes.get(1)).isInstanceOf(Change.Put.class);
        assertThat(heard.changes.get(2)).isInstanceOf(Change.Withdraw.class);
    }

    @Test
    void a_row_of_which_nobody_can_say_whether_it_is_withdrawn_is_refused() throws IOException {
        Heard heard = Heard.of("key,md5,withdrawn\n7," + MD5 + ",perhaps\n");

        assertThat(heard.changes).isEmpty();
        assertThat(heard.reasons()).containsExactly("whether it is withdrawn is neither true, nor false, nor a date");
    }

    @Test
    void an_entry_stands_by_what_is_good_of_it_and_the_rest_is_told() throws IOException {
        Heard heard = Heard.of("key,md5,sha1,added\n7," + MD5 + ",0123,31/01/2026\n");

        assertThat(heard.hashes()).containsExactly(Hash.read(Algorithm.MD5, MD5));
        assertThat(heard.entries().getFirst().added()).isNull();
        assertThat(heard.reasons())
                .containsExactlyInAnyOrder(
                        "the date is not written as in 2026-01-31 or 2026-01-31T09:30:00Z",
                        "what is to be SHA-1 has 4 characters; SHA-1 has 40 in hex");
    }

    @Test
    void a_quote_that_is_left_open_costs_its_own_row_only() throws IOException {
        Heard heard = Heard.of("md5,note\n" + MD5 + ",\"open\n" + MD5 + ",\"closed\"\n" + MD5 + ",a,b\n" + MD5 + ",\n");

        assertThat(heard.changes).hasSize(2);
        assertThat(heard.places()).containsExactly("line 2", "line 4");
        assertThat(heard.reasons()).containsExactly("a quote is left open", "there are more values than columns");
    }

    @Test
    void of_two_hashes_of_one_kind_in_a_row_none_is_dropped_in_silence() throws IOException {
        Heard heard = Heard.of("hash,value\n" + MD5 + "," + SHA1 + "\n" + MD5 + ",\n," + SHA1 + "\n");

        assertThat(heard.keys()).containsExactly("md5:" + MD5, "sha1:" + SHA1);
        assertThat(heard.places()).containsExactly("line 2");
    }

    @Test
    void a_name_of_more_than_500_characters_costs_its_own_row_only() throws IOException {
        Heard heard = Heard.of("key,md5\n" + "k".repeat(501) + "," + MD5 + "\nk," + MD5 + "\n");

        assertThat(heard.keys()).containsExactly("k");
        assertThat(heard.places()).containsExactly("line 2");
    }

    @Test
    void a_line_of_another_encoding_costs_itself_only() throws IOException {
        byte[] list = ("#\u00e9\n" + MD5 + "\n" + MD5 + "\n").getBytes(StandardCharsets.ISO_8859_1);
        list[10] = (byte) 0xFC;

        Heard heard = Heard.of(new ByteArrayInputStream(list), Origin.named("test"));

        assertThat(heard.changes).hasSize(1);
        assertThat(heard.reasons()).containsExactly("is not written in UTF-8", "is not written in UTF-8");
    }

    @Test
    void nothing_that_is_said_repeats_what_stood_there() throws IOException {
        Heard heard =
                Heard.of("pdna:secret\nsecret\nsecret,secret\n" + "secret".repeat(7) + "\nmd5:" + "secret".repeat(6));

        assertThat(heard.refused).hasSize(5);
        assertThat(heard.refused.toString()).doesNotContain("secret");
    }

    @Test
    void a_name_of_a_list_is_neither_empty_nor_endless() {
        assertThatThrownBy(() -> Origin.named(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Origin.named("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String separated(String csv, String separator) {
        return csv.replace(",", separator).replace("x" + separator + " y", "x, y");
    }
}

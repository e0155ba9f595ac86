package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            write to robin@example.org.                        | EMAIL robin@example.org
            mailto:robin.sample+x@mail.example.org           | EMAIL robin.sample+x@mail.example.org
            e-mail:robin@example.org;robin2@example.net        | EMAIL robin@example.org, EMAIL robin2@example.net
            (robin@example.org)                                | EMAIL robin@example.org
            <robin@example.org>                                | EMAIL robin@example.org
            [robin@example.org]                                | EMAIL robin@example.org
            müller@bücher.example                              | EMAIL müller@bücher.example
            ring 07700 900123 today                            | PHONE 07700 900123
            ring 07700 900123: urgent                          | PHONE 07700 900123
            +44 7700 900123                                    | PHONE +44 7700 900123
            +44 (0)7700-900123.                                | PHONE +44 (0)7700-900123
            Phone:+12025550143                                 | PHONE +12025550143
            (202) 555-0199, later                              | PHONE (202) 555-0199
            202-555-0199                                       | PHONE 202-555-0199
            seen 192.0.2.17 twice                              | IP_ADDRESS 192.0.2.17
            192.0.2.17:443                                     | IP_ADDRESS 192.0.2.17 port 443
            IP:192.0.2.17, then 198.51.100.7.                  | IP_ADDRESS 192.0.2.17, IP_ADDRESS 198.51.100.7
            from 2001:db8::17                                  | IP_ADDRESS 2001:db8::17
            [2001:db8::17]:443                                 | IP_ADDRESS 2001:db8::17 port 443
            ip=2001:db8:0:0:0:0:0:17                           | IP_ADDRESS 2001:db8:0:0:0:0:0:17
            https://chat.example.org/u/robin?x=1.              | URL https://chat.example.org/u/robin?x=1
            (see www.example.org/a)                            | URL www.example.org/a
            url=HTTPS://Example.org/x,                         | URL HTTPS://Example.org/x
            goes by @robin_17, or @robin.18!                   | USERNAME @robin_17, USERNAME @robin.18
            @robin robin@example.org 07700 900123 192.0.2.17   | USERNAME @robin, EMAIL robin@example.org, PHONE 07700 900123, IP_ADDRESS 192.0.2.17
            robin@example.org and robin@example.org again      | EMAIL robin@example.org
            """)
    // [utest->req~extracted-is-unconfirmed~1]
    void identifiers_are_found_where_people_put_them(String text, String expected) {
        assertThat(String.join(", ", found(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing here",
                "2026-03-02T09:30:00Z",
                "2026-03-02 09:30:00.123",
                "03-01-2026 20:05:00 UTC",
                "01/02/2026 09:30",
                "at 12:30:45",
                "account 100200300400500",
                "1700000000",
                "51.507351, -0.127758",
                "version 1.2.3",
                "1.2.3.4.5",
                "999.1.1.1",
                "192.0.2.017",
                "std::vector",
                "::",
                "a@b",
                "@",
                "@x",
                "mail me @ home",
                "x@@example.org",
                "00112233445566778899aabbccddeeff",
                "+",
                "0",
                "0000",
                "100 200 300"
            })
    void what_only_looks_like_an_identifier_is_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "0",
                "+",
                "(",
                ":",
                "1.",
                "a:",
                "a@",
                ".",
                "[",
                "0 ",
                "www.",
                "ff:",
                "a@a.",
                "a.",
                "::",
                "https://",
                "-"
            })
    void a_long_text_of_one_thing_is_read_in_good_time(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertThat(FreeText.identifiers(text)).hasSizeLessThan(text.length());
    }

    @Test
    void what_is_found_stands_in_the_text_as_it_is_given() {
        String text = "Alt: @robin_alt, 07700 900444; last seen 203.0.113.44:8080 at https://example.org/x";

        assertThat(FreeText.identifiers(text)).hasSize(4).allMatch(found -> text.contains(found.written()));
    }

    private static List<String> found(String text) {
        return FreeText.identifiers(text).stream()
                .map(found ->
                        found.kind() + " " + found.written() + (found.port() == null ? "" : " port " + found.port()))
                .toList();
    }
}

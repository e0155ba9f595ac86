package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.URL;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class WebLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/people/7, https://example.org/people/7",
        "HTTPS://EXAMPLE.org/people/7, https://example.org/people/7",
        "https://example.org:443/people/7, https://example.org/people/7",
        "https://example.org:/people/7, https://example.org/people/7",
        "https://example.org/people/7/, https://example.org/people/7",
        "https://example.org/people/7#top, https://example.org/people/7",
        "https://example.org/people/7?, https://example.org/people/7",
        "https://user:word@example.org/people/7, https://example.org/people/7",
        "example.org/people/7, https://example.org/people/7",
        "https://example.org/%70eople/7, https://example.org/people/7",
        "https://example.org/, https://example.org",
        "http://example.org:80, http://example.org",
        "https://example.org:8443/a, https://example.org:8443/a",
        "https://bücher.example/ä b, https://xn--bcher-kva.example/%C3%A4%20b",
        "https://example.org/%c3%a4, https://example.org/%C3%A4",
        "https://example.org/a?b=1&c=2, https://example.org/a?b=1&c=2",
        "https://[2001:0DB8::1]/a, https://[2001:db8::1]/a",
        "http://192.000.002.001/a, http://192.0.2.1/a",
        "app://profile/7, app://profile/7"
    })
    void one_link_has_one_form_however_it_is_written(String written, String form) {
        assertThat(Writing.of(URL, written).canonical()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/People/7, https://example.org/people/7",
        "https://example.org/a?b=1, https://example.org/a?b=2",
        "https://example.org/a%2Fb, https://example.org/a/b",
        "https://example.org/a, https://example.com/a"
    })
    void different_links_have_different_forms(String one, String other) {
        assertThat(Writing.of(URL, one).canonical())
                .isNotNull()
                .isNotEqualTo(Writing.of(URL, other).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.org/people/7?ref=x, https://example.org/people/7/",
        "www.example.org/people/7, https://example.org/people/7"
    })
    void a_search_finds_a_link_without_scheme_www_and_query(String one, String other) {
        assertThat(Writing.of(URL, one).searchForm())
                .isEqualTo(Writing.of(URL, other).searchForm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "mailto:a@example.org",
                "javascript:alert(1)",
                "data:text/plain,a",
                "https://",
                "http://[::::]/",
                "http://1.2.3/",
                "see example",
                "https://exa mple.org/"
            })
    void what_is_no_link_equals_nothing(String written) {
        assertThat(Writing.of(URL, written).canonical()).isNull();
    }
}

package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.EMAIL;

import org.forthwith.subject.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "A.Person@Example.ORG, a.person@example.org",
        "mailto:a.person@example.org, a.person@example.org",
        "A Person <a.person@example.org>, a.person@example.org",
        "a.person@example.org., a.person@example.org",
        "a.person@bücher.example, a.person@xn--bcher-kva.example",
        "a.person@BÜCHER.example, a.person@xn--bcher-kva.example",
        "a.person@xn--bcher-kva.example, a.person@xn--bcher-kva.example",
        "a.person＠example.org, a.person@example.org",
        "a.person＋shop@example.org, a.person+shop@example.org",
        "a.person@example。org, a.person@example.org",
        "a.p\u200Berson@example.org, a.person@example.org",
        "a.person@faß.example, a.person@xn--fa-hia.example",
        "J\u00FCrgen@example.org, Ju\u0308rgen@example.org"
    })
    void one_address_has_one_form_however_it_is_written(String one, String other) {
        assertThat(Writing.of(EMAIL, one).canonical())
                .isNotNull()
                .isEqualTo(Writing.of(EMAIL, other).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "a.person@gmail.com, aperson@gmail.com",
        "A.Per.Son+shop@Googlemail.com, aperson@gmail.com",
        "a.person+shop@fastmail.com, a.person@fastmail.com"
    })
    void a_providers_own_rule_decides_which_addresses_are_one_mailbox(String one, String other) {
        assertThat(Writing.of(EMAIL, one).canonical()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "a.person+shop@example.org, a.person@example.org",
        "a.person+shop@outlook.com, a.person@outlook.com",
        "a.person@proton.me, aperson@protonmail.com",
        "aperson-shop@yahoo.com, aperson@yahoo.com",
        "aperson@me.com, aperson@icloud.com"
    })
    void a_rule_that_nobody_declares_helps_a_search_and_joins_nothing(String one, String other) {
        assertThat(Writing.of(EMAIL, one).canonical())
                .isNotEqualTo(Writing.of(EMAIL, other).canonical());
        assertThat(Writing.of(EMAIL, one).searchForm())
                .isEqualTo(Writing.of(EMAIL, other).searchForm());
    }

    @ParameterizedTest
    @CsvSource({
        "a.person@example.org, aperson@example.org",
        "...@gmail.com, ....@gmail.com",
        "+a@gmail.com, +b@gmail.com",
        "a.person@example.org, a.person@example.com",
        "a.person@example.org, а.person@example.org",
        "a.person@mail.example.org, a.person@example.org"
    })
    void different_addresses_have_different_forms(String one, String other) {
        assertThat(Writing.of(EMAIL, one).canonical())
                .isNotNull()
                .isNotEqualTo(Writing.of(EMAIL, other).canonical());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "@example.org",
                "a.person@",
                "a person@example.org",
                "a@b@example.org",
                "a@exa mple.org",
                "a@-example-.org",
                "a@192.0.2.1]"
            })
    void what_is_no_address_equals_nothing(String written) {
        assertThat(Writing.of(EMAIL, written).form()).isEqualTo(Form.UNREADABLE);
    }
}

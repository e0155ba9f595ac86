package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.ACCOUNT_ID;
import static org.forthwith.kernel.IdentifierKind.USERNAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class AccountNameTest {

    @ParameterizedTest
    @CsvSource({
        "@north_star, north_star",
        "North_Star, north_star",
        " north_star , north_star",
        "north\u200B_star, north_star",
        "\uFEFFnorth_star, north_star",
        "\uFF4E\uFF4F\uFF52\uFF54\uFF48_star, north_star",
        "\uFF20north_star, north_star",
        "stra\u00DFe, STRASSE",
        "no\u0308rd, N\u00D6RD",
        "Test  Name, test name"
    })
    void one_name_on_one_platform_has_one_form(String one, String other) {
        assertThat(user(one).canonical()).isNotNull().isEqualTo(user(other).canonical());
    }

    @Test
    void a_name_that_another_letter_only_resembles_is_another_name() {
        var latin = user("happy_fan");
        var cyrillic = user("h\u0430ppy_f\u0430n");

        assertThat(cyrillic.canonical()).isNotEqualTo(latin.canonical());
        assertThat(cyrillic.searchForm()).isEqualTo(latin.searchForm());
    }

    @ParameterizedTest
    @CsvSource({
        "north.star, northstar",
        "north_star99, north-star",
        "n0rthstar, northstar",
        "north5tar, north5tar1",
        "wi11ow, willow",
        "Test screenName, Test Screen Name",
        "\u0391lpha, alpha",
        "modern, rnodern"
    })
    void names_that_look_alike_are_found_together_and_stay_apart(String one, String other) {
        assertThat(user(one).canonical()).isNotEqualTo(user(other).canonical());
        assertThat(user(one).searchForm()).isEqualTo(user(other).searchForm());
    }

    @ParameterizedTest
    @CsvSource({"north_star, south_star", "abc1, abd1", "12345, 12346"})
    void names_that_do_not_look_alike_are_not_found_together(String one, String other) {
        assertThat(user(one).searchForm()).isNotEqualTo(user(other).searchForm());
    }

    @Test
    void the_same_name_on_two_platforms_is_two_names_that_a_search_finds_together() {
        var here = user("north_star");
        var there = here.on("Another Service");

        assertThat(there.canonical()).isNotEqualTo(here.canonical());
        assertThat(there.searchForm()).isEqualTo(here.searchForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test Platform", "test platform", "TEST  PLATFORM ", "Test\u00A0Platform"})
    void a_platform_is_the_same_however_it_is_written(String platform) {
        assertThat(user("north_star").on(platform).canonical())
                .isEqualTo(user("north_star").canonical());
    }

    @Test
    void a_name_cannot_pretend_to_be_on_another_platform() {
        assertThat(Writing.of(USERNAME, "b|c").on("a").canonical())
                .isNotEqualTo(Writing.of(USERNAME, "c").on("a|b").canonical());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "\u200B\u200B", " @ "})
    void a_name_without_a_character_equals_nothing(String written) {
        assertThat(user(written).canonical()).isNull();
    }

    @Test
    void an_account_number_keeps_its_capitals_and_its_zeros() {
        assertThat(account("UCab0").canonical()).isNotEqualTo(account("ucAB0").canonical());
        assertThat(account("007").canonical()).isNotEqualTo(account("7").canonical());
        assertThat(account(" 10\u200B42 ").canonical())
                .isEqualTo(account("1042").canonical());
        assertThat(account("1042").on("Another Service").canonical())
                .isNotEqualTo(account("1042").canonical());
    }

    private static Writing user(String written) {
        return Writing.of(USERNAME, written).on("Test Platform");
    }

    private static Writing account(String written) {
        return Writing.of(ACCOUNT_ID, written).on("Test Platform");
    }
}

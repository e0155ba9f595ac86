package org.forthwith.linkage.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessTest {

    private static final int ROWS = 200;

    /** Two of three rows share a value; {@code #} stands for a number. */
    private static Table table(String columns, String row) {
        return Given.table(IntStream.range(0, ROWS)
                .mapToObj(at -> at + "," + row.replace("#", String.valueOf(100 + at * 2 / 3)))
                .collect(Collectors.joining("\n", "id," + columns + "\n", "\n")));
    }

    private static Spec guess(String columns, String row) {
        return Guess.of(table(columns, row), "id", List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    statement          | went home # times        | TEXT
                    status             | seen # times             | TEXT
                    phonetic           | KN#T                     | TEXT
                    update             | added word # to it       | TEXT
                    cellar             | wine from 1#             | TEXT
                    emailed            | yes, # times             | TEXT
                    candidate          | Ann Lee #                | TEXT
                    subtitle           | a tale of # towns        | TEXT
                    machine            | loom #                   | TEXT
                    classy             | rather #                 | TEXT
                    zipper             | 1# teeth                 | TEXT
                    birth_place        | town#                    | TEXT
                    place of birth     | town#                    | TEXT
                    occupation         | worker #                 | TEXT
                    company_name       | makers #                 | TEXT
                    birth_year         | 1#                       | DATE
                    year of birth      | 1#                       | DATE
                    yearOfBirth        | 1#                       | DATE
                    YOB                | 1#                       | DATE
                    birth country      | land#                    | CATEGORY
                    first_and_surname  | Ann# Lee                 | NAME
                    full_name          | Ann Bea# Lee             | NAME
                    fullName           | Ann Bea# Lee             | NAME
                    FirstNAME1         | Ann#                     | FORENAME
                    given name         | Ann#                     | FORENAME
                    sur name           | Lee#                     | SURNAME
                    lastName           | Lee#                     | SURNAME
                    mothers_name       | Ann Lee#                 | NAME
                    postcode_fake      | QA1 9#                   | POSTCODE
                    mail_zipcode       | 27#                      | POSTCODE
                    postal_address     | # High Street            | ADDRESS
                    mail_addr1         | # High Street            | ADDRESS
                    street_name        | Street of the #          | ADDRESS
                    aliases            | Ann #;Bea #              | NAME
                    weakAlias          | Ann #                    | NAME
                    mailbox            | desk#@example.org        | EMAIL
                    e-mail             | desk#@example.org        | EMAIL
                    contact            | desk#@example.org        | EMAIL
                    nationalities      | land#;land               | CATEGORY
                    passport_no        | 9876#                    | CODE
                    ssn                | 123-45-6#                | CODE
                    ip_address         | 203.0.113.#              | CODE
                    seen from          | 203.0.113.#              | CODE
                    seen from          | 2001:db8::#              | CODE
                    home_telephone     | +44 (0)1632 960#         | PHONE
                    reached at         | +44 (0)1632 960#         | PHONE
                    reached at         | 01632 960# x12           | PHONE
                    reached at         | 01632 960# ext. 123      | PHONE
                    reached at         | (555) 010-0#             | PHONE
                    reached at         | 555.010.0#               | PHONE
                    reached at         | 001-555-010-0#x77        | PHONE
                    reached at         | 01632960#                | PHONE
                    mobiles            | 7700900#                 | PHONE
                    phone_type         | kind #                   | TEXT
                    account_name       | nightowl#                | USERNAME
                    """)
    void a_column_is_of_the_kind_that_the_words_of_its_name_and_its_values_say(String name, String value, Kind kind) {
        assertThat(guess(name + ",other", "\"" + value + "\",x#").comparisons())
                .extracting(Declared::column, Declared::kind)
                .contains(tuple(name, kind));
    }

    @Test
    void columns_of_people_of_long_ago_are_compared_once_each_in_their_order() {
        var spec = guess(
                "full_name,first_and_surname,first_name,surname,dob,birth_place,postcode_fake,gender,occupation",
                "Ann# Bea Lee#,Ann# Lee#,Ann#,Lee#,18#-02-03,town#,QA1 9#,f,worker #");

        assertThat(spec.comparisons())
                .extracting(Declared::column, Declared::kind)
                .containsExactly(
                        tuple("first_name", Kind.FORENAME),
                        tuple("surname", Kind.SURNAME),
                        tuple("dob", Kind.DATE),
                        tuple("birth_place", Kind.TEXT),
                        tuple("postcode_fake", Kind.POSTCODE),
                        tuple("occupation", Kind.TEXT));
    }

    @Test
    void of_more_columns_than_there_is_room_for_the_most_useful_are_compared_and_the_others_named() {
        var many =
                IntStream.range(0, 14).mapToObj(at -> "aa" + (char) ('a' + at)).toList();
        var columns = String.join(",", many) + ",seldom,surname,dob";
        var rows = IntStream.range(0, ROWS)
                .mapToObj(at -> at + ","
                        + String.join(
                                ",", many.stream().map(any -> "w" + at / 3).toList()) + ","
                        + (at < 20 ? "w" + at / 2 : "") + ",Lee" + at / 4 + ",1971-02-" + (10 + at % 9))
                .collect(Collectors.joining("\n", "id," + columns + "\n", "\n"));
        var guess = Guess.from(Given.table(rows), "id", List.of());

        assertThat(guess.spec().comparisons())
                .extracting(Declared::column)
                .hasSize(15)
                .endsWith("surname", "dob")
                .startsWith("aaa", "aab")
                .doesNotContain("seldom");
        assertThat(guess.leftOut()).hasSize(2).contains("seldom");
        assertThat(guess.leftOut())
                .doesNotContainAnyElementsOf(guess.spec().comparisons().stream()
                        .map(Declared::column)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o"})
    void where_there_is_room_nothing_is_left_out(String columns) {
        var row = columns.replaceAll("\\w", "w#");

        assertThat(Guess.from(table(columns, row), "id", List.of()).leftOut()).isEmpty();
    }
}

package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~any-server-by-one-url~1]
class SettingsTest {

    @Test
    void nothing_said_means_the_server_that_comes_along_in_the_user_s_home() {
        var settings = Settings.of(Map.of());

        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".forthwith"));
        assertThat(settings.server()).isEqualTo(new Settings.ComesAlong());
    }

    @Test
    void the_home_can_be_chosen_and_is_made_absolute() {
        assertThat(Settings.of(Map.of("FORTHWITH_HOME", "here/../there")).home())
                .isEqualTo(Path.of("there").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://", "postgres://", "jdbc:postgresql://"})
    void one_address_with_a_role_in_it_is_an_administrator_s(String scheme) {
        var administrator = administrator(scheme + "dba:p%40ss+word@localhost:5433/cases");

        assertThat(administrator.user()).isEqualTo("dba");
        assertThat(administrator.password()).isEqualTo("p@ss+word");
        assertThat(administrator.url()).isEqualTo("jdbc:postgresql://localhost:5433/cases");
    }

    @Test
    void both_roles_by_name_mean_that_somebody_has_made_them() {
        var prepared = prepared(Map.of(
                "FORTHWITH_DB_USER",
                "reader",
                "FORTHWITH_DB_PASSWORD",
                "one",
                "FORTHWITH_DB_OWNER_USER",
                "keeper",
                "FORTHWITH_DB_OWNER_PASSWORD",
                "two"));

        assertThat(prepared.app().user()).isEqualTo("reader");
        assertThat(prepared.app().password()).isEqualTo("one");
        assertThat(prepared.owner().user()).isEqualTo("keeper");
        assertThat(prepared.owner().password()).isEqualTo("two");
    }

    @Test
    void with_an_owner_named_the_role_in_the_address_is_the_application_s() {
        var prepared = prepared(Map.of(
                "FORTHWITH_DB_URL",
                "postgresql://reader:one@localhost/cases",
                "FORTHWITH_DB_OWNER_USER",
                "keeper",
                "FORTHWITH_DB_OWNER_PASSWORD",
                "two"));

        assertThat(prepared.app().user()).isEqualTo("reader");
        assertThat(prepared.app().password()).isEqualTo("one");
    }

    @Test
    void a_server_elsewhere_must_prove_who_it_is_unless_the_address_says_otherwise() {
        assertThat(administrator("postgresql://dba:x@db.example.org/cases").url())
                .contains("sslmode=verify-full");
        assertThat(administrator("postgresql://dba:x@db.example.org/cases?sslmode=require")
                        .url())
                .contains("sslmode=require");
        assertThat(administrator("postgresql://dba:x@localhost/cases").url()).doesNotContain("sslmode=verify-full");
    }

    @ParameterizedTest
    @CsvSource({
        "'localhost:5432,db.example.org:5432', true",
        "'db.example.org,localhost', true",
        "'db1.example.org,db2.example.org', true",
        "'localhost:5432,127.0.0.1:5433', false"
    })
    void of_several_servers_one_that_is_elsewhere_is_enough(String servers, boolean proves) {
        assertThat(administrator("postgresql://dba:x@" + servers + "/cases")
                        .url()
                        .contains("sslmode=verify-full"))
                .isEqualTo(proves);
    }

    @Test
    void the_application_s_role_without_the_owner_s_is_not_enough() {
        assertThatThrownBy(() -> prepared(Map.of("FORTHWITH_DB_USER", "reader")))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("FORTHWITH_DB_OWNER_USER");
    }

    @Test
    void an_address_without_a_role_is_not_enough() {
        assertThatThrownBy(() -> administrator("postgresql://localhost/cases"))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageStartingWith("FORTHWITH_DB_URL names no role.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://dba:s3cret@localhost/cases",
                "postgresql://dba:s3cret@",
                "postgresql://dba:s3cret@localhost:70000/cases",
                "postgresql:/dba:s3cret@localhost/cases",
                "s3cret"
            })
    void an_address_that_cannot_be_read_is_refused_without_repeating_the_password_in_it(String address) {
        assertThatThrownBy(() -> administrator(address))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageStartingWith("FORTHWITH_DB_URL is not the address of a PostgreSQL server")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void a_login_in_words_does_not_hold_its_password() {
        assertThat(administrator("postgresql://dba:s3cret@localhost/cases").toString())
                .doesNotContain("s3cret");
    }

    private static Login administrator(String url) {
        return ((Settings.Administered)
                        Settings.of(Map.of("FORTHWITH_DB_URL", url)).server())
                .administrator();
    }

    private static Logins prepared(Map<String, String> more) {
        var words = new HashMap<>(Map.of("FORTHWITH_DB_URL", "postgresql://localhost/cases"));
        words.putAll(more);
        return ((Settings.Prepared) Settings.of(words).server()).logins();
    }
}

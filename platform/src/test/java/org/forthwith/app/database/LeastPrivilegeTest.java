package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~application-role-has-least-privilege~1]
class LeastPrivilegeTest {

    private final Logins logins = TestDatabase.freshLogins();
    private final Login administrator = TestDatabase.administratorOf(logins);

    @Test
    void the_role_as_it_is_made_passes() {
        assertThatCode(() -> LeastPrivilege.check(logins.app())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "superuser, is a superuser",
        "bypassrls, passes by row-level security",
        "createrole, may create roles",
        "createdb, may create databases"
    })
    void a_role_with_too_much_power_is_refused(String power, String words) throws SQLException {
        var role = made("has_" + power, power);

        assertRefused(role, "has, or can take, a power that it must not have (" + role.user() + " " + words + ")");
    }

    @Test
    void a_role_that_can_become_one_with_too_much_power_is_refused() throws SQLException {
        made("powerful", "bypassrls");
        var role = made("could_be_powerful", "noinherit in role powerful");

        assertRefused(role, "has, or can take, a power that it must not have (powerful passes by row-level security)");
    }

    @Test
    void the_owner_is_refused() {
        assertRefused(logins.owner(), "is, or can become, the owner of the tables (forthwith_owner)");
    }

    @Test
    void a_role_that_can_become_the_owner_is_refused() throws SQLException {
        var role = made("could_be_owner", "in role " + logins.owner().user());

        assertRefused(role, "is, or can become, the owner of the tables (forthwith_owner)");
    }

    @Test
    void a_role_that_owns_a_table_is_refused() throws SQLException {
        run("alter table forthwith.duty owner to forthwith_app");

        assertRefused(logins.app(), "owns what it should only use (duty)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no force", "disable"})
    void a_table_without_forced_row_level_security_is_refused(String without) throws SQLException {
        run("alter table forthwith.link " + without + " row level security");

        assertRefused(logins.app(), "would meet a table without forced row-level security (link)");
    }

    @ParameterizedTest
    @CsvSource({
        "update, ledger_entry",
        "delete, ledger_entry",
        "truncate, ledger_entry",
        "update, ledger_payload",
        "delete, ledger_payload",
        "truncate, ledger_payload",
        "update, document",
        "delete, document",
        "truncate, document",
        "update (force_code), ledger_entry"
    })
    void a_role_that_may_change_or_remove_what_has_been_recorded_is_refused(String right, String table)
            throws SQLException {
        run("grant " + right + " on forthwith." + table + " to forthwith_app");

        assertRefused(logins.app(), "may change or remove what has been recorded (" + table + ")");
    }

    private void assertRefused(Login role, String because) {
        ThrowingCallable check = () -> LeastPrivilege.check(role);
        assertThatThrownBy(check)
                .isInstanceOf(DatabaseFault.class)
                .hasMessage("Forthwith does not start, because its database role " + role.user() + " " + because + ".");
    }

    private Login made(String role, String with) throws SQLException {
        run("create role " + role + " login password 'x' " + with);
        return administrator.as(role, "x");
    }

    private void run(String sql) throws SQLException {
        try (var connection = administrator.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

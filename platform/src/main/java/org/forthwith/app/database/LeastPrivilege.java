package org.forthwith.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Asks the database what the application's role could do, and refuses when that is more than it should be. What a role may become counts.
 * Source: OWASP ASVS 5.0, 13.2.2.
 */
final class LeastPrivilege {

    /** A question to which any answer is a reason to refuse. */
    private record Question(String refusal, String asked) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("has, or can take, a power that it must not have (%s)", """
                    select r.rolname || ' ' || power.words
                    from pg_roles r, lateral (values
                        (1, rolsuper, 'is a superuser'),
                        (2, rolbypassrls, 'passes by row-level security'),
                        (3, rolcreaterole, 'may create roles'),
                        (4, rolcreatedb, 'may create databases')) power (place, has, words)
                    where has and pg_has_role(current_user, r.oid, 'member')
                    order by r.rolname <> current_user, place"""),
            new Question("is, or can become, the owner of the tables (%s)", """
                    select pg_get_userbyid(nspowner) from pg_namespace
                    where nspname = 'forthwith' and pg_has_role(current_user, nspowner, 'member')"""),
            new Question("owns what it should only use (%s)", """
                    select relname from pg_class
                    where relnamespace = to_regnamespace('forthwith') and pg_has_role(current_user, relowner, 'member')
                    order by relname"""),
            new Question("would meet a table without forced row-level security (%s)", """
                    select relname from pg_class
                    where relnamespace = to_regnamespace('forthwith') and relkind in ('r', 'p')
                        and not (relrowsecurity and relforcerowsecurity)
                    order by relname"""),
            new Question("may change or remove what has been recorded (%s)", """
                    select relname from pg_class
                    where relnamespace = to_regnamespace('forthwith')
                        and relname in ('ledger_entry', 'ledger_payload', 'document', 'search_made', 'erasure')
                        and (has_any_column_privilege(oid, 'update') or has_table_privilege(oid, 'delete')
                            or has_table_privilege(oid, 'truncate'))
                    order by relname"""));

    private LeastPrivilege() {}

    /** Throws, with one sentence, when the application's role could do more than read and append. */
    // [impl->req~application-role-has-least-privilege~1]
    static void check(Login app) {
        try (var connection = app.connect()) {
            for (var question : QUESTIONS) {
                ask(question, connection, app.user());
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(
                    "The rights of the role " + app.user() + " could not be checked: " + fault.getMessage(), fault);
        }
    }

    private static void ask(Question question, Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question.asked())) {
            if (answer.next()) {
                throw new DatabaseFault("Forthwith does not start, because its database role " + role + " "
                        + question.refusal().formatted(answer.getString(1)) + ".");
            }
        }
    }
}

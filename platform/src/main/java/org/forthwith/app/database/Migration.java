package org.forthwith.app.database;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Brings the tables up to date, as their owner. The history of that is kept in a schema of its own, out of the application's reach.
 * In a migration, {@code ${app_role}} is the application's role, and a name without a schema means schema {@code forthwith}.
 */
final class Migration {

    private static final String LOCATION = "classpath:org/forthwith/migration";
    private static final String HISTORY = "migration";

    private Migration() {}

    static void bringUpToDate(Logins logins) {
        var owner = logins.owner();
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations(LOCATION)
                    .failOnMissingLocations(true)
                    .defaultSchema(HISTORY)
                    .schemas(HISTORY, Login.SCHEMA)
                    .placeholders(Map.of("app_role", logins.app().user()))
                    .callbacks(new InOurSchema())
                    .load()
                    .migrate();
        } catch (FlywayException fault) {
            throw new DatabaseFault("The database could not be brought up to date: " + fault.getMessage(), fault);
        }
    }

    /** Flyway would have new tables beside its history. */
    private static final class InOurSchema implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("set local search_path to " + Login.SCHEMA);
            } catch (SQLException fault) {
                throw new FlywayException("The schema could not be chosen", fault);
            }
        }

        @Override
        public String getCallbackName() {
            return "in-our-schema";
        }
    }
}

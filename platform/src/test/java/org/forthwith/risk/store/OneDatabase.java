package org.forthwith.risk.store;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.forthwith.FreshHouse;
import org.forthwith.app.House;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One database for the tests of the read models, with the owner's eyes. It goes when the run ends; what a test writes belongs to a story of its own. */
final class OneDatabase {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final House HOUSE = FRESH.ownersHouse();

    static final JdbcTemplate JDBC = new JdbcTemplate(FRESH.database().owner());

    private OneDatabase() {}

    static <T> T look(Supplier<T> work) {
        return HOUSE.decisions().take(HOUSE.platform(), work);
    }

    static void hears(ReadModel model, Story... stories) {
        look(() -> model.hear(List.of(stories)).stream().map(OneDatabase::write).toList());
    }

    private static int write(Change change) {
        return JDBC.update(change.statement(), change.values().toArray());
    }

    static void forgets(ReadModel model, UUID stream) {
        look(() -> {
            model.forget(stream);
            return stream;
        });
    }

    /** Each row as a list of its columns, with instants for times. */
    static List<List<@Nullable Object>> rows(String sql, Object... values) {
        return look(() -> JDBC.query(
                sql,
                (row, number) -> {
                    @Nullable Object[] columns = new Object[row.getMetaData().getColumnCount()];
                    for (int column = 0; column < columns.length; column++) {
                        columns[column] = row.getObject(column + 1) instanceof Timestamp time
                                ? time.toInstant()
                                : row.getObject(column + 1);
                    }
                    return Arrays.asList(columns);
                },
                values));
    }
}

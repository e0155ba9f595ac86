package org.forthwith.referral.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.forthwith.ledger.Change;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Statements carried out one after the other but sent together, of which only the last has an answer that is wanted. Each sees what was
 * recorded while the one before it waited.
 */
final class Journey {

    private Journey() {}

    interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }

    static <T> T ask(JdbcTemplate jdbc, List<Change> statements, Answer<T> answer) {
        Change all = Change.together(statements);
        return Objects.requireNonNull(jdbc.execute(all.statement(), (PreparedStatement sent) -> {
            new ArgumentPreparedStatementSetter(all.values().toArray()).setValues(sent);
            sent.execute();
            for (int before = 1; before < statements.size(); before++) {
                sent.getMoreResults();
            }
            try (ResultSet rows = sent.getResultSet()) {
                return answer.of(rows);
            }
        }));
    }
}

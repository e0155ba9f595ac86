package org.forthwith.linking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linking.Holder;
import org.forthwith.linking.Sought;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The rows of a search: those within reach with what stands there, those beyond it with a reference only. */
final class SoughtRows implements RowCallbackHandler {

    private final List<Holder> within = new ArrayList<>();
    private final List<Sought.Elsewhere> beyond = new ArrayList<>();
    private int casesWithin;
    private int casesBeyond;

    @Override
    public void processRow(ResultSet row) throws SQLException {
        if (row.getBoolean(1)) {
            casesWithin = row.getInt(2);
            within.add(holder(row));
        } else {
            casesBeyond = row.getInt(2);
            beyond.add(new Sought.Elsewhere(row.getString(4), new ForceCode(row.getString(5))));
        }
    }

    Sought sought(List<CaseId> asked) {
        return new Sought(within, casesWithin, beyond, casesBeyond, asked);
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                new CaseId(row.getObject(3, UUID.class)),
                row.getString(4),
                new ForceCode(row.getString(5)),
                row.getString(6),
                IdentifierKind.valueOf(row.getString(7)),
                row.getString(8),
                PersonRole.valueOf(row.getString(9)),
                row.getBoolean(10),
                PostgresHolders.grade(row.getString(11)),
                row.getBoolean(12),
                row.getObject(13, OffsetDateTime.class).toInstant());
    }
}

package org.forthwith.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.LinkId;
import org.forthwith.linking.Matter;
import org.forthwith.linking.Matter.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Follows what people have confirmed from case to case. Row-level security lets through the sides within reach only, so that nothing is followed
 * through a case beyond it.
 */
final class MatterRows {

    /** With the case itself. A matter of more cases is cut off, the farthest first, and says so. */
    static final int MOST = 60;

    private static final String SIDES = """
            with recursive member(case_id) as (
                select ?::uuid
                union
                select next.case_id
                from member m
                join case_file here on here.case_id = m.case_id
                cross join lateral (
                    select other_case_id as case_id from link where link.case_id = m.case_id and same_matter
                    union all
                    select case_id from link where link.other_case_id = m.case_id and same_matter) next),
            shown as (select case_id from member limit ?)
            select l.link_id, l.case_id, c.reference, l.other_case_id, l.other_reference, l.other_force, l.other_unit, l.other_contact,
                l.other_grade, l.strength, cardinality(l.shared), l.same_matter,
                (select count(*) from (select from member limit ?) and_one_more)
            from shown
            join link l on l.case_id = shown.case_id
            join case_file c on c.case_id = l.case_id
            where l.other_case_id in (select case_id from shown)
            order by l.case_id, l.link_id""";

    private final JdbcTemplate jdbc;
    private final int most;

    MatterRows(JdbcTemplate jdbc) {
        this(jdbc, MOST);
    }

    MatterRows(JdbcTemplate jdbc, int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    private record Row(Side side, int cases) {}

    Matter of(CaseId start) {
        List<Row> rows = jdbc.query(SIDES, MatterRows::row, start.value(), most, most + 1);
        boolean whole = rows.isEmpty() || rows.getFirst().cases() <= most;
        return Matter.of(start, rows.stream().map(Row::side).toList(), whole);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Side(
                        new LinkId(row.getObject(1, UUID.class)),
                        new CaseId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        new CaseId(row.getObject(4, UUID.class)),
                        new Disclosed(
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                grade(row.getString(9))),
                        Strength.valueOf(row.getString(10)),
                        row.getInt(11),
                        row.getObject(12, Boolean.class)),
                row.getInt(13));
    }

    private static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }
}

package org.forthwith.desk.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.linking.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sides of links that wait for a decision, within the reach of whoever reads: a regional lead sees those of all forces of the region. */
public final class LinkList {

    private static final String OPEN = """
            select l.link_id, c.reference, l.force_code, c.grade, l.other_reference, l.other_force, l.other_unit, l.other_contact, l.strength, l.found_at
            from link l join case_file c on c.case_id = l.case_id
            where l.same_matter is null
            order by l.found_at, l.link_id, c.reference limit ?""";

    private static final String HUBS = """
            select c.reference, h.force_code, c.grade, h.kind, h.written, h.cases, h.found_at
            from hub h join case_file c on c.case_id = h.case_id
            where c.closed_at is null
            order by h.cases desc, h.found_at desc, c.reference, h.kind, h.written limit ?""";

    private final JdbcTemplate jdbc;
    private final MatterRows matters;

    public LinkList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.matters = new MatterRows(jdbc);
    }

    /** The cases that people have found to be one matter with this one. Only for a case within reach. */
    public Matter matter(CaseId id) {
        return matters.of(id);
    }

    /** The longest waiting first. */
    public List<Row> open(int most) {
        return jdbc.query(
                OPEN,
                (row, number) -> new Row(
                        row.getObject(1, UUID.class).toString(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getObject(10, OffsetDateTime.class).toInstant()),
                most);
    }

    /** Values of open cases that more cases know than can be shown in pairs: the most widely known first. */
    public List<HubRow> hubs(int most) {
        return jdbc.query(
                HUBS,
                (row, number) -> new HubRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                most);
    }

    /** A case within reach, the value as it is written there, and how many other cases of all forces know it. */
    public record HubRow(
            String reference,
            String force,
            @Nullable String grade,
            String kind,
            String written,
            int cases,
            Instant foundAt) {}

    /** One side of a link that is open: a case within reach, and the pointer it has to the other. */
    public record Row(
            String link,
            String reference,
            String force,
            @Nullable String grade,
            String otherReference,
            String otherForce,
            String otherUnit,
            String otherContact,
            String strength,
            Instant foundAt) {}
}

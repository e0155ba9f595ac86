package org.forthwith.desk.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Guidance within the reach of whoever reads. */
public final class GuidanceList {

    private static final String ALL = """
            select guidance_id, title, advice, author, approved_by, published_at from guidance_item
            where published_at is not null or not ?
            order by published_at desc nulls first, guidance_id""";

    private final JdbcTemplate jdbc;

    public GuidanceList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public record Row(
            UUID id,
            String title,
            String text,
            String author,
            @Nullable String approvedBy,
            @Nullable Instant publishedAt) {}

    /** The newest first. */
    public List<Row> published() {
        return rows(true);
    }

    /** What waits to be published, then what has been. */
    public List<Row> all() {
        return rows(false);
    }

    private List<Row> rows(boolean publishedOnly) {
        return jdbc.query(
                ALL,
                (row, number) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        instant(row.getObject(6, OffsetDateTime.class))),
                publishedOnly);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

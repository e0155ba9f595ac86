package org.forthwith.desk.store;

import java.util.List;
import java.util.UUID;
import org.forthwith.casefile.GuidanceItem;
import org.forthwith.event.GuidanceEvent.GuidanceDrafted;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the table of guidance as the stories have it. */
public final class GuidanceModel implements ReadModel {

    private static final String UPSERT = """
            insert into guidance_item (guidance_id, force_code, title, advice, author, approved_by, published_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (guidance_id) do update set approved_by = excluded.approved_by, published_at = excluded.published_at""";

    private final JdbcTemplate jdbc;

    public GuidanceModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("guidance_item");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from guidance_item where guidance_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        return stories.stream()
                .filter(story -> story.entries().getFirst().event() instanceof GuidanceDrafted)
                .map(story -> kept(story.force().value(), GuidanceItem.of(story.entries())))
                .toList();
    }

    private static Change kept(String force, GuidanceItem item) {
        return Change.of(
                UPSERT,
                item.id(),
                force,
                item.guidance().title(),
                item.guidance().text(),
                item.guidance().author(),
                item.approvedBy(),
                Columns.utc(item.publishedAt()));
    }
}

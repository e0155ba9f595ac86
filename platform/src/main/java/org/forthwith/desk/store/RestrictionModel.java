package org.forthwith.desk.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.event.CaseEvent.Restricted;
import org.forthwith.event.CaseEvent.RestrictionLifted;
import org.forthwith.event.Event;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps one row for each case that is for named people only, by which the database itself hides it from everybody else. */
// [impl->req~a-restriction-holds-at-once~1]
public final class RestrictionModel implements ReadModel {

    private static final String UPSERT = """
            insert into restriction (case_id, force_code, people, answers, since) values (?, ?, ?::text[], ?, ?)
            on conflict (case_id) do update set people = excluded.people, answers = excluded.answers, since = excluded.since""";

    private static final String LIFT = "delete from restriction where case_id = ?";

    private final JdbcTemplate jdbc;

    public RestrictionModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("restriction");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update(LIFT, stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        return stories.stream().flatMap(RestrictionModel::change).toList();
    }

    private static Stream<Change> change(Story story) {
        return story.news().stream()
                .filter(entry -> concerns(entry.event()))
                .reduce((earlier, last) -> last)
                .map(last -> change(story, last.event().at()))
                .stream();
    }

    private static boolean concerns(Event event) {
        return event instanceof Restricted || event instanceof RestrictionLifted;
    }

    private static Change change(Story story, Instant since) {
        return Restriction.of(story.entries().stream().map(Recorded::event).toList())
                .map(holds -> Change.of(
                        UPSERT,
                        story.stream(),
                        story.force().value(),
                        holds.people().toArray(String[]::new),
                        holds.answers().name(),
                        Columns.utc(since)))
                .orElseGet(() -> Change.of(LIFT, story.stream()));
    }
}

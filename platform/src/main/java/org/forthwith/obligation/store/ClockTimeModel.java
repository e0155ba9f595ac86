package org.forthwith.obligation.store;

import java.util.List;
import java.util.UUID;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.ClockTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the list of the times that forces have set, which are in the ledger. The table refuses a looser one that counts without two people. */
public final class ClockTimeModel implements ReadModel {

    private static final String UPSERT = """
            insert into clock_time (setting_id, force_code, clock, term, time_limit, tighter, begins_on, reason, proposed_by, proposed_at, signed_by,
                ends_on, counts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (setting_id) do update set signed_by = excluded.signed_by, ends_on = excluded.ends_on, counts = excluded.counts""";

    private final JdbcTemplate jdbc;

    public ClockTimeModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("clock_time");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from clock_time where setting_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        return stories.stream()
                .filter(story -> story.entries().getFirst().event() instanceof ClockSettingEvent)
                .map(story -> kept(story.stream(), ClockTime.of(story.entries())))
                .toList();
    }

    private static Change kept(UUID id, ClockTime time) {
        return Change.of(
                UPSERT,
                id,
                time.force().value(),
                time.clock(),
                time.term().name(),
                time.limit().words(),
                time.tighter(),
                time.from(),
                time.reason(),
                time.proposedBy(),
                Columns.utc(time.proposedAt()),
                time.signedBy(),
                time.endsOn(),
                time.counts());
    }
}

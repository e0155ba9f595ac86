package org.forthwith.allocation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.allocation.Award;
import org.forthwith.allocation.Entry;
import org.forthwith.event.TrainingEvent;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the register of training as the stories have it. */
public final class TrainingModel implements ReadModel {

    private static final String UPSERT = """
            insert into training (entry_id, sequence, force_code, person, skill, awarded_on, expires_on, evidence, recorded_by,
                withdrawn_at, withdrawn_because)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (entry_id, sequence) do update set withdrawn_at = excluded.withdrawn_at, withdrawn_because = excluded.withdrawn_because""";

    private final JdbcTemplate jdbc;

    public TrainingModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("training");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from training where entry_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Change> changes = new ArrayList<>();
        stories.stream()
                .filter(story -> story.entries().getFirst().event() instanceof TrainingEvent)
                .forEach(story -> Entry.of(story.entries()).awards().forEach(award -> changes.add(kept(story, award))));
        return changes;
    }

    private static Change kept(Story story, Award award) {
        return Change.of(
                UPSERT,
                story.stream(),
                award.sequence(),
                story.force().value(),
                award.person(),
                award.skill().name(),
                award.awardedOn(),
                award.expiresOn(),
                award.evidence(),
                award.recordedBy(),
                Columns.utc(award.withdrawnAt()),
                award.withdrawnBecause());
    }
}

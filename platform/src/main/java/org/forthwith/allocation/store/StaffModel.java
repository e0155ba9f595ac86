package org.forthwith.allocation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffStory;
import org.forthwith.event.StaffEvent;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the register of staff as the stories have it. */
public final class StaffModel implements ReadModel {

    private static final String UPSERT = """
            insert into staff (entry_id, force_code, person, name, roles, address, joined_at, left_at)
            values (?, ?, ?, ?, ?::text[], ?, ?, ?)
            on conflict (entry_id) do update set name = excluded.name, roles = excluded.roles, address = excluded.address,
                joined_at = excluded.joined_at, left_at = excluded.left_at""";

    private static final String UPSERT_ABSENCE = """
            insert into absence (entry_id, sequence, force_code, from_on, until_on, kind, deputy, cancelled)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (entry_id, sequence) do update set until_on = excluded.until_on, cancelled = excluded.cancelled""";

    private final JdbcTemplate jdbc;

    public StaffModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("staff", "absence");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from absence where entry_id = ?", stream);
        jdbc.update("delete from staff where entry_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Change> changes = new ArrayList<>();
        stories.stream()
                .filter(story -> story.entries().getFirst().event() instanceof StaffEvent)
                .forEach(story -> StaffStory.of(story.entries()).ifPresent(staff -> keep(story, staff, changes)));
        return changes;
    }

    private static void keep(Story story, Staff staff, List<Change> changes) {
        changes.add(Change.of(
                UPSERT,
                story.stream(),
                staff.force().value(),
                staff.person(),
                staff.name(),
                Columns.text(staff.roles(), Enum::name),
                staff.address(),
                Columns.utc(staff.joinedAt()),
                Columns.utc(staff.leftAt())));
        staff.absences().forEach(absence -> changes.add(kept(story, staff, absence)));
    }

    private static Change kept(Story story, Staff staff, Absence absence) {
        return Change.of(
                UPSERT_ABSENCE,
                story.stream(),
                absence.sequence(),
                staff.force().value(),
                absence.from(),
                absence.until(),
                absence.kind().name(),
                absence.deputy(),
                absence.cancelled());
    }
}

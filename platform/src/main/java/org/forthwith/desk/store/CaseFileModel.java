package org.forthwith.desk.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.casefile.CaseFile;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.forthwith.linking.Link;
import org.forthwith.risk.RiskStory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps one row for each case as it stands: its state, its grade, who answers for it, what waits. */
public final class CaseFileModel implements ReadModel {

    private static final String UPSERT = """
            insert into case_file (case_id, force_code, reference, title, channel, authority, queue, state, grade, grade_confirmed, owner,
                owner_name, children, open_links, received_at, closed_at, closed_with)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
                ?::text[], ?::text[], ?::int[], ?::int[], ?::timestamptz[], ?::timestamptz[], ?::text[])
            on conflict (case_id) do update set
                state = excluded.state, grade = excluded.grade, grade_confirmed = excluded.grade_confirmed, owner = excluded.owner,
                owner_name = excluded.owner_name, children = excluded.children, open_links = excluded.open_links,
                closed_at = excluded.closed_at, closed_with = excluded.closed_with""";

    private final JdbcTemplate jdbc;

    public CaseFileModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("case_file");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from case_file where case_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Row> rows = stories.stream()
                .filter(story -> story.entries().getFirst().event() instanceof Opened)
                .map(CaseFileModel::row)
                .toList();
        return rows.isEmpty() ? List.of() : List.of(Change.of(UPSERT, columns(rows)));
    }

    private static Row row(Story story) {
        RiskStory risk = RiskStory.read(story.entries());
        int openLinks =
                (int) Link.of(story.entries()).stream().filter(Link::open).count();
        return new Row(CaseFile.of(story.entries()), risk.standing(), openLinks);
    }

    private static Object[] columns(List<Row> rows) {
        return new Object[] {
            Columns.text(rows, row -> row.file.id().value().toString()),
            Columns.text(rows, row -> row.file.opened().force().value()),
            Columns.text(rows, row -> row.file.opened().reference()),
            Columns.text(rows, row -> row.file.opened().title()),
            Columns.text(rows, row -> row.file.opened().channel()),
            Columns.text(rows, row -> row.file.opened().authority()),
            Columns.text(rows, row -> row.file.opened().queue()),
            Columns.text(rows, row -> row.file.state().name()),
            Columns.text(
                    rows,
                    row -> row.grade.map(standing -> standing.grade().name()).orElse(null)),
            Columns.flags(
                    rows, row -> row.grade.map(RiskStory.Standing::confirmed).orElse(false)),
            Columns.text(rows, row -> row.file.owner()),
            Columns.text(rows, row -> row.file.ownerName()),
            Columns.numbers(rows, row -> row.file.children().size()),
            Columns.numbers(rows, row -> row.openLinks),
            Columns.instants(rows, row -> row.file.opened().at()),
            Columns.instants(rows, row -> row.file.closedAt()),
            Columns.text(rows, row -> row.file.closedWith())
        };
    }

    private record Row(CaseFile file, Optional<RiskStory.Standing> grade, int openLinks) {}
}

package org.forthwith.risk.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.risk.ruleset.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps a row for every case whose grade became another, or could, when a rule set came into force. */
public final class SweptCaseModel implements ReadModel {

    private static final String UPSERT = """
            insert into swept_case (case_id, rule_set, force_code, reference, stood, says, raised, assessed_by, approved_by, assessed_at, looked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id, rule_set) do update set stood = excluded.stood, says = excluded.says, raised = excluded.raised,
                assessed_by = excluded.assessed_by, approved_by = excluded.approved_by, assessed_at = excluded.assessed_at,
                looked_at = excluded.looked_at""";

    private final JdbcTemplate jdbc;

    public SweptCaseModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("swept_case");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from swept_case where case_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        return stories.stream().flatMap(SweptCaseModel::rows).toList();
    }

    private static Stream<Change> rows(Story story) {
        return story.entries().getFirst().event() instanceof Opened opened
                ? story.news().stream()
                        .filter(entry -> entry.event() instanceof LookAgain again
                                && again.trigger().equals(Turn.TRIGGER))
                        .flatMap(entry -> row(opened, story, entry).stream())
                : Stream.empty();
    }

    private static Optional<Change> row(Opened opened, Story story, Recorded looked) {
        String ruleSet = looked.ruleVersion();
        List<Recorded> until = story.entries().stream()
                .filter(entry -> entry.sequence() <= looked.sequence())
                .toList();
        return ruleSet == null
                ? Optional.empty()
                : Turn.to(ruleSet, Told.all(until)).map(turn -> row(opened, turn, ruleSet, looked));
    }

    private static Change row(Opened opened, Turn turn, String ruleSet, Recorded looked) {
        Turn.@Nullable Assessed assessed = turn.assessed();
        return Change.of(
                UPSERT,
                opened.caseId().value(),
                ruleSet,
                opened.force().value(),
                opened.reference(),
                turn.stood() == null ? null : turn.stood().name(),
                turn.says().name(),
                turn.raises(),
                assessed == null ? null : assessed.by(),
                assessed == null ? null : assessed.approvedBy(),
                Columns.utc(assessed == null ? null : assessed.at()),
                Columns.utc(looked.event().at()));
    }
}

package org.forthwith.risk.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.risk.Approval;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the table of low and lower grades. It refuses a row in which the two people are one, and with it the decision that would make it. */
public final class ApprovalModel implements ReadModel {

    private static final String INSERT = """
            insert into grade_approval (case_id, sequence, force_code, change, from_grade, to_grade, proposer, approver)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    public ApprovalModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("grade_approval");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from grade_approval where case_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        return stories.stream()
                .filter(story -> story.news().stream().map(Recorded::event).anyMatch(GradeConfirmed.class::isInstance))
                .flatMap(ApprovalModel::news)
                .toList();
    }

    private static Stream<Change> news(Story story) {
        return Approval.of(story.entries()).stream()
                .filter(approval -> approval.sequence() > story.heardBefore())
                .map(approval -> Change.of(
                        INSERT,
                        story.stream(),
                        approval.sequence(),
                        story.force().value(),
                        approval.change(),
                        approval.from() == null ? null : approval.from().name(),
                        approval.to().name(),
                        approval.proposer(),
                        approval.approver()));
    }
}

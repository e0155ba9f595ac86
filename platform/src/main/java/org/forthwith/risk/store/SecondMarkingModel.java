package org.forthwith.risk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.SecondMarked;
import org.forthwith.event.RiskEvent.SecondMarkingDue;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.risk.SecondMarking;
import org.forthwith.risk.SecondMarking.Mark;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the tables of second marks as the stories have them. */
public final class SecondMarkingModel implements ReadModel {

    private static final String UPSERT = """
            insert into second_marking (case_id, sequence, force_code, since, assessor, decided_by, grade, sampled_because, overtaken,
                marked_by, marked_at, second_grade)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id, sequence) do update set overtaken = excluded.overtaken, marked_by = excluded.marked_by,
                marked_at = excluded.marked_at, second_grade = excluded.second_grade""";

    private static final String ANSWER = """
            insert into second_marking_answer (case_id, sequence, question, force_code, first_answer, second_answer)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcTemplate jdbc;

    public SecondMarkingModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("second_marking", "second_marking_answer");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from second_marking where case_id = ?", stream);
        jdbc.update("delete from second_marking_answer where case_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Change> changes = new ArrayList<>();
        stories.stream()
                .filter(SecondMarkingModel::changed)
                .forEach(story -> SecondMarking.of(story.entries()).forEach(marking -> write(story, marking, changes)));
        return changes;
    }

    private static boolean changed(Story story) {
        return story.news().stream().map(Recorded::event).anyMatch(SecondMarkingModel::matters);
    }

    private static boolean matters(Event event) {
        return event instanceof GradeConfirmed || event instanceof SecondMarkingDue || event instanceof SecondMarked;
    }

    private static void write(Story story, SecondMarking marking, List<Change> changes) {
        Mark mark = marking.mark();
        changes.add(Change.of(
                UPSERT,
                story.stream(),
                marking.sequence(),
                story.force().value(),
                Columns.utc(marking.since()),
                marking.assessor(),
                marking.decidedBy(),
                marking.grade().name(),
                marking.sampledBecause(),
                marking.overtaken(),
                mark == null ? null : mark.by(),
                mark == null ? null : Columns.utc(mark.at()),
                mark == null ? null : mark.grade().name()));
        if (mark != null) {
            answers(story, marking, mark, changes);
        }
    }

    private static void answers(Story story, SecondMarking marking, Mark mark, List<Change> changes) {
        marking.first()
                .forEach((question, first) -> changes.add(Change.of(
                        ANSWER,
                        story.stream(),
                        marking.sequence(),
                        question.name(),
                        story.force().value(),
                        first.name(),
                        mark.answers().getOrDefault(question, Answer.UNKNOWN).name())));
    }
}

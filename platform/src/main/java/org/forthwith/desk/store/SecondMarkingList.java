package org.forthwith.desk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import org.forthwith.risk.Agreement;
import org.forthwith.risk.Agreement.Pair;
import org.springframework.jdbc.core.JdbcTemplate;

/** What waits to be marked a second time, and how far those agree who have marked, within the reach of whoever reads. */
public final class SecondMarkingList {

    private static final String WAITING = """
            select c.reference, m.force_code, m.since, m.assessor = ? or m.decided_by = ? as own, count(*) over () as all_rows
            from second_marking m join case_file c on c.case_id = m.case_id
            where m.marked_by is null and not m.overtaken
            order by m.since, c.reference limit ?""";

    private static final String GRADES = """
            select assessor, grade, second_grade from second_marking where marked_by is not null""";

    private static final String ANSWERS = """
            select question, first_answer, second_answer from second_marking_answer""";

    private final JdbcTemplate jdbc;

    public SecondMarkingList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A case that waits. It says neither the grade nor who gave it: whoever marks it again must not know. */
    public record Waiting(String reference, String force, Instant since, boolean own) {}

    /** The longest waiting first. */
    public record Page(List<Waiting> rows, int all) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How far one assessor, or the answers to one question, agree with second marks.
     *
     * @param tooFew to judge by
     */
    public record Agreed(String about, Agreement agreement, boolean tooFew) {}

    /** @param reader whose own marks are shown as such: somebody else has to mark them again */
    public Page waiting(String reader, int most) {
        var rows = jdbc.query(
                WAITING,
                (row, number) -> new Counted(
                        new Waiting(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getBoolean(4)),
                        row.getInt(5)),
                reader,
                reader,
                most);
        return new Page(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().all());
    }

    /** By the assessor who gave the first marks: how far the grades agree. */
    public List<Agreed> byAssessor() {
        return agreed(GRADES);
    }

    /** By question: how far the answers agree. */
    public List<Agreed> byQuestion() {
        return agreed(ANSWERS);
    }

    private List<Agreed> agreed(String query) {
        return jdbc
                .query(
                        query,
                        (row, number) -> new Marked(row.getString(1), new Pair<>(row.getString(2), row.getString(3))))
                .stream()
                .collect(groupingBy(Marked::about, TreeMap::new, mapping(Marked::pair, toList())))
                .entrySet()
                .stream()
                .map(about -> agreed(about.getKey(), Agreement.of(about.getValue())))
                .toList();
    }

    private static Agreed agreed(String about, Agreement agreement) {
        return new Agreed(about, agreement, agreement.small());
    }

    private record Counted(Waiting row, int all) {}

    private record Marked(String about, Pair<String> pair) {}
}

package org.forthwith.risk.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Floors;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.forthwith.risk.Way;
import org.forthwith.risk.proof.Reading.Laid;

/**
 * A rule set as it is proved: the table as it was parsed, and the floors of the code as they were read from the code.
 *
 * @param table what the table says by itself
 */
record Model(Space space, List<Row> rows, Reading table) {

    static Model of(List<Rule> rules) {
        var space = new Space();
        var rows = IntStream.range(0, rules.size())
                .mapToObj(at ->
                        new Row(at + 1, rules.get(at), space.where(rules.get(at).when())))
                .toList();
        return new Model(space, rows, reading(space, "the table", rows, List.of()));
    }

    /** What the platform says while the questions about children are fresh, and once they have been open for too long. */
    List<Reading> platform() {
        return Stream.of(false, true).map(this::platform).toList();
    }

    Reading platform(boolean overdue) {
        return reading(
                space,
                overdue ? "the platform, after a day," : "the platform",
                rows,
                Floors.ways(overdue).stream()
                        .map(way -> new Laid(way.atLeast(), space.where(cells(way))))
                        .toList());
    }

    /** The table and the platform with it. */
    List<Reading> readings() {
        return Stream.concat(Stream.of(table), platform().stream()).toList();
    }

    /** The same rows without one of them, as the table would be. */
    Reading without(Row row) {
        return reading(
                space,
                "the table",
                rows.stream().filter(other -> other.number() != row.number()).toList(),
                List.of());
    }

    static Map<Question, Set<Answer>> cells(Way way) {
        return way.when().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> Set.of(cell.getValue())));
    }

    private static Reading reading(Space space, String who, Collection<Row> rows, Collection<Laid> ofTheCode) {
        var floors = new ArrayList<>(ofTheCode);
        for (Row row : rows) {
            if (row.rule().effect() instanceof AtLeast floor) {
                floors.add(new Laid(floor.grade(), row.fires()));
            }
        }
        return new Reading(
                space,
                who,
                floors,
                rows.stream().filter(row -> !row.lays()).map(Row::fires).toList());
    }
}

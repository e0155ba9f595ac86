package org.forthwith.risk.proof;

import java.util.Optional;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Effect.Raise;

/**
 * (f2) A floor has effect where no other row lays a stricter one and no other row of the same clause lays as strict a one: there it decides,
 * or adds a reason of another clause to what decides. A raise has effect where the grade would be less without it.
 */
// [impl->req~risk-proved-no-idle-row~1]
final class RowsHaveEffect implements Claim {

    @Override
    public String code() {
        return "f2";
    }

    @Override
    public String says() {
        return "Every row changes the grade, or gives it a reason of another clause, for some combination.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        return Counterexample.smallest(model.rows().stream()
                .filter(row ->
                        row.fires().and(model.space().outside(idle(model, row))).empty())
                .map(row -> model.space()
                        .smallest(row.fires())
                        .map(answers -> new Counterexample(
                                answers,
                                row.words() + " fires, and neither here nor anywhere else does it change anything"))));
    }

    private static Region idle(Model model, Row row) {
        return switch (row.rule().effect()) {
            case AtLeast floor ->
                model.space()
                        .anyOf(model.rows().stream()
                                .filter(other -> other.number() != row.number() && covers(other, row, floor.grade()))
                                .map(Row::fires)
                                .toList());
            case Raise raise -> model.without(row).atLeast(Grade.VERY_HIGH);
        };
    }

    private static boolean covers(Row other, Row row, Grade grade) {
        return other.rule().effect() instanceof AtLeast floor
                && (grade.isBelow(floor.grade()) || (floor.grade() == grade && sameClause(other, row)));
    }

    private static boolean sameClause(Row one, Row other) {
        return one.rule().number().equals(other.rule().number());
    }
}

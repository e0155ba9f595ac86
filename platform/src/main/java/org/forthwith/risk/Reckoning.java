package org.forthwith.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Effect.Raise;

/**
 * From what fired to the grade, in two stages: the strictest floor, then one step up for each raise.
 *
 * @param findings what the table says, and what the floors outside it add
 * @param floor the strictest of the floors: no person can confirm less
 * @param grade the floor with the raises
 */
record Reckoning(List<Finding> findings, Grade floor, Grade grade) {

    private static final String OUTSIDE = "A floor of the platform itself, which no rule table can change.";

    static Reckoning of(Facts facts, List<Rule> fired, List<Floor> floors) {
        var findings = new ArrayList<Finding>();
        fired.forEach(rule -> findings.add(finding(rule, facts)));
        floors.stream().filter(floor -> adds(floor, fired)).forEach(floor -> findings.add(finding(floor, facts)));
        Grade floor = strictest(findings);
        Grade grade = floor;
        for (Finding finding : findings) {
            grade = finding.effect() instanceof Raise ? grade.raised() : grade;
        }
        return new Reckoning(List.copyOf(findings), floor, grade);
    }

    /** A table that lays no floor at all has not said low: it has said nothing. */
    private static Grade strictest(Collection<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> floor(finding.effect()))
                .reduce(Grade::orHigher)
                .orElse(Grade.MEDIUM);
    }

    private static Stream<Grade> floor(Effect effect) {
        return switch (effect) {
            case AtLeast floor -> Stream.of(floor.grade());
            case Raise raise -> Stream.empty();
        };
    }

    /** What the table has already said of the same question, as strictly, is not said twice. */
    private static boolean adds(Floor floor, List<Rule> fired) {
        return fired.stream()
                .filter(rule -> rule.when().containsKey(floor.on()))
                .flatMap(rule -> floor(rule.effect()))
                .allMatch(said -> said.isBelow(floor.atLeast()));
    }

    /** True for the findings without which the grade would be another or have another reason. */
    boolean decides(Finding finding) {
        return switch (finding.effect()) {
            case AtLeast said -> said.grade() == floor;
            case Raise raise -> raise.raises(floor);
        };
    }

    private static Finding finding(Rule rule, Facts facts) {
        var grounds = new ArrayList<Ground>(rule.when().size());
        rule.when().keySet().forEach(question -> grounds.add(Ground.of(question, facts)));
        return new Finding(rule.number(), rule.effect(), rule.because(), rule.provenance(), grounds);
    }

    private static Finding finding(Floor floor, Facts facts) {
        return new Finding(
                floor.rule(),
                new AtLeast(floor.atLeast()),
                floor.because(),
                OUTSIDE,
                List.of(Ground.of(floor.on(), facts)));
    }
}

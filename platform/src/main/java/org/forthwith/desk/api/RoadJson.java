package org.forthwith.desk.api;

import java.time.Instant;
import java.util.List;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.forthwith.risk.Road;
import org.forthwith.risk.Scope;

/**
 * By which road a case is judged, as programs read it.
 *
 * @param which the name of the road
 * @param because why it is this one
 * @param byPerson whether a person chose it
 * @param suggested what the scope test suggests
 * @param checks what this road asks, in order
 * @param missing the names of those that nobody has answered
 */
record RoadJson(
        Pathway which,
        String because,
        boolean byPerson,
        Pathway suggested,
        String suggestedBecause,
        List<Check> checks,
        List<String> missing) {

    /**
     * @param answer the one that counts
     * @param said the latest answer of each person
     */
    record Check(String check, String asks, String means, Answer answer, List<Said> said) {}

    record Said(Answer answer, String evidence, String by, Instant at) {}

    static RoadJson of(CaseView view) {
        Road road = view.known().road();
        Scope scope = Scope.of(view.known().facts(), view.file().opened().channel());
        return new RoadJson(
                road.pathway(),
                road.because(),
                road.byChoice(),
                scope.suggests(),
                scope.because(),
                road.pathway().checks().stream()
                        .map(check -> check(road, check))
                        .toList(),
                road.open().stream().map(PathwayCheck::name).toList());
    }

    private static Check check(Road road, PathwayCheck check) {
        return new Check(
                check.name(),
                check.asks(),
                check.means(),
                road.answer(check),
                road.said().getOrDefault(check, List.of()).stream()
                        .map(said -> new Said(said.answer(), said.evidence(), said.by(), said.at()))
                        .toList());
    }
}

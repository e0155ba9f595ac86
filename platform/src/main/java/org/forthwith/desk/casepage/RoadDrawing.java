package org.forthwith.desk.casepage;

import java.util.Arrays;
import java.util.List;
import org.forthwith.desk.casepage.RoadSheet.Check;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.forthwith.risk.Road;
import org.forthwith.risk.Scope;
import org.jspecify.annotations.Nullable;

/** Puts the road of a case into words. */
final class RoadDrawing {

    private final Words words;

    RoadDrawing(Words words) {
        this.words = words;
    }

    RoadSheet draw(CaseView view) {
        Road road = view.known().road();
        Pathway pathway = road.pathway();
        return new RoadSheet(
                pathway.words(),
                road.because(),
                pathway.means(),
                suggestion(view, pathway),
                pathway == Pathway.CHILD_SUSPECT ? List.of() : open(),
                pathway.checks().stream().map(check -> check(road, check)).toList());
    }

    private @Nullable String suggestion(CaseView view, Pathway pathway) {
        Scope scope = Scope.of(view.known().facts(), view.file().opened().channel());
        return scope.suggests() == pathway || scope.suggests() == Pathway.LADDER
                ? null
                : words.say("road.suggestion", scope.suggests().words(), scope.because());
    }

    private static List<Line> open() {
        return Arrays.stream(Pathway.values())
                .filter(pathway -> pathway != Pathway.CHILD_SUSPECT)
                .map(pathway -> new Line(pathway.name(), pathway.words()))
                .toList();
    }

    private Check check(Road road, PathwayCheck check) {
        List<Road.Checked> said = road.said().getOrDefault(check, List.of());
        return new Check(
                check.name(),
                check.asks(),
                check.means(),
                said.isEmpty() ? null : words.say("answer." + road.answer(check).name()),
                said.stream().map(this::said).toList());
    }

    private String said(Road.Checked said) {
        return words.say(
                "road.said",
                words.say("answer." + said.answer().name()),
                said.by(),
                words.at(said.at()),
                said.evidence());
    }
}

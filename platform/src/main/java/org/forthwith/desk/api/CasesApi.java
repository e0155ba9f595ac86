package org.forthwith.desk.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.forthwith.desk.reading.CaseReader;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.store.CaseList;
import org.forthwith.desk.store.CaseList.Wanted;
import org.forthwith.desk.store.CaseList.Whose;
import org.forthwith.desk.store.LinkList;
import org.forthwith.desk.store.ToldFrom;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as programs read them: the queue, one case now or at a past instant, and the pairs of cases that wait for a decision. */
@RestController
public final class CasesApi {

    private static final int MOST = 200;

    private final CaseList cases;
    private final CaseReader reader;
    private final LinkList links;
    private final Decisions decisions;
    private final Timetable timetable;
    private final InstantSource clock;

    public CasesApi(
            CaseList cases,
            CaseReader reader,
            LinkList links,
            Decisions decisions,
            Timetable timetable,
            InstantSource clock) {
        this.cases = cases;
        this.reader = reader;
        this.links = links;
        this.decisions = decisions;
        this.timetable = timetable;
        this.clock = clock;
    }

    @GetMapping("/api/v1/cases")
    CaseList.Page queue(
            Actor by,
            @RequestParam(defaultValue = "EVERYONES") Whose whose,
            @RequestParam(defaultValue = "0") int from) {
        return decisions.look(
                by, () -> cases.queue(new Wanted(whose, by.id(), by.force(), toldFrom(by)), Math.max(from, 0), MOST));
    }

    private ToldFrom toldFrom(Actor by) {
        return ToldFrom.of(timetable.ladder(clock.instant()), by);
    }

    /** @param asOf an instant: the case as it was known then */
    @GetMapping("/api/v1/cases/{reference}")
    ResponseEntity<?> read(
            Actor by, @PathVariable String reference, @RequestParam(required = false) @Nullable Instant asOf) {
        Optional<CaseView> view = asOf == null ? reader.read(reference, by) : reader.readAsOf(reference, by, asOf);
        return view.<ResponseEntity<?>>map(found ->
                        ResponseEntity.ok().eTag(Replies.tag(found.version())).body(CaseJson.of(found)))
                .orElseGet(() -> Replies.problem(Replies.noSuchCase()));
    }

    /** The cases that people have found to be one matter with this one, and by which chain each is reached. */
    @GetMapping("/api/v1/cases/{reference}/matter")
    ResponseEntity<?> matter(Actor by, @PathVariable String reference) {
        return decisions
                .look(by, () -> cases.find(reference).map(row -> links.matter(row.id())))
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(MatterJson.of(found)))
                .orElseGet(() -> Replies.problem(Replies.noSuchCase()));
    }

    /** Values of open cases that more cases know than can be shown in pairs. */
    @GetMapping("/api/v1/hubs")
    List<LinkList.HubRow> hubs(Actor by) {
        return decisions.look(by, () -> links.hubs(MOST));
    }

    @GetMapping("/api/v1/links")
    List<LinkList.Row> openLinks(Actor by) {
        return decisions.look(by, () -> links.open(MOST));
    }
}

package org.forthwith.desk.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.store.GuidanceList;
import org.forthwith.flow.GuidanceWork;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Advice for those who take reports: written, approved where it must be, published. */
@RestController
@RequestMapping("/api/v1/guidance")
public final class GuidanceApi {

    private final GuidanceWork work;
    private final GuidanceList list;
    private final Decisions decisions;

    public GuidanceApi(GuidanceWork work, GuidanceList list, Decisions decisions) {
        this.work = work;
        this.list = list;
        this.decisions = decisions;
    }

    record Draft(String title, String text) {
        Draft {
            Given.words(title, text);
        }
    }

    record Drafted(String id) {}

    @GetMapping
    List<GuidanceList.Row> all(Actor reader) {
        return decisions.look(reader, list::all);
    }

    @PostMapping
    ResponseEntity<Drafted> draft(Actor by, @RequestBody Draft draft) {
        UUID id = work.draft(by, draft.title(), draft.text());
        return ResponseEntity.created(URI.create("/api/v1/guidance/" + id)).body(new Drafted(id.toString()));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<?> approve(Actor by, @PathVariable UUID id) {
        return Replies.of(work.approve(id, by));
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<?> publish(Actor by, @PathVariable UUID id) {
        return Replies.of(work.publish(id, by));
    }
}

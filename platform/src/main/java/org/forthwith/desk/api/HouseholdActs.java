package org.forthwith.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.HouseholdWork;
import org.forthwith.flow.NewsWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.Trigger;
import org.forthwith.subject.Around;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.RelationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts that say who and what is around a suspect, and that something has come up on which the grade may depend. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
public final class HouseholdActs {

    private final FindCase find;
    private final HouseholdWork work;
    private final NewsWork news;

    public HouseholdActs(CaseList cases, Decisions decisions, HouseholdWork work, NewsWork news) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
        this.news = news;
    }

    /** @param name by which to tell it from others; left out for the suspect, of whom there is one */
    record Node(NodeKind kind, @Nullable String name) {
        Node {
            Given.all(kind);
            if (kind != NodeKind.SUSPECT) {
                Given.words(name);
            }
        }

        Around around() {
            return kind == NodeKind.SUSPECT || name == null ? Around.SUSPECT : new Around(kind, name);
        }
    }

    record Related(
            RelationKind kind,
            Node from,
            Node to,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String source,
            @Nullable Instant checkedAt,
            @Nullable String evidence) {
        Related {
            Given.all(kind, from, to);
            Given.words(source);
        }

        HouseholdWork.Found found() {
            return new HouseholdWork.Found(kind, from.around(), to.around(), since, until, source, checkedAt, evidence);
        }
    }

    /** @param until the last day on which it held */
    record Ended(LocalDate until, String source, String evidence) {
        Ended {
            Given.all(until);
            Given.words(source, evidence);
        }
    }

    record Established(
            String address, String source, @Nullable Instant checkedAt, String evidence) {
        Established {
            Given.words(address, source, evidence);
        }
    }

    record News(Trigger trigger, String because) {
        News {
            Given.all(trigger);
            Given.words(because);
        }
    }

    /** @param once a name that the sender gives this act, so that sending it again does not record it twice */
    @PostMapping("/relations")
    ResponseEntity<?> record(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String once,
            @RequestBody Related related) {
        return find.on(reference, by, id -> work.record(id, by, Versions.read(read), related.found(), Given.any(once)));
    }

    @PostMapping("/relations/{relation}/end")
    ResponseEntity<?> end(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID relation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Ended ended) {
        return find.on(
                reference,
                by,
                id -> work.end(
                        id,
                        by,
                        Versions.read(read),
                        relation,
                        ended.until(),
                        ended.source(),
                        new Reason(ended.evidence())));
    }

    @PostMapping("/households")
    ResponseEntity<?> resolve(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Established said) {
        var household = new HouseholdWork.Established(
                said.address(), said.source(), said.checkedAt(), new Reason(said.evidence()));
        return find.on(reference, by, id -> work.resolve(id, by, Versions.read(read), household));
    }

    @PostMapping("/news")
    ResponseEntity<?> tell(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody News told) {
        return find.on(
                reference,
                by,
                id -> news.tell(id, by, Versions.read(read), told.trigger(), new Reason(told.because())));
    }
}

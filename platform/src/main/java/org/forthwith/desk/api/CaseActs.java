package org.forthwith.desk.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.NextStep;
import org.forthwith.casefile.State;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.CaseWork;
import org.forthwith.flow.LinkWork;
import org.forthwith.flow.Reply;
import org.forthwith.flow.ResolvedEvents;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts that move a case along. Each may carry {@code If-Match} with the version that its author had read. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
public final class CaseActs {

    private final FindCase find;
    private final CaseWork work;
    private final LinkWork links;

    public CaseActs(CaseList cases, Decisions decisions, CaseWork work, LinkWork links) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
        this.links = links;
    }

    /**
     * @param exception why a warrant is prepared although no two events agree: an inspector's to give
     * @param happened when the case came there; absent when that is now
     */
    record Move(
            State to,
            @Nullable String reason,
            @Nullable String exception,
            @Nullable Instant happened) {
        Move {
            Given.all(to);
        }

        NextStep step() {
            return new NextStep(to, Given.reason(reason), Given.reason(exception), new Happened(happened));
        }
    }

    record CheckResult(boolean found, @Nullable String note) {}

    /** What the provider answered about one IP event: its place among the identifiers of the case, from 0, and whom or what it names. */
    record ResolvedEvent(Integer event, String pointsTo) {
        ResolvedEvent {
            Given.all(event);
            Given.words(pointsTo);
        }
    }

    record Resolution(String source, List<ResolvedEvent> events) {
        Resolution {
            Given.words(source);
            Given.all(events);
        }

        List<ResolvedEvents.Answer> answers() {
            return events.stream()
                    .map(answer -> new ResolvedEvents.Answer(answer.event(), answer.pointsTo()))
                    .toList();
        }
    }

    /**
     * An identifier that somebody has found.
     *
     * @param howKnown where it was found, in words
     * @param platform the service on which it means something, where its kind needs one
     */
    record Found(
            IdentifierKind kind,
            String value,
            @Nullable PersonRole role,
            @Nullable String platform,
            String howKnown) {
        Found {
            Given.all(kind);
            Given.words(value, howKnown);
        }

        Mention mention() {
            PersonRole part = Optional.ofNullable(role).orElse(PersonRole.SUSPECT);
            return new Mention(kind, value, part, "research: " + howKnown, false, platform, null, null);
        }
    }

    record LinkDecision(boolean sameMatter, String reason) {
        LinkDecision {
            Given.words(reason);
        }
    }

    record Closing(String outcome, String reason) {
        Closing {
            Given.words(outcome, reason);
        }
    }

    @PostMapping("/moves")
    ResponseEntity<?> move(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Move move) {
        return on(reference, by, id -> work.move(id, by, Versions.read(read), move.step()));
    }

    @PostMapping("/owner")
    ResponseEntity<?> take(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read) {
        return on(reference, by, id -> work.take(id, by, Versions.read(read)));
    }

    /** @param person the name by which the ledger knows them */
    record NewOwner(String person, String name, String reason) {
        NewOwner {
            Given.words(person, name, reason);
        }
    }

    @PostMapping("/hand-over")
    ResponseEntity<?> handOver(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody NewOwner owner) {
        return on(
                reference,
                by,
                id -> work.handOver(
                        id, by, Versions.read(read), owner.person(), owner.name(), new Reason(owner.reason())));
    }

    @PostMapping("/checks/{check}")
    ResponseEntity<?> check(
            Actor by,
            @PathVariable String reference,
            @PathVariable Check check,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody CheckResult result) {
        String note = Optional.ofNullable(result.note()).orElse("");
        return on(reference, by, id -> work.recordCheck(id, by, Versions.read(read), check, result.found(), note));
    }

    @PostMapping("/checks/{check}/waiver")
    ResponseEntity<?> waive(
            Actor by,
            @PathVariable String reference,
            @PathVariable Check check,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return on(reference, by, id -> work.waiveCheck(id, by, Versions.read(read), check, why.words()));
    }

    @PostMapping("/resolution")
    ResponseEntity<?> resolve(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Resolution found) {
        return on(reference, by, id -> work.resolve(id, by, Versions.read(read), found.source(), found.answers()));
    }

    @PostMapping("/identifiers")
    ResponseEntity<?> addIdentifier(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Found found) {
        return on(reference, by, id -> work.addIdentifier(id, by, Versions.read(read), found.mention()));
    }

    @PostMapping("/links/{link}/decision")
    ResponseEntity<?> decideLink(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID link,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody LinkDecision decision) {
        return on(
                reference,
                by,
                id -> links.decide(
                        id,
                        by,
                        Versions.read(read),
                        new LinkId(link),
                        decision.sameMatter(),
                        new Reason(decision.reason())));
    }

    @PostMapping("/links/{link}/undo")
    ResponseEntity<?> undoLink(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID link,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return on(reference, by, id -> links.undo(id, by, Versions.read(read), new LinkId(link), why.words()));
    }

    @PostMapping("/links/{link}/bar")
    ResponseEntity<?> barLink(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID link,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return on(reference, by, id -> links.bar(id, by, Versions.read(read), new LinkId(link), why.words()));
    }

    @PostMapping("/links/{link}/bar/lift")
    ResponseEntity<?> liftBar(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID link,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return on(reference, by, id -> links.liftBar(id, by, Versions.read(read), new LinkId(link), why.words()));
    }

    @PostMapping("/closing")
    ResponseEntity<?> close(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Closing closing) {
        return on(
                reference,
                by,
                id -> work.close(id, by, Versions.read(read), closing.outcome(), new Reason(closing.reason())));
    }

    private ResponseEntity<?> on(String reference, Actor by, Function<CaseId, Reply> act) {
        return find.on(reference, by, act);
    }
}

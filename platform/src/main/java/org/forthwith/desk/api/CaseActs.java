package org.forthwith.desk.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.State;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.CaseWork;
import org.forthwith.flow.LinkWork;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
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

    record Move(State to, @Nullable String reason) {
        Move {
            Given.all(to);
        }
    }

    record CheckResult(boolean found, @Nullable String note) {}

    record Because(String reason) {
        Because {
            Given.words(reason);
        }
    }

    record Resolution(String source, List<Integer> restsOn) {
        Resolution {
            Given.words(source);
            Given.all(restsOn);
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
        Optional<Reason> reason = Optional.ofNullable(move.reason())
                .filter(text -> !text.isBlank())
                .map(Reason::new);
        return on(reference, by, id -> work.move(id, by, Versions.read(read), move.to(), reason));
    }

    @PostMapping("/owner")
    ResponseEntity<?> take(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read) {
        return on(reference, by, id -> work.take(id, by, Versions.read(read)));
    }

    @PostMapping("/checks/{check}")
    ResponseEntity<?> check(
            Actor by, @PathVariable String reference, @PathVariable Check check, @RequestBody CheckResult result) {
        String note = Optional.ofNullable(result.note()).orElse("");
        return on(reference, by, id -> work.recordCheck(id, by, Optional.empty(), check, result.found(), note));
    }

    @PostMapping("/checks/{check}/waiver")
    ResponseEntity<?> waive(
            Actor by, @PathVariable String reference, @PathVariable Check check, @RequestBody Because why) {
        return on(reference, by, id -> work.waiveCheck(id, by, Optional.empty(), check, new Reason(why.reason())));
    }

    @PostMapping("/resolution")
    ResponseEntity<?> resolve(Actor by, @PathVariable String reference, @RequestBody Resolution found) {
        return on(reference, by, id -> work.resolve(id, by, Optional.empty(), found.source(), found.restsOn()));
    }

    @PostMapping("/links/{link}/decision")
    ResponseEntity<?> decideLink(
            Actor by, @PathVariable String reference, @PathVariable UUID link, @RequestBody LinkDecision decision) {
        return on(
                reference,
                by,
                id -> links.decide(
                        id,
                        by,
                        Optional.empty(),
                        new LinkId(link),
                        decision.sameMatter(),
                        new Reason(decision.reason())));
    }

    @PostMapping("/closing")
    ResponseEntity<?> close(Actor by, @PathVariable String reference, @RequestBody Closing closing) {
        return on(
                reference,
                by,
                id -> work.close(id, by, Optional.empty(), closing.outcome(), new Reason(closing.reason())));
    }

    private ResponseEntity<?> on(String reference, Actor by, Function<CaseId, Reply> act) {
        return find.on(reference, by, act);
    }
}

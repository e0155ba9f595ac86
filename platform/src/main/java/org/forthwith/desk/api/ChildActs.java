package org.forthwith.desk.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.desk.store.CaseList;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.flow.ChildWork;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.safeguarding.ChildFacts;
import org.forthwith.safeguarding.Constables;
import org.forthwith.safeguarding.Deferral;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts that protect a child. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
public final class ChildActs {

    private final FindCase find;
    private final ChildWork work;

    public ChildActs(CaseList cases, Decisions decisions, ChildWork work) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
    }

    record Child(
            @Nullable Integer age,
            @Nullable Answer livesWithSuspect,
            @Nullable String district,
            boolean immediateRisk,
            String howKnown) {
        Child {
            Given.words(howKnown);
            // What is no child's age is a mistake in the body, which is told to its sender.
            ChildFacts.requireAge(age);
        }

        ChildFacts facts() {
            Answer lives = Optional.ofNullable(livesWithSuspect).orElse(Answer.UNKNOWN);
            return new ChildFacts(age, lives, district, immediateRisk, howKnown);
        }
    }

    record Shared(String authority) {
        Shared {
            Given.words(authority);
        }
    }

    record Acknowledged(String by) {
        Acknowledged {
            Given.words(by);
        }
    }

    /** @param child for whom, where it is for one of the children of the case */
    record Support(
            String service, SupportAnswer answer, @Nullable UUID child) {
        Support {
            Given.words(service);
            Given.all(answer);
        }
    }

    /** @param reason by whom a parent was told, or why they were not */
    record Informed(Boolean informed, String reason) {
        Informed {
            Given.all(informed);
            Given.words(reason);
        }
    }

    record Chased(String how) {
        Chased {
            Given.words(how);
        }
    }

    /** @param happened when the child was taken into police protection or left it; absent when that is now */
    record Protected(String reason, @Nullable Instant happened) {
        Protected {
            Given.words(reason);
        }

        Constables.Said said(UUID child) {
            return new Constables.Said(new ChildId(child), new Reason(reason), new Happened(happened));
        }
    }

    record PutOff(String why, Integer hours, String protectiveStep, String reason) {
        PutOff {
            Given.all(hours);
            Given.words(why, protectiveStep, reason);
        }
    }

    @PostMapping("/children/{child}/chase")
    ResponseEntity<?> chase(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Chased chased) {
        return find.on(reference, by, id -> work.chase(id, by, Versions.read(read), new ChildId(child), chased.how()));
    }

    @PostMapping("/children/{child}/deferral")
    ResponseEntity<?> defer(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody PutOff off) {
        Deferral deferral = new Deferral(off.why(), off.hours(), off.protectiveStep(), new Reason(off.reason()));
        return find.on(reference, by, id -> work.defer(id, by, Versions.read(read), new ChildId(child), deferral));
    }

    @PostMapping("/children/{child}/protection")
    ResponseEntity<?> protect(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Protected taken) {
        return find.on(reference, by, id -> work.protect(id, by, Versions.read(read), taken.said(child)));
    }

    @PostMapping("/children/{child}/protection/end")
    ResponseEntity<?> protectionEnded(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Protected ended) {
        return find.on(reference, by, id -> work.protectionEnded(id, by, Versions.read(read), ended.said(child)));
    }

    /** @param once a name that the sender gives this act, so that sending it again does not make another child of it */
    @PostMapping("/children")
    ResponseEntity<?> identify(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String once,
            @RequestBody Child child) {
        return find.on(reference, by, id -> work.identify(id, by, Versions.read(read), child.facts(), Given.any(once)));
    }

    @PostMapping("/children/{child}/share")
    ResponseEntity<?> share(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Shared shared) {
        return find.on(
                reference, by, id -> work.share(id, by, Versions.read(read), new ChildId(child), shared.authority()));
    }

    @PostMapping("/children/{child}/acknowledgement")
    ResponseEntity<?> acknowledge(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Acknowledged who) {
        return find.on(
                reference, by, id -> work.acknowledged(id, by, Versions.read(read), new ChildId(child), who.by()));
    }

    @PostMapping("/support")
    ResponseEntity<?> support(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Support support) {
        return find.on(reference, by, id -> support(id, by, Versions.read(read), support));
    }

    private Reply support(CaseId id, Actor by, Optional<Integer> version, Support support) {
        return support.child() == null
                ? work.support(id, by, version, support.service(), support.answer())
                : work.support(id, by, version, new ChildId(support.child()), support.service(), support.answer());
    }

    @PostMapping("/children/{child}/parent-informed")
    ResponseEntity<?> parentInformed(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID child,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Informed told) {
        return find.on(
                reference,
                by,
                id -> work.parentInformed(
                        id, by, Versions.read(read), new ChildId(child), told.informed(), new Reason(told.reason())));
    }
}

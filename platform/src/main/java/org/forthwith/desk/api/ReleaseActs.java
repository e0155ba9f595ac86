package org.forthwith.desk.api;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.bail.Court;
import org.forthwith.bail.Extensions.Asked;
import org.forthwith.bail.Step;
import org.forthwith.casefile.Exhibits.Said;
import org.forthwith.casefile.Exhibits.What;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.BailWork;
import org.forthwith.flow.ExhibitWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Happened;
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

/** The acts after an arrest: bail, reviews of a release, and seized devices. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
public final class ReleaseActs {

    private final FindCase find;
    private final BailWork bail;
    private final ExhibitWork exhibits;

    public ReleaseActs(CaseList cases, Decisions decisions, BailWork bail, ExhibitWork exhibits) {
        this.find = new FindCase(cases, decisions);
        this.bail = bail;
        this.exhibits = exhibits;
    }

    /**
     * @param months the new limit, from the start of bail
     * @param happened when it was decided; absent when that is now
     */
    record Extension(
            Step step,
            Integer months,
            String representations,
            String reason,
            @Nullable Instant happened) {
        Extension {
            Given.all(step, months);
            Given.words(representations, reason);
        }

        Asked asked() {
            return new Asked(step, months, representations, new Reason(reason), new Happened(happened));
        }
    }

    /** @param happened when the court was asked, or refused; absent when that is now */
    record OfCourt(String reason, @Nullable Instant happened) {
        OfCourt {
            Given.words(reason);
        }

        Court.Said said() {
            return new Court.Said(new Reason(reason), new Happened(happened));
        }
    }

    /** @param happened when it was seized; absent when that is now */
    record Seized(String label, @Nullable Instant happened) {
        Seized {
            Given.words(label);
        }
    }

    /** @param reason needed about priority and about a return */
    record OfDevice(What what, @Nullable String reason) {
        OfDevice {
            Given.all(what);
            if (what.needsReason()) {
                Given.words(reason);
            }
        }

        Said said() {
            return what.said(Given.reason(reason));
        }
    }

    @PostMapping("/bail/extension")
    ResponseEntity<?> extend(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Extension asked) {
        return find.on(reference, by, id -> bail.extend(id, by, Versions.read(read), asked.asked()));
    }

    @PostMapping("/bail/court")
    ResponseEntity<?> askCourt(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody OfCourt said) {
        return find.on(reference, by, id -> bail.askCourt(id, by, Versions.read(read), said.said()));
    }

    @PostMapping("/bail/court/refusal")
    ResponseEntity<?> courtRefused(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody OfCourt said) {
        return find.on(reference, by, id -> bail.courtRefused(id, by, Versions.read(read), said.said()));
    }

    @PostMapping("/release/review")
    ResponseEntity<?> review(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return find.on(reference, by, id -> bail.review(id, by, Versions.read(read), why.words()));
    }

    @PostMapping("/devices")
    ResponseEntity<?> seize(
            Actor by,
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Seized seized) {
        Happened when = new Happened(seized.happened());
        return find.on(reference, by, id -> exhibits.seize(id, by, Versions.read(read), seized.label(), when));
    }

    @PostMapping("/devices/{device}")
    ResponseEntity<?> say(
            Actor by,
            @PathVariable String reference,
            @PathVariable UUID device,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody OfDevice said) {
        return find.on(reference, by, id -> exhibits.say(id, by, Versions.read(read), device, said.said()));
    }
}

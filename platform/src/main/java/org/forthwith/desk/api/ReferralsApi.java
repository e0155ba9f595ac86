package org.forthwith.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.ReferralWalk;
import org.forthwith.flow.Repair;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where programs hand reports in, and ask what became of them. The body is the document, byte for byte; what it is shows in what it holds. */
@RestController
@RequestMapping("/api/v1/referrals")
public final class ReferralsApi {

    private static final int MOST = 200;

    /** A form is taken apart on its way in and is then no document byte for byte. */
    private static final String NO_FORM = "!application/x-www-form-urlencoded";

    private final ReferralWalk walk;
    private final Repair repair;
    private final Referrals referrals;
    private final Decisions decisions;

    public ReferralsApi(ReferralWalk walk, Repair repair, Referrals referrals, Decisions decisions) {
        this.walk = walk;
        this.repair = repair;
        this.referrals = referrals;
        this.decisions = decisions;
    }

    /** What a sender is told. */
    record Told(
            String referral,
            String status,
            @Nullable String reference,
            boolean newCase,
            List<String> warnings,
            List<Flaw> flaws) {}

    /** @param reference the sender's own id of the document; without one the document's own id or its digest serves */
    @PostMapping(consumes = NO_FORM)
    ResponseEntity<?> receive(
            Actor sender,
            @RequestParam Channel channel,
            @RequestHeader(name = "Forthwith-Reference", required = false) @Nullable String reference,
            HttpServletRequest request)
            throws IOException {
        if (reference != null && reference.length() > Submission.LONGEST_REFERENCE) {
            return Replies.problem(referenceTooLong());
        }
        Original document = Original.from(request.getInputStream());
        return answer(walk.receive(new Submission(document, channel, sender.id(), reference, null), sender));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> find(Actor reader, @PathVariable UUID id) {
        return decisions
                .look(reader, () -> referrals.find(new ReferralId(id)))
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> Replies.problem(noSuchReferral()));
    }

    @GetMapping
    List<Referrals.Row> needingRepair(Actor reader, @RequestParam(name = "status") String status) {
        return status.equals("NEEDS_REPAIR") ? decisions.look(reader, () -> referrals.needingRepair(MOST)) : List.of();
    }

    /** The mended document takes the place of the broken one, which is kept beside it. */
    @PostMapping(path = "/{id}/repair", consumes = NO_FORM)
    ResponseEntity<?> repair(Actor by, @PathVariable UUID id, HttpServletRequest request) throws IOException {
        Optional<Receipt> receipt = repair.with(new ReferralId(id), Original.from(request.getInputStream()), by);
        return receipt.<ResponseEntity<?>>map(ReferralsApi::answer).orElseGet(() -> Replies.problem(noSuchReferral()));
    }

    static ResponseEntity<?> answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Taken taken ->
                ResponseEntity.created(URI.create(
                                "/api/v1/referrals/" + taken.referral().value()))
                        .body(new Told(
                                taken.referral().value().toString(),
                                "RECEIVED",
                                taken.reference(),
                                taken.newCase(),
                                taken.warnings(),
                                List.of()));
            case Receipt.Known known ->
                ResponseEntity.ok(new Told(
                        known.referral().value().toString(),
                        "ALREADY_RECEIVED",
                        known.reference(),
                        false,
                        List.of(),
                        List.of()));
            case Receipt.Kept kept ->
                ResponseEntity.accepted()
                        .body(new Told(
                                kept.referral().value().toString(),
                                "NEEDS_REPAIR",
                                null,
                                false,
                                List.of(),
                                kept.flaws()));
            case Receipt.TurnedAway away -> Replies.problem(turnedAway(away.code(), away.because()));
            case Receipt.Nothing nothing -> Replies.problem(turnedAway("not-a-report", nothing.what()));
        };
    }

    private static ProblemDetail referenceTooLong() {
        return Replies.detail(
                HttpStatus.BAD_REQUEST,
                "unreadable-request",
                "The reference is too long",
                "Forthwith-Reference holds at most " + Submission.LONGEST_REFERENCE + " characters.");
    }

    private static ProblemDetail turnedAway(String code, String because) {
        return Replies.detail(
                HttpStatus.UNPROCESSABLE_CONTENT, code, "Turned away; nothing of it has been kept", because);
    }

    private static ProblemDetail noSuchReferral() {
        return Replies.detail(
                HttpStatus.NOT_FOUND, "not-found", "No such referral", "There is no such referral within your reach.");
    }
}

package org.forthwith.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.forthwith.access.SenderRegister;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.flow.Batches;
import org.forthwith.flow.Batches.Came;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.Repair;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Referrals.Waiting;
import org.forthwith.referral.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where programs hand reports in, and ask what became of them. The body is the document, byte for byte; what it is shows in what it holds. */
@RestController
@RequestMapping("/api/v1/referrals")
public final class ReferralsApi {

    private static final int MOST = 200;
    private static final String NOT_A_REPORT = "not-a-report";
    private static final int LAST_PAGE = 1_000_000;

    /** A form is taken apart on its way in and is then no document byte for byte. */
    private static final String NO_FORM = "!application/x-www-form-urlencoded";

    private final Batches batches;
    private final Repair repair;
    private final Referrals referrals;
    private final Decisions decisions;
    private final SenderRegister senders;

    public ReferralsApi(
            Batches batches, Repair repair, Referrals referrals, Decisions decisions, SenderRegister senders) {
        this.batches = batches;
        this.repair = repair;
        this.referrals = referrals;
        this.decisions = decisions;
        this.senders = senders;
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
        if (!senders.permits(sender, channel.name())) {
            return Replies.problem(notThatChannel(channel));
        }
        if (reference != null && reference.length() > Submission.LONGEST_REFERENCE) {
            return Replies.problem(referenceTooLong());
        }
        Original document = Original.from(request.getInputStream());
        return answer(batches.receive(Submission.by(sender, document, channel, reference), sender));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> find(Actor reader, @PathVariable UUID id) {
        return decisions
                .look(reader, () -> referrals.find(new ReferralId(id)))
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> Replies.problem(noSuchReferral()));
    }

    /** The document byte for byte, for whoever mends it with tools of their own. */
    @GetMapping("/{id}/original")
    ResponseEntity<?> original(Actor reader, @PathVariable UUID id) {
        return repair.original(new ReferralId(id), reader)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "\"")
                        .body(found.bytes()))
                .orElseGet(() -> Replies.problem(noSuchReferral()));
    }

    /** Two hundred a page, the oldest first; a link in the header leads to the next page while there is one. */
    @GetMapping
    ResponseEntity<List<Referrals.Row>> needingRepair(
            Actor reader, @RequestParam(name = "status") String status, @RequestParam(defaultValue = "1") int page) {
        if (!status.equals("NEEDS_REPAIR")) {
            return ResponseEntity.ok(List.of());
        }
        int number = Math.clamp(page, 1, LAST_PAGE);
        Waiting waiting = decisions.look(reader, () -> referrals.needingRepair((number - 1) * MOST, MOST));
        String next = "</api/v1/referrals?status=NEEDS_REPAIR&page=" + (number + 1) + ">; rel=\"next\"";
        return number * MOST < waiting.all()
                ? ResponseEntity.ok().header(HttpHeaders.LINK, next).body(waiting.rows())
                : ResponseEntity.ok(waiting.rows());
    }

    /** The mended document takes the place of the broken one, which is kept beside it. */
    @PostMapping(path = "/{id}/repair", consumes = NO_FORM)
    ResponseEntity<?> repair(Actor by, @PathVariable UUID id, HttpServletRequest request) throws IOException {
        return repair.with(new ReferralId(id), Original.from(request.getInputStream()), by)
                .<ResponseEntity<?>>map(ReferralsApi::answer)
                .orElseGet(() -> Replies.problem(waitsNot(id, by)));
    }

    /** Not a report: it is kept, and waits for repair no longer. */
    @PostMapping("/{id}/set-aside")
    ResponseEntity<?> setAside(Actor by, @PathVariable UUID id, @RequestBody Why why) {
        return repair.setAside(new ReferralId(id), new Reason(why.reason()), by)
                ? ResponseEntity.noContent().build()
                : Replies.problem(waitsNot(id, by));
    }

    record Why(String reason) {
        Why {
            Given.words(reason);
        }
    }

    /** A batch: it is kept under a name of its own, and every row has an answer of its own. */
    record Parts(String referral, String status, List<Part> rows) {

        /** @param problem the code of the reason why a row was turned away */
        record Part(
                String row,
                @Nullable Told told,
                @Nullable String problem,
                @Nullable String detail) {}

        static Parts of(Came.InParts apart) {
            return new Parts(
                    apart.whole().value().toString(),
                    "TAKEN_APART",
                    apart.parts().stream().map(Parts::part).toList());
        }

        private static Part part(Came.InParts.Piece part) {
            return switch (part.receipt()) {
                case Receipt.Taken taken -> new Part(part.label(), told(taken), null, null);
                case Receipt.Known known -> new Part(part.label(), told(known), null, null);
                case Receipt.Kept kept -> new Part(part.label(), told(kept), null, null);
                case Receipt.TurnedAway away -> new Part(part.label(), null, away.code(), away.because());
                case Receipt.Nothing nothing -> new Part(part.label(), null, NOT_A_REPORT, nothing.what());
            };
        }
    }

    private static ResponseEntity<?> answer(Came came) {
        return switch (came) {
            case Came.Alone alone -> answer(alone.receipt());
            case Came.InParts apart ->
                ResponseEntity.status(HttpStatus.MULTI_STATUS).body(Parts.of(apart));
        };
    }

    static ResponseEntity<?> answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Taken taken ->
                ResponseEntity.created(URI.create(
                                "/api/v1/referrals/" + taken.referral().value()))
                        .body(told(taken));
            case Receipt.Known known -> ResponseEntity.ok(told(known));
            case Receipt.Kept kept -> ResponseEntity.accepted().body(told(kept));
            case Receipt.TurnedAway away -> Replies.problem(turnedAway(away.code(), away.because()));
            case Receipt.Nothing nothing -> Replies.problem(turnedAway(NOT_A_REPORT, nothing.what()));
        };
    }

    private static Told told(Receipt.Taken taken) {
        String referral = taken.referral().value().toString();
        return new Told(referral, "RECEIVED", taken.reference(), taken.newCase(), taken.warnings(), List.of());
    }

    private static Told told(Receipt.Known known) {
        String referral = known.referral().value().toString();
        return new Told(referral, "ALREADY_RECEIVED", known.reference(), false, List.of(), List.of());
    }

    private static Told told(Receipt.Kept kept) {
        String referral = kept.referral().value().toString();
        return new Told(referral, "NEEDS_REPAIR", null, false, List.of(), kept.flaws());
    }

    /** Either it is not within reach, or somebody was quicker. */
    private ProblemDetail waitsNot(UUID id, Actor by) {
        return decisions.look(by, () -> referrals.find(new ReferralId(id))).isEmpty()
                ? noSuchReferral()
                : Replies.detail(
                        HttpStatus.CONFLICT,
                        "changed-meanwhile",
                        "It does not wait for you",
                        "The document has been repaired or set aside already, or came to another force, which mends it.");
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

    private static ProblemDetail notThatChannel(Channel channel) {
        return Replies.detail(
                HttpStatus.FORBIDDEN,
                "not-your-channel",
                "Not your channel",
                "You are not enrolled to hand in by the channel " + channel + ". Nothing of it has been kept.");
    }

    private static ProblemDetail noSuchReferral() {
        return Replies.detail(
                HttpStatus.NOT_FOUND, "not-found", "No such referral", "There is no such referral within your reach.");
    }
}

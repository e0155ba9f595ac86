package org.forthwith.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forthwith.event.Event;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.event.ReferralEvent.NeedsRepair;
import org.forthwith.event.ReferralEvent.Repaired;
import org.forthwith.event.ReferralEvent.SetAside;
import org.forthwith.flow.Batches.Came;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Referrals.Row;
import org.forthwith.referral.Report;
import org.forthwith.referral.Submission;
import org.jspecify.annotations.Nullable;

/** A broken document is mended by a person: the mended one takes the whole walk, and the broken one stays beside it for good. */
public final class Repair {

    private static final String REPAIR = "repair";

    private final ReferralWalk walk;
    private final Batches batches;
    private final Readers readers;
    private final Referrals referrals;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;

    Repair(Rooms rooms, ReferralWalk walk, Batches batches) {
        this.walk = walk;
        this.batches = batches;
        this.readers = rooms.readers();
        this.referrals = rooms.referrals();
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
    }

    /** What the person may look at to mend it. */
    public Optional<Original> original(ReferralId broken, Actor reader) {
        return decisions.look(reader, () -> referrals.original(broken));
    }

    /** The document as a person reads it. */
    public String text(Original document) {
        return readers.text(document.bytes());
    }

    /** What a person has made of that text, in the encoding of the document. */
    public Original mended(String text, Original document) {
        return new Original(readers.bytes(text, document.bytes()));
    }

    /** Empty when nothing within this person's reach waits for repair under that name. A mended document that is still broken changes nothing. */
    public Optional<Came> with(ReferralId broken, Original mended, Actor by) {
        return waiting(broken, by)
                .flatMap(row -> readers.parts(mended.bytes()).size() == 1
                        ? mend(row, mended, by).map(Came.Alone::new)
                        : mendBatch(row, mended, by));
    }

    /** Each row is a decision of its own, and what has come before is known; so two who mend a batch at once do no harm. */
    private Optional<Came> mendBatch(Row row, Original mended, Actor by) {
        Came came = batches.receive(submission(row, mended), by);
        boolean first = decisions.take(platform, () -> {
            boolean waits = waits(row.id());
            if (waits && came instanceof Came.InParts apart) {
                repaired(row, apart.whole(), null, by);
            }
            return waits;
        });
        return first ? Optional.of(came) : Optional.empty();
    }

    private Optional<Receipt> mend(Row row, Original mended, Actor by) {
        Submission submission = submission(row, mended);
        return switch (readers.read(mended.bytes(), submission.channel())) {
            case Reading.Understood read -> decisions.take(platform, () -> settle(row, submission, read.report(), by));
            case Reading.Broken broken -> Optional.of(new Receipt.TurnedAway("still-broken", words(broken.flaws())));
            case Reading.Refused refused -> Optional.of(new Receipt.TurnedAway(refused.code(), refused.because()));
            case Reading.NotAReport other -> Optional.of(new Receipt.Nothing(other.what()));
        };
    }

    /** Two may mend one document at once: whoever comes second finds that it waits no longer. */
    // [impl->req~a-document-is-repaired-once~1]
    private Optional<Receipt> settle(Row row, Submission submission, Report report, Actor by) {
        if (!waits(row.id())) {
            return Optional.empty();
        }
        Receipt receipt = walk.settle(walk.arrival(submission, report, by));
        switch (receipt) {
            case Receipt.Taken taken -> repaired(row, taken.referral(), taken.caseId(), by);
            case Receipt.Known known ->
                referrals
                        .find(known.referral())
                        .map(Row::caseId)
                        .ifPresent(caseId -> repaired(row, known.referral(), caseId, by));
            case Receipt.Kept kept -> {}
            case Receipt.TurnedAway away -> {}
            case Receipt.Nothing nothing -> {}
        }
        return Optional.of(receipt);
    }

    /** Says that a document is no report. False when nothing within this person's reach waits for repair under that name. */
    // [impl->req~what-is-no-report-is-set-aside~1]
    public boolean setAside(ReferralId broken, Reason reason, Actor by) {
        return waiting(broken, by).filter(row -> setAside(row, reason, by)).isPresent();
    }

    private boolean setAside(Row row, Reason reason, Actor by) {
        return decisions.take(by, () -> {
            boolean waits = waits(row.id());
            if (waits) {
                record(row, new SetAside(row.id(), clock.instant(), reason.text()), by);
            }
            return waits;
        });
    }

    /** Reading reaches further than acting: only the force to which a document came mends it or sets it aside. */
    // [impl->req~only-the-owning-force-repairs~1]
    private Optional<Row> waiting(ReferralId broken, Actor by) {
        return decisions
                .look(by, () -> referrals.find(broken))
                .filter(Row::needsRepair)
                .filter(row -> row.force().equals(by.force()));
    }

    /** Whether nobody has dealt with it, seen so that nobody can until this decision is recorded. */
    private boolean waits(ReferralId broken) {
        return ledger.storyToAddTo(broken.value()).stream().allMatch(entry -> entry.event() instanceof NeedsRepair);
    }

    /** Without a number of the sender's own, the broken document was known by its digest; the mended one is known by its own. */
    private static Submission submission(Row row, Original mended) {
        boolean numbered = !row.senderReference().equals(row.digest());
        return new Submission(
                mended, Channel.valueOf(row.channel()), row.sender(), numbered ? row.senderReference() : null, null);
    }

    private void repaired(Row row, ReferralId mended, @Nullable CaseId caseId, Actor by) {
        record(row, new Repaired(row.id(), clock.instant(), mended, caseId), by);
    }

    private void record(Row row, Event event, Actor by) {
        ledger.append(List.of(new Happening(event, row.force(), by, REPAIR, null)));
    }

    private static String words(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::words).collect(Collectors.joining("; "));
    }
}

package org.forthwith.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.ReferralEvent.Repaired;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Referrals.Row;
import org.forthwith.referral.Submission;

/** A broken document is mended by a person: the mended one takes the whole walk, and the broken one stays beside it for good. */
public final class Repair {

    private final ReferralWalk walk;
    private final Referrals referrals;
    private final Ledger ledger;
    private final Decisions decisions;
    private final InstantSource clock;

    Repair(Rooms rooms, ReferralWalk walk) {
        this.walk = walk;
        this.referrals = rooms.referrals();
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.clock = rooms.clock();
    }

    /** What the person may look at to mend it. */
    public Optional<Original> original(ReferralId broken, Actor reader) {
        return decisions.look(reader, () -> referrals.original(broken));
    }

    /** Empty when nothing within this person's reach waits for repair under that name. A mended document that is still broken changes nothing. */
    public Optional<Receipt> with(ReferralId broken, Original mended, Actor by) {
        return decisions
                .look(by, () -> referrals.find(broken))
                .filter(Row::needsRepair)
                .map(row -> walk.mended(submission(row, mended), by, taken -> record(row, taken, by)));
    }

    private static Submission submission(Row row, Original mended) {
        return new Submission(
                mended, Channel.valueOf(row.channel()), row.sender(), row.senderReference(), row.mergeKey());
    }

    private void record(Row row, Receipt.Taken taken, Actor by) {
        Repaired repaired = new Repaired(row.id(), clock.instant(), taken.referral(), taken.caseId());
        ledger.append(List.of(new Happening(repaired, row.force(), by, "repair", null)));
    }
}

package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.ReferralEvent.TakenApart;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.referral.Original;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Readers.Part;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Referrals.Row;
import org.forthwith.referral.Submission;

/** Takes in whatever is handed in: one document, or a batch of them. A batch is kept whole, and each of its rows takes a walk of its own. */
public final class Batches {

    private static final String INTAKE = "intake";

    private final ReferralWalk walk;
    private final Readers readers;
    private final Referrals referrals;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;
    private final IdSource ids;

    Batches(Rooms rooms, ReferralWalk walk) {
        this.walk = walk;
        this.readers = rooms.readers();
        this.referrals = rooms.referrals();
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
        this.ids = rooms.ids();
    }

    /** What came of what was handed in. */
    public sealed interface Came {
        record Alone(Receipt receipt) implements Came {}

        /** @param whole under which name the batch itself is kept */
        record InParts(ReferralId whole, List<Piece> parts) implements Came {
            public InParts {
                parts = List.copyOf(parts);
            }

            /** @param label what a person would call it: "row 3, PKG-0003" */
            public record Piece(String label, Receipt receipt) {}
        }
    }

    /** Handed in again after it was cut short, a batch goes on where it stopped: what has come before is known. */
    // [impl->req~one-bad-row-holds-up-no-other~1]
    public Came receive(Submission submission, Actor sender) {
        List<Part> parts = readers.parts(submission.original().bytes());
        if (parts.size() == 1) {
            return new Came.Alone(walk.receive(submission, sender));
        }
        ReferralId whole = keep(submission, parts.size(), sender);
        return new Came.InParts(
                whole,
                parts.stream()
                        .map(part -> new Came.InParts.Piece(part.label(), walk.receive(of(submission, part), sender)))
                        .toList());
    }

    private static Submission of(Submission batch, Part part) {
        return new Submission(new Original(part.bytes()), batch.channel(), batch.sender(), null, null);
    }

    private ReferralId keep(Submission batch, int parts, Actor sender) {
        Origin origin = Arrival.origin(batch, null);
        ReferralId id = new ReferralId(ids.next());
        Instant now = clock.instant();
        return decisions.take(platform, () -> {
            referrals.reserve(origin, List.of());
            Optional<Row> earlier = referrals.earlier(origin);
            if (earlier.isPresent()) {
                return earlier.get().id();
            }
            TakenApart apart = new TakenApart(id, now, origin, parts);
            ledger.append(
                    List.of(new Happening(apart, sender.force(), sender, INTAKE, null)),
                    List.of(referrals.keeping(id, sender.force(), batch.original(), now)));
            return id;
        });
    }
}

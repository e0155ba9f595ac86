package org.forthwith.app.simulate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Change;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;

/** Does not know a document again that has come before. */
record Forgetful(Referrals real) implements Referrals {

    @Override
    public void reserve(Origin origin, Collection<String> storyKeys) {
        real.reserve(origin, storyKeys);
    }

    @Override
    public Optional<Row> earlier(Origin origin) {
        return Optional.empty();
    }

    @Override
    public Standing standing(Origin origin, Collection<String> storyKeys, List<Change> before) {
        Standing standing = real.standing(origin, storyKeys, before);
        return standing.earlier().isEmpty() ? standing : new Standing(Optional.empty(), List.of(), 1_000_000);
    }

    @Override
    public Change keeping(ReferralId referral, ForceCode force, Original original, Instant at) {
        return real.keeping(referral, force, original, at);
    }

    @Override
    public Optional<Original> original(ReferralId referral) {
        return real.original(referral);
    }

    @Override
    public Optional<Row> find(ReferralId referral) {
        return real.find(referral);
    }

    @Override
    public Waiting needingRepair(int from, int most) {
        return real.needingRepair(from, most);
    }
}

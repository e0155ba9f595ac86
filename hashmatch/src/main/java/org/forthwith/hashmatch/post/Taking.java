package org.forthwith.hashmatch.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.post.State.Why;
import org.forthwith.hashmatch.referral.CyberTip;
import org.forthwith.hashmatch.referral.IndustryJson;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Withdrawn;

/** How a referral comes into the queue, and what a list's taking back makes of it. */
final class Taking {

    private final Policy policy;

    Taking(Policy policy) {
        this.policy = policy;
    }

    Kept first(Referral referral) {
        State state = policy.confirmation().needed(referral) ? State.waiting(Why.POLICY) : State.READY;
        return new Kept(referral.id(), "", referral, document(referral), List.of(), state, null, Tries.NONE);
    }

    private String document(Referral referral) {
        return policy.road() == Road.INDUSTRY ? IndustryJson.report(referral) : CyberTip.report(referral);
    }

    /** What was held back because all it rested on was withdrawn comes in anew when another entry knows the upload. */
    boolean renews(Kept kept, Referral referral) {
        return kept.state().why() == Why.WITHDRAWN && !kept.withdrawnEntries().containsAll(referral.restsOn());
    }

    // [impl->req~what-is-withdrawn-is-held-back-or-corrected~1]
    Kept withdraw(Kept kept, Withdrawn withdrawn) {
        EntryKey entry = withdrawn.entry();
        boolean concerned = !kept.isCorrection()
                && kept.referral().restsOn().contains(entry)
                && !kept.withdrawnEntries().contains(entry);
        if (!concerned || kept.standing() == Standing.DROPPED) {
            return kept;
        }
        return kept.state().mayHaveArrived() ? kept.withdrawing(withdrawn) : heldBack(kept, withdrawn);
    }

    private Kept heldBack(Kept kept, Withdrawn withdrawn) {
        if (kept.referral().restsOn().size() == 1 || !kept.withdrawn().isEmpty()) {
            return kept.withdrawing(withdrawn).in(State.waiting(Why.WITHDRAWN));
        }
        Referral less = kept.referral().without(withdrawn.entry());
        Kept shorter = kept.saying(less, document(less));
        return kept.standing().moves() ? shorter.in(stateOf(shorter)) : shorter;
    }

    /** Without the match that was exact, a person may have to be asked after all. A report that is open at the receiver is left to vanish. */
    private State stateOf(Kept kept) {
        return kept.decision() == null && policy.confirmation().needed(kept.referral())
                ? State.waiting(Why.POLICY)
                : State.READY;
    }

    /** The correction of a referral that was sent, for an entry that was withdrawn: always by the same name. */
    Kept correction(Kept kept, Receipt receipt, Withdrawn withdrawn) {
        String id = correctionId(kept.id(), withdrawn.entry());
        int standing = kept.referral().restsOn().size() - kept.withdrawn().size();
        String document = policy.road() == Road.INDUSTRY
                ? IndustryJson.correction(kept.referral(), withdrawn, id, standing)
                : CyberTip.correction(kept.referral(), withdrawn, Long.parseLong(receipt.report()), standing);
        return new Kept(id, kept.id(), kept.referral(), document, List.of(), State.READY, null, Tries.NONE);
    }

    static String correctionId(String referral, EntryKey entry) {
        String name = entry.list().length() + ":" + entry.list() + entry.key();
        return referral + "-"
                + Referral.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}

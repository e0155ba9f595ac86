package org.forthwith.hashmatch.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.post.State.Stage;
import org.forthwith.hashmatch.referral.CyberTip;
import org.forthwith.hashmatch.referral.IndustryJson;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The course of a referral: how it comes into the queue, which call comes next, what is on record before it is made, and what its answer or a list's taking back makes of
 * it. Nothing is sent from here and no clock is read.
 */
final class Course {

    private final Policy policy;

    Course(Policy policy) {
        this.policy = policy;
    }

    Kept first(Referral referral) {
        return new Kept(referral.id(), "", referral, document(referral), begin(referral));
    }

    private State begin(Referral referral) {
        return policy.confirmation().needed(referral) ? State.waiting(State.Why.POLICY) : State.READY;
    }

    private String document(Referral referral) {
        return policy.road() == Road.INDUSTRY ? IndustryJson.report(referral) : CyberTip.report(referral);
    }

    /** Null where it has ended, waits for a person, or is not to be tried yet. */
    @Nullable
    Call next(Kept kept, Instant now) {
        if (!kept.standing().moves() || now.isBefore(kept.tries().next())) {
            return null;
        }
        if (kept.state().stage() != null) {
            return goOn(kept, kept.state().stage());
        }
        return policy.road() == Road.INDUSTRY ? deliver(kept) : new Call(Call.Kind.SUBMIT, "", kept.document());
    }

    private Call goOn(Kept kept, Stage stage) {
        String report = kept.state().report();
        if (stage == Stage.DELIVERING) {
            return deliver(kept);
        }
        if (stage == Stage.OPENED && policy.road() == Road.REPORT_WITH_FILE_RECORD && !kept.isCorrection()) {
            return new Call(Call.Kind.OFFER, report, CyberTip.statement(kept.referral()));
        }
        if (stage == Stage.OFFERED) {
            String details = CyberTip.details(
                    kept.referral(), Long.parseLong(report), kept.state().file());
            return new Call(Call.Kind.DESCRIBE, report, details);
        }
        // Offered again it might stand there twice; taken back and begun anew it cannot.
        return new Call(stage == Stage.OFFERING ? Call.Kind.RETRACT : Call.Kind.FINISH, report, "");
    }

    private static Call deliver(Kept kept) {
        return new Call(Call.Kind.DELIVER, kept.id(), kept.document());
    }

    /** What failed before still counts: nothing has come of trying yet. */
    // [impl->req~a-crash-neither-loses-nor-doubles~1]
    static Kept begun(Kept kept, Call call) {
        Stage stage = call.kind().stage;
        return stage == null || fits(kept, call)
                ? kept
                : kept.in(at(kept, stage)).after(kept.tries());
    }

    private static State at(Kept kept, Stage stage) {
        return State.sending(stage, kept.state().report(), kept.state().file());
    }

    /** An answer to a call that no longer fits, because a list withdrew something meanwhile, changes nothing: a report that was opened with another text is left to vanish. */
    private static boolean fits(Kept kept, Call call) {
        State state = kept.state();
        boolean opensIt = call.kind() != Call.Kind.SUBMIT || call.text().equals(kept.document());
        return opensIt && state.stage() == call.kind().stage && state.standing().moves();
    }

    /** @param chance 0 to 1, drawn anew each time */
    Kept hear(Kept kept, Call call, Answer answer, Instant now, double chance) {
        if (!fits(kept, call)) {
            return kept;
        }
        if (answer.kind() == Answer.Kind.NO && call.kind() != Call.Kind.RETRACT) {
            return kept.in(State.refused(answer.code(), answer.words()));
        }
        String failure = failure(call.kind(), answer);
        if (failure == null) {
            return kept.in(further(kept, call, answer, now));
        }
        int count = kept.tries().count() + 1;
        Tries failed = new Tries(count, now.plus(policy.patience().after(count, answer.asked(), chance)), failure);
        return (isGone(answer) ? kept.in(State.READY) : kept).after(failed);
    }

    /** It is begun anew, after a while: a receiver that loses reports would otherwise be asked without end. */
    private static boolean isGone(Answer answer) {
        return answer.kind() == Answer.Kind.GONE || answer.kind() == Answer.Kind.NO;
    }

    /** Why nothing came of a call; null when something did. */
    private static @Nullable String failure(Call.Kind said, Answer answer) {
        if (answer.kind() == Answer.Kind.LATER) {
            return answer.words();
        }
        if (isGone(answer)) {
            return "the receiver had the report no longer";
        }
        if (said == Call.Kind.SUBMIT && answer.report().isEmpty()) {
            return "no number was given";
        }
        boolean unnamed = said == Call.Kind.OFFER && answer.file().isEmpty();
        return unnamed && answer.kind() == Answer.Kind.YES ? "no file id was given" : null;
    }

    private static State further(Kept kept, Call call, Answer answer, Instant now) {
        Call.Kind said = call.kind();
        if (said == Call.Kind.FINISH || said == Call.Kind.DELIVER) {
            String report = said == Call.Kind.FINISH ? call.of() : answer.report();
            return State.sent(new Receipt(report, now, answer.digest()));
        }
        if (said == Call.Kind.SUBMIT) {
            return State.sending(Stage.OPENED, answer.report(), "");
        }
        if (answer.kind() == Answer.Kind.FINISHED) {
            return at(kept, Stage.FINISHING);
        }
        if (said == Call.Kind.OFFER) {
            return State.sending(Stage.OFFERED, call.of(), answer.file());
        }
        return said == Call.Kind.DESCRIBE ? at(kept, Stage.DESCRIBED) : State.READY;
    }

    // [impl->req~what-is-withdrawn-is-held-back-or-corrected~1]
    Kept withdraw(Kept kept, Withdrawn withdrawn, List<Hash> standing) {
        EntryKey entry = withdrawn.entry();
        Referral referral = kept.referral();
        List<Match> left = referral.left(entry, standing);
        boolean concerned = !kept.isCorrection()
                && left.size() < referral.detection().matches().size()
                && !kept.withdrawnEntries().contains(entry);
        if (!concerned || kept.standing() == Standing.DROPPED) {
            return kept;
        }
        if (!kept.state().mayHaveArrived()) {
            return heldBack(kept, withdrawn, left);
        }
        boolean knownStill = left.size() > referral.left(entry, List.of()).size();
        return knownStill ? kept : kept.withdrawing(withdrawn);
    }

    private Kept heldBack(Kept kept, Withdrawn withdrawn, List<Match> left) {
        if (left.isEmpty() || !kept.withdrawn().isEmpty()) {
            return kept.withdrawing(withdrawn).in(State.waiting(State.Why.WITHDRAWN));
        }
        Referral less = kept.referral().with(left);
        Kept shorter = kept.saying(less, document(less));
        return kept.standing().moves() ? shorter.in(stateOf(shorter)) : shorter;
    }

    /** Without the match that was exact, a person may have to be asked after all. A report that is open at the receiver is left to vanish. */
    private State stateOf(Kept kept) {
        return kept.decision() == null ? begin(kept.referral()) : State.READY;
    }

    /** The correction of a referral that was sent, for an entry that was withdrawn: always by the same name. */
    Kept correction(Kept kept, Receipt receipt, Withdrawn withdrawn) {
        String id = correctionId(kept.id(), withdrawn.entry());
        int standing = kept.referral().restsOn().size() - kept.withdrawn().size();
        String document = policy.road() == Road.INDUSTRY
                ? IndustryJson.correction(kept.referral(), withdrawn, id, standing)
                : CyberTip.correction(kept.referral(), withdrawn, Long.parseLong(receipt.report()), standing);
        return new Kept(id, kept.id(), kept.referral(), document, State.READY);
    }

    static String correctionId(String referral, EntryKey entry) {
        String name = entry.list().length() + ":" + entry.list() + entry.key();
        return referral + "-"
                + Referral.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}

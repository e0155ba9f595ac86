package org.forthwith.hashmatch.post;

import java.time.Instant;
import org.forthwith.hashmatch.post.State.Sending;
import org.forthwith.hashmatch.post.State.Stage;
import org.forthwith.hashmatch.referral.CyberTip;
import org.forthwith.hashmatch.referral.CyberTipFile;

/** Which call comes next, and what is on record before it is made. Nothing is sent from here and no clock is read. */
record Course(Road road) {

    Step next(Kept kept, Instant now) {
        if (kept.standing().moves() && now.isBefore(kept.tries().next())) {
            return new Step.NotBefore(kept.tries().next());
        }
        return switch (kept.state()) {
            case State.Ready ready ->
                new Step.Say(
                        road == Road.INDUSTRY
                                ? new Call.Deliver(kept.id(), kept.document())
                                : new Call.Submit(kept.document()));
            case Sending sending -> new Step.Say(goOn(kept, sending));
            case State.Waiting waiting -> new Step.Nothing();
            case State.Sent sent -> new Step.Nothing();
            case State.Refused refused -> new Step.Nothing();
            case State.Dropped dropped -> new Step.Nothing();
        };
    }

    private Call goOn(Kept kept, Sending sending) {
        return switch (sending.stage()) {
            case OPENED ->
                road == Road.REPORT_WITH_FILE_RECORD && !kept.isCorrection()
                        ? new Call.Offer(
                                sending.report(),
                                CyberTip.statement(kept.referral()).text())
                        : new Call.Finish(sending.report());
            // Offered again it might stand there twice; taken back and begun anew it cannot.
            case OFFERING -> new Call.Retract(sending.report());
            case OFFERED ->
                new Call.Describe(
                        CyberTipFile.details(kept.referral(), Long.parseLong(sending.report()), sending.file())
                                .text());
            case DESCRIBED, FINISHING -> new Call.Finish(sending.report());
            case DELIVERING -> new Call.Deliver(kept.id(), kept.document());
        };
    }

    /**
     * What stands on record while a call is on its way: without it nobody would know after a crash that it may have arrived. Opening a report needs
     * none: an open report that nobody finishes vanishes.
     */
    // [impl->req~a-crash-neither-loses-nor-doubles~1]
    static Kept begun(Kept kept, Call call) {
        return switch (call) {
            case Call.Offer offer -> at(kept, Stage.OFFERING);
            case Call.Finish finish -> at(kept, Stage.FINISHING);
            case Call.Deliver deliver -> at(kept, Stage.DELIVERING);
            case Call.Submit submit -> kept;
            case Call.Describe describe -> kept;
            case Call.Retract retract -> kept;
        };
    }

    /** What failed before still counts: nothing has come of trying yet. */
    private static Kept at(Kept kept, Stage stage) {
        Sending before = kept.state() instanceof Sending sending ? sending : new Sending(stage, "", "");
        return before.stage() == stage && kept.state() instanceof Sending
                ? kept
                : kept.in(new Sending(stage, before.report(), before.file())).after(kept.tries());
    }
}

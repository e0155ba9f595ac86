package org.forthwith.hashmatch.post;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.hashmatch.post.State.Sending;
import org.forthwith.hashmatch.post.State.Stage;

/** What an answer makes of a referral. An answer to a call that no longer fits, because a list withdrew something meanwhile, changes nothing. */
record Heard(Patience patience, Instant now, double chance) {

    Kept hear(Kept kept, Call call, Answer answer) {
        if (!fits(call, kept.state())) {
            return kept;
        }
        return switch (answer) {
            case Answer.Yes yes -> yes(kept, call, yes);
            case Answer.Finished finished -> finished(kept, call, finished);
            case Answer.Gone gone -> again(kept);
            case Answer.Later later -> kept.after(failed(kept, later));
            case Answer.No no ->
                call instanceof Call.Retract ? again(kept) : kept.in(new State.Refused(no.code(), no.words()));
        };
    }

    private static boolean fits(Call call, State state) {
        return switch (call) {
            case Call.Submit submit -> state instanceof State.Ready;
            case Call.Offer offer -> stands(state, Stage.OFFERING);
            case Call.Retract retract -> stands(state, Stage.OFFERING);
            case Call.Describe describe -> stands(state, Stage.OFFERED);
            case Call.Finish finish -> stands(state, Stage.FINISHING);
            case Call.Deliver deliver -> stands(state, Stage.DELIVERING);
        };
    }

    private static boolean stands(State state, Stage stage) {
        return state instanceof Sending sending && sending.stage() == stage;
    }

    private Kept yes(Kept kept, Call call, Answer.Yes yes) {
        return switch (call) {
            case Call.Submit submit ->
                yes.report().isEmpty()
                        ? kept.after(failed(kept, later("no number was given")))
                        : kept.in(new Sending(Stage.OPENED, yes.report(), ""));
            case Call.Offer offer ->
                yes.file().isEmpty()
                        ? kept.after(failed(kept, later("no file id was given")))
                        : kept.in(new Sending(Stage.OFFERED, offer.report(), yes.file()));
            case Call.Describe describe -> kept.in(further(kept, Stage.DESCRIBED));
            case Call.Retract retract -> kept.in(new State.Ready());
            case Call.Finish finish -> kept.in(new State.Sent(new Receipt(finish.report(), now, yes.digest())));
            case Call.Deliver deliver -> kept.in(new State.Sent(new Receipt(yes.report(), now, yes.digest())));
        };
    }

    private Kept finished(Kept kept, Call call, Answer.Finished finished) {
        return call instanceof Call.Finish finish
                ? kept.in(new State.Sent(new Receipt(finish.report(), now, finished.digest())))
                : kept.in(further(kept, Stage.FINISHING));
    }

    private static Sending further(Kept kept, Stage stage) {
        Sending before = (Sending) kept.state();
        return new Sending(stage, before.report(), before.file());
    }

    /** From the start, after a while: a receiver that loses reports would otherwise be asked without end. */
    private Kept again(Kept kept) {
        Tries failed = failed(kept, later("the receiver had the report no longer"));
        return kept.in(new State.Ready()).after(failed);
    }

    private static Answer.Later later(String why) {
        return new Answer.Later(Duration.ZERO, why);
    }

    private Tries failed(Kept kept, Answer.Later later) {
        int count = kept.tries().count() + 1;
        return new Tries(count, now.plus(patience.after(count, later.asked(), chance)), later.why());
    }
}

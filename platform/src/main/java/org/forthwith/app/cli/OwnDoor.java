package org.forthwith.app.cli;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.forthwith.desk.problem.Faults;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ReferralId;
import org.forthwith.kernel.Role;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.springframework.transaction.CannotCreateTransactionException;

/** The walk itself, when no platform is running: for the force, with the tables and by the clock that the platform would have. */
final class OwnDoor implements Door {

    private final Premises premises;
    private final Actor operator;

    OwnDoor(Premises premises) {
        this.premises = premises;
        Actor platform = premises.house().platform();
        this.operator = new Actor("operator", "Operator", premises.force(), Set.of(Role.SENDER), platform.reach());
    }

    /** A document that cannot be taken in does not keep out those after it; without a database nothing can. */
    @Override
    public Told handIn(byte[] document, Channel channel) {
        Submission submission = new Submission(new Original(document), channel, operator.id(), null, null);
        try {
            return told(premises.house().flow().walk().receive(submission, operator));
        } catch (CannotCreateTransactionException gone) {
            throw new Fault(
                    "The database no longer answers. Run the same command again: what has been taken in is not taken in twice.");
        } catch (RuntimeException fault) {
            return Told.failed("incident " + new Faults(new SecureRandom()).recorded(fault, "import"));
        }
    }

    private static Told told(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Taken taken ->
                new Told(Told.Status.RECEIVED, id(taken.referral()), taken.reference(), taken.warnings());
            case Receipt.Known known ->
                new Told(Told.Status.ALREADY_RECEIVED, id(known.referral()), known.reference(), List.of());
            case Receipt.Kept kept ->
                new Told(
                        Told.Status.NEEDS_REPAIR,
                        id(kept.referral()),
                        null,
                        kept.flaws().stream().map(Flaw::words).toList());
            case Receipt.TurnedAway away ->
                new Told(Told.Status.REFUSED, null, null, List.of(away.code() + ": " + away.because()));
            case Receipt.Nothing nothing -> new Told(Told.Status.NOT_A_REPORT, null, null, List.of(nothing.what()));
        };
    }

    private static String id(ReferralId referral) {
        return referral.value().toString();
    }

    @Override
    public void close() {
        premises.close();
    }
}

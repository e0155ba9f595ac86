package org.forthwith.app.cli;

import java.util.List;
import java.util.Set;
import org.forthwith.app.House;
import org.forthwith.app.database.Database;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ReferralId;
import org.forthwith.kernel.Role;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;

/** The walk itself, when no platform is running. */
final class OwnDoor implements Door {

    private final Database database;
    private final House house;
    private final Actor operator;

    OwnDoor(Database database, House house) {
        this.database = database;
        this.house = house;
        Actor platform = house.platform();
        this.operator = new Actor("operator", "Operator", platform.force(), Set.of(Role.SENDER), platform.reach());
    }

    @Override
    public Told handIn(byte[] document, Channel channel) {
        Submission submission = new Submission(new Original(document), channel, operator.id(), null, null);
        return switch (house.flow().walk().receive(submission, operator)) {
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
        database.close();
    }
}

package org.forthwith.flow;

import java.time.InstantSource;
import org.forthwith.allocation.StaffRegister;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.casefile.Cases;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.linking.Deconfliction;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Routing;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Referrals;
import org.forthwith.risk.Grading;
import org.forthwith.subject.Identifiers;

/**
 * The doors that the walk knocks at, with the time, the identities and the name under which the platform itself acts.
 *
 * @param platform acts when no person does, with every force in reach
 */
public record Rooms(
        Readers readers,
        Identifiers identifiers,
        Referrals referrals,
        Deconfliction deconfliction,
        Grading grading,
        TrainingRegister training,
        StaffRegister staff,
        Cases cases,
        Forces forces,
        Routing routing,
        Ledger ledger,
        Decisions decisions,
        Actor platform,
        InstantSource clock,
        IdSource ids) {}

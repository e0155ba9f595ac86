package org.forthwith.app.simulate;

import java.util.function.UnaryOperator;
import org.forthwith.app.simulate.memory.Bookkeeping;
import org.forthwith.app.simulate.people.Post;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.linking.Holders;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.Timetable;
import org.forthwith.referral.Referrals;

/**
 * The doors at which a simulated platform meets what is around it, so that something else can be put before one of them. What ought to hold is
 * judged by the real ones, whatever stands before them.
 */
public record Doors(
        UnaryOperator<Ledger> ledger,
        UnaryOperator<Decisions> decisions,
        UnaryOperator<DutySheet> sheet,
        UnaryOperator<Timetable> timetable,
        UnaryOperator<Referrals> referrals,
        UnaryOperator<Holders> holders,
        Bookkeeping bookkeeping,
        Post post) {

    // [impl->req~simulate-catches-what-is-planted~1]
    /** As they are. */
    public static Doors plain() {
        return new Doors(
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                Bookkeeping::hearing,
                Post::carried);
    }

    public Doors withLedger(UnaryOperator<Ledger> before) {
        return new Doors(before, decisions, sheet, timetable, referrals, holders, bookkeeping, post);
    }

    public Doors withDecisions(UnaryOperator<Decisions> before) {
        return new Doors(ledger, before, sheet, timetable, referrals, holders, bookkeeping, post);
    }

    public Doors withSheet(UnaryOperator<DutySheet> before) {
        return new Doors(ledger, decisions, before, timetable, referrals, holders, bookkeeping, post);
    }

    public Doors withTimetable(UnaryOperator<Timetable> before) {
        return new Doors(ledger, decisions, sheet, before, referrals, holders, bookkeeping, post);
    }

    public Doors withReferrals(UnaryOperator<Referrals> before) {
        return new Doors(ledger, decisions, sheet, timetable, before, holders, bookkeeping, post);
    }

    public Doors withHolders(UnaryOperator<Holders> before) {
        return new Doors(ledger, decisions, sheet, timetable, referrals, before, bookkeeping, post);
    }

    public Doors withBookkeeping(Bookkeeping instead) {
        return new Doors(ledger, decisions, sheet, timetable, referrals, holders, instead, post);
    }

    public Doors withPost(Post instead) {
        return new Doors(ledger, decisions, sheet, timetable, referrals, holders, bookkeeping, instead);
    }
}

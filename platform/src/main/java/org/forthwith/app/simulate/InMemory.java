package org.forthwith.app.simulate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.forthwith.app.Reference;
import org.forthwith.app.simulate.memory.AllOrNothing;
import org.forthwith.app.simulate.memory.CasesKnown;
import org.forthwith.app.simulate.memory.Documents;
import org.forthwith.app.simulate.memory.Ear;
import org.forthwith.app.simulate.memory.Memory;
import org.forthwith.app.simulate.memory.NoPost;
import org.forthwith.app.simulate.memory.OpenDuties;
import org.forthwith.app.simulate.memory.Register;
import org.forthwith.app.simulate.memory.ShippedRules;
import org.forthwith.app.simulate.memory.StaffKnown;
import org.forthwith.casefile.Cases;
import org.forthwith.flow.Flow;
import org.forthwith.flow.PostRoom;
import org.forthwith.flow.Rooms;
import org.forthwith.flow.RuleBook;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.linking.Deconfliction;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Vicinity;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Reach;
import org.forthwith.reference.Routing;
import org.forthwith.referral.Readers;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Trained;
import org.forthwith.risk.proof.TableProver;
import org.forthwith.risk.table.HandedIn;

/**
 * The platform over a record in memory, and over the lists that stand for the tables of its database. A simulated year is about clocks: what is merely
 * alike is not looked for there.
 */
final class InMemory {

    private final Foundation foundation;
    private final Doors doors;
    private final Memory memory;
    private final InstantSource clock;
    private final IdSource ids;
    private final Readers readers;
    private final Actor platform;
    private final AtomicLong numbers = new AtomicLong();
    private final Lists lists;
    private Started started;

    /** What is read once and never changes, for all worlds. */
    record Foundation(Reference reference, Routing routing) {

        static Foundation lay(InstantSource clock) {
            Reference reference = Reference.forInventedData(clock);
            return new Foundation(reference, Routing.load(reference.forces()));
        }
    }

    /** What grows with the record and outlives the process. Each is a function of the record. */
    record Lists(OpenDuties duties, CasesKnown known, Documents documents, Register register, StaffKnown staff) {

        List<Ear> all() {
            return List.of(duties, known, documents, register, staff);
        }
    }

    /** Everything that is lost when the process ends, and with it whatever it remembers so that it need not ask twice. */
    record Started(Flow flow, Grading grading) {}

    InMemory(Foundation foundation, Doors doors, Memory memory, InstantSource clock, IdSource ids, Readers readers) {
        this.foundation = foundation;
        this.doors = doors;
        this.memory = memory;
        this.clock = clock;
        this.ids = ids;
        this.readers = readers;
        this.platform = platform(foundation.reference().forces(), clock.instant());
        this.lists = new Lists(
                new OpenDuties(timetable(), doors.bookkeeping()),
                new CasesKnown(),
                new Documents(numbers::incrementAndGet),
                new Register(),
                new StaffKnown());
        memory.heardBy(lists.all());
        this.started = start();
    }

    /** The process ends, and another one begins. */
    void restart() {
        started = start();
    }

    private Timetable timetable() {
        return doors.timetable().apply(foundation.reference().timetable());
    }

    private Started start() {
        Holders holders = doors.holders().apply(lists.known);
        Decisions decisions = doors.decisions().apply(new AllOrNothing(memory));
        Ledger ledger = doors.ledger().apply(memory);
        ShippedRules rules = new ShippedRules(foundation.reference().rules());
        Grading grading = new Grading(rules);
        Rooms rooms = new Rooms(
                readers,
                foundation.reference().identifiers(),
                doors.referrals().apply(lists.documents),
                new Deconfliction(
                        holders, Vicinity.EMPTY, ids, foundation.reference().likeness()),
                grading,
                lists.register,
                lists.staff,
                new Cases(),
                foundation.reference().forces(),
                foundation.routing(),
                ledger,
                decisions,
                platform,
                clock,
                ids);
        return new Started(
                new Flow(rooms, doors.sheet().apply(lists.duties), timetable(), holders, book(rules), post()), grading);
    }

    private static PostRoom post() {
        var none = new NoPost();
        return new PostRoom(none, none, none, Correspondence.NONE);
    }

    private static RuleBook book(ShippedRules rules) {
        return new RuleBook(
                rules,
                new HandedIn(),
                new TableProver(),
                (actor, when) -> Trained.Training.CURRENT,
                ShippedRules.noReports(),
                List::of);
    }

    private static Actor platform(Forces forces, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Actor(
                "forthwith",
                "Forthwith",
                Forces.NATIONAL_AGENCY,
                Set.of(Role.SYSTEM),
                new Reach(forces).everywhere(today));
    }

    Flow flow() {
        return started.flow;
    }

    Grading grading() {
        return started.grading;
    }

    OpenDuties duties() {
        return lists.duties;
    }
}

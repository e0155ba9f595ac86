package org.forthwith.app.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.forthwith.allocation.Skill;
import org.forthwith.app.simulate.invariant.Inspection;
import org.forthwith.app.simulate.memory.Memory;
import org.forthwith.app.simulate.people.Acts;
import org.forthwith.app.simulate.people.Authorities;
import org.forthwith.app.simulate.people.Deed;
import org.forthwith.app.simulate.people.Lot;
import org.forthwith.app.simulate.people.Mailbag;
import org.forthwith.app.simulate.people.Officers;
import org.forthwith.app.simulate.people.Senders;
import org.forthwith.app.simulate.people.Staff;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.Reply;
import org.forthwith.flow.TrainingWork.Awarded;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Jurisdiction;
import org.forthwith.referral.Submission;

/** Some forces with their people, their reports and their faults, played by one thread, step by step. */
final class World {

    /** The platform looks ten times as often; looks at which nothing is due are left out, for they do nothing. */
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(20);

    private final Scale scale;
    private final Instant begins;
    private final int number;
    private final List<ForceCode> forces;
    private final NodeTime time;
    private final Agenda agenda = new Agenda();
    private final Lot lot;
    private final Memory memory;
    private final InMemory platform;
    private final Staff staff;
    private final Officers officers;
    private final Authorities authorities;
    private final Faults faults;
    private final Inspection inspection;
    private final Tally tally = new Tally();
    private Acts acts;
    private long ids;
    private long steps;
    private long restarts;
    private Instant sweep = Instant.MIN;

    World(
            InMemory.Foundation foundation,
            Scale scale,
            Doors doors,
            int number,
            List<ForceCode> forces,
            RandomGenerator seed) {
        this.scale = scale;
        this.begins = scale.begins();
        this.number = number;
        this.forces = forces;
        this.time = new NodeTime(begins);
        this.lot = new Lot(seed);
        this.memory = new Memory(time);
        Mailbag bag = new Mailbag();
        this.platform = new InMemory(foundation, doors, memory, time, this::id, bag);
        this.staff = new Staff(forces, lot);
        var timetable = foundation.reference().timetable();
        this.officers = new Officers(new Officers.Office(
                staff,
                agenda,
                lot,
                timetable.calendars().of(Jurisdiction.ENGLAND_AND_WALES, LocalDate.MAX),
                this::does));
        this.authorities = new Authorities(agenda, lot, this::acknowledged);
        this.faults = new Faults(lot, begins);
        this.inspection = new Inspection(new Inspection.View(
                timetable,
                stream -> platform.duties().of(stream),
                memory::story,
                faults::sweepingSince,
                staff::worksFor));
        this.acts = acts();
        memory.witnessedBy(this::hear);
        Senders senders = new Senders(
                new Senders.Line(agenda, lot, doors.post(), bag, this::receive, inspection::acknowledged),
                String.valueOf(number));
        prepare(senders);
    }

    private void prepare(Senders senders) {
        forces.forEach(this::train);
        senders.send(scale.referrals(number), begins, scale.lasts(), forces);
        faults.plan(agenda, scale, this::restart);
    }

    private UUID id() {
        return lot.id(++ids);
    }

    /** The head of the unit records the training of those who grade and review, for the whole time. */
    private void train(ForceCode force) {
        Actor head = staff.all(force, Role.HEAD_OF_UNIT).getFirst();
        for (Role role : List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR)) {
            staff.all(force, role).forEach(person -> {
                award(head, person, Skill.KIRAT_OR_EQUIV);
                award(head, person, Skill.SUPERVISOR_OCSAE);
            });
        }
    }

    private void award(Actor by, Actor person, Skill skill) {
        LocalDate day = scale.start().minusDays(1);
        platform.flow()
                .training()
                .award(by, new Awarded(person.id(), skill, day, day.plusYears(3), new Reason("A course.")));
    }

    /** Plays until the end, until so many steps have been done, or until something does not hold. */
    Ended play(long until) {
        Instant ends = scale.ends();
        while (steps < until && inspection.broken().isEmpty() && step(ends)) {
            inspection.afterAStep(time.truth());
        }
        if (steps < until && inspection.broken().isEmpty()) {
            inspection.everyCase();
            inspection.inAnotherOrder(lot.random(), this::id);
        }
        return new Ended(number, tally.count(steps, restarts), inspection.open(), time.truth(), inspection.broken());
    }

    private boolean step(Instant ends) {
        Instant look = nextSweep();
        boolean sweeps = !agenda.next().isBefore(look);
        Instant at = sweeps ? look : agenda.next();
        if (at.isAfter(ends)) {
            return false;
        }
        steps++;
        time.moveTo(at);
        if (sweeps) {
            sweep(at);
        } else {
            happens(agenda.take());
        }
        return true;
    }

    /** The first look after something has become due, once nobody pauses. */
    private Instant nextSweep() {
        Instant due = platform.duties().earliest();
        if (due.equals(Instant.MAX)) {
            return due;
        }
        Instant from = latest(due, faults.sweepingSince(), sweep.equals(Instant.MIN) ? begins : sweep.plusSeconds(1));
        long since = Duration.between(begins, from).toSeconds();
        long between = BETWEEN_SWEEPS.toSeconds();
        return begins.plusSeconds(Math.ceilDiv(since + 1, between) * between);
    }

    private static Instant latest(Instant one, Instant other, Instant third) {
        Instant two = one.isAfter(other) ? one : other;
        return two.isAfter(third) ? two : third;
    }

    private void sweep(Instant now) {
        sweep = now;
        platform.flow().watch().sweep(now);
        if (faults.twoSweepers()) {
            platform.flow().watch().sweep(now);
        }
    }

    /** A process that dies in the middle is started again, and what it was doing is done anew. */
    private void happens(Agenda.Item item) {
        time.behind(faults.behind());
        memory.crashBefore(faults.entriesUntilCrash());
        try {
            item.what().run();
        } catch (Memory.Crash died) {
            restart();
            item.what().run();
        } finally {
            time.behind(Duration.ZERO);
            memory.crashBefore(Integer.MAX_VALUE);
        }
    }

    private void restart() {
        restarts++;
        platform.restart();
        acts = acts();
    }

    private Acts acts() {
        return new Acts(
                platform.flow(),
                platform.grading(),
                id -> memory.story(id.value()),
                id -> platform.duties().of(id.value()),
                lot);
    }

    private Reply does(Deed deed, CaseId id, Actor by) {
        return acts.does(deed, id, by, time.instant());
    }

    private Receipt receive(Submission report, Actor sender) {
        return platform.flow().walk().receive(report, sender);
    }

    private void acknowledged(CaseId id, ChildId child, Instant at) {
        ForceCode force = memory.story(id.value()).getFirst().force();
        staff.present(force, Role.INVESTIGATOR, at, null, lot)
                .ifPresent(by -> platform.flow()
                        .children()
                        .acknowledged(id, by, Optional.empty(), child, "the children's authority"));
    }

    private void hear(Recorded entry) {
        tally.hear(entry);
        inspection.hear(entry, time.truth());
        officers.notice(entry, time.truth());
        if (entry.event() instanceof ChildShared shared) {
            authorities.notice(shared, time.truth());
        }
    }
}

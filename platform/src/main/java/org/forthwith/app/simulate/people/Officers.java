package org.forthwith.app.simulate.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.app.simulate.Agenda;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.event.RiskEvent.SecondMarkingDue;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** Works the cases of a world: one deed after the other, what comes up in between, and what a refusal asks for first. */
public final class Officers {

    private static final Duration NOBODY_THERE = Duration.ofHours(6);
    private static final int MOST_REMEDIES = 12;

    private final Office office;
    private final Plans plans;
    private final Hours hours;
    private final Map<UUID, Life> lives = new HashMap<>();

    /** What people work with: who they are, when, and what they do it by. */
    public record Office(Staff staff, Agenda agenda, Lot lot, CivilCalendar calendar, Doing doing) {}

    /** Does one deed of a person in a case, and gives what they were told. */
    @FunctionalInterface
    public interface Doing {
        Reply does(Deed deed, CaseId id, Actor by);
    }

    private static final class Life {
        private final CaseId id;
        private final ForceCode force;
        private Deque<Deed> plan = new ArrayDeque<>();
        private int remedies;
        private long course;
        private @Nullable String owner;

        Life(CaseId id, ForceCode force) {
            this.id = id;
            this.force = force;
        }
    }

    public Officers(Office office) {
        this.office = office;
        this.plans = new Plans(office.lot());
        this.hours = new Hours(office.calendar(), office.lot());
    }

    /** Something stands on the record, and whoever has to do something about it will. */
    public void notice(Recorded entry, Instant now) {
        UUID stream = entry.event().stream();
        if (entry.event() instanceof CaseEvent.Opened opened) {
            Life life = new Life(opened.caseId(), opened.force());
            lives.put(stream, life);
            begin(life, plans.ofNewCase(), now);
        }
        Life life = lives.get(stream);
        if (life != null) {
            notice(life, entry, now);
        }
    }

    private void notice(Life life, Recorded entry, Instant now) {
        switch (entry.event()) {
            case CaseEvent.OwnerNamed named -> life.owner = named.owner();
            case CaseEvent.Reopened again -> begin(life, plans.ofReopenedCase(), now);
            case ReviewRequested asked -> besides(life, Deed.REVIEW, now, 90);
            case LinkFound link -> besides(life, Deed.LINKS, now, 80);
            case ChildIdentified child -> {
                besides(life, Deed.SHARE, now, 90);
                besides(life, Deed.SUPPORT, now, 75);
            }
            case RungReached rung -> {
                if (rung.addressee() == Role.CHIEF_OFFICER) {
                    besides(life, Deed.KNOWN_TO_CHIEF, now, 85);
                }
            }
            case SecondMarkingDue due -> besides(life, Deed.SECOND_MARK, now, 75);
            default -> {}
        }
    }

    private void begin(Life life, Deque<Deed> plan, Instant now) {
        life.plan = plan;
        life.remedies = 0;
        life.course++;
        next(life, now);
    }

    private void besides(Life life, Deed deed, Instant now, int percent) {
        if (office.lot().percent(percent)) {
            Instant at = hours.after(now, deed.usually());
            office.agenda().put(at, () -> act(life, deed, at));
        }
    }

    private void next(Life life, Instant now) {
        Deed deed = life.plan.peek();
        if (deed != null) {
            goOn(life, hours.after(now, deed.usually()));
        }
    }

    private void goOn(Life life, Instant at) {
        long course = life.course;
        office.agenda().put(at, () -> {
            if (course == life.course) {
                doNext(life, at);
            }
        });
    }

    private void doNext(Life life, Instant now) {
        Deed deed = life.plan.element();
        Optional<Reply> reply = act(life, deed, now);
        if (reply.isEmpty()) {
            goOn(life, now.plus(NOBODY_THERE));
            return;
        }
        if (!mended(life, reply.get())) {
            life.plan.poll();
        }
        next(life, now);
    }

    /** Whether something has to be done first; then the deed is tried again. Whoever is refused too often gives up. */
    private boolean mended(Life life, Reply reply) {
        Optional<Deed> remedy = reply instanceof Reply.Refused no ? Plans.remedy(no.code()) : Optional.empty();
        if (remedy.isEmpty() || ++life.remedies > MOST_REMEDIES) {
            return false;
        }
        life.plan.push(remedy.get());
        return true;
    }

    /** Empty when nobody of that role is at work. */
    private Optional<Reply> act(Life life, Deed deed, Instant now) {
        String notThisOne = deed == Deed.HAND_OVER ? life.owner : null;
        return office.staff()
                .present(life.force, deed.role(), now, notThisOne, office.lot())
                .map(by -> office.doing().does(deed, life.id, by));
    }
}

package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.OpenDuty;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** The open duties of every case, ready to be looked through by time. Closed cases have none. */
public final class OpenDuties implements DutySheet, Ear {

    private static final int BREACH = 100;

    private final Timetable timetable;
    private final Bookkeeping bookkeeping;
    private final Map<UUID, Duties> books = new HashMap<>();
    private final NavigableSet<OpenDuty> sheet = new TreeSet<>(OpenDuties::inOrder);

    public OpenDuties(Timetable timetable, Bookkeeping bookkeeping) {
        this.timetable = timetable;
        this.bookkeeping = bookkeeping;
    }

    @Override
    public void hear(Recorded entry) {
        UUID stream = entry.event().stream();
        Duties before = books.get(stream);
        if (before == null && entry.event() instanceof Opened) {
            before = Duties.none(timetable);
        }
        if (before != null) {
            Duties after = bookkeeping.after(before, entry);
            books.put(stream, after);
            turn(entry.force(), before.open(), after.open());
        }
    }

    /** What was open in between and is not any more need not be put on the sheet. */
    @Override
    public void hear(List<Recorded> story) {
        if (story.isEmpty() || !(story.getFirst().event() instanceof Opened)) {
            return;
        }
        Duties book = Duties.none(timetable);
        for (Recorded entry : story) {
            book = bookkeeping.after(book, entry);
        }
        books.put(story.getFirst().event().stream(), book);
        ForceCode force = story.getLast().force();
        book.open().forEach(duty -> put(force, duty));
    }

    private void turn(ForceCode force, List<Duty> before, List<Duty> after) {
        if (before.equals(after)) {
            return;
        }
        for (Duty duty : before) {
            if (!after.contains(duty)) {
                take(force, duty);
            }
        }
        for (Duty duty : after) {
            if (!before.contains(duty)) {
                put(force, duty);
            }
        }
    }

    private void take(ForceCode force, Duty duty) {
        if (duty.nextRungAt() != null) {
            sheet.remove(new OpenDuty(force, duty));
        }
    }

    private void put(ForceCode force, Duty duty) {
        if (duty.nextRungAt() != null) {
            sheet.add(new OpenDuty(force, duty));
        }
    }

    @Override
    public void forget(UUID stream) {
        Duties gone = books.remove(stream);
        if (gone != null) {
            gone.open().forEach(duty -> take(new ForceCode("00"), duty));
        }
    }

    @Override
    public List<OpenDuty> dueBy(Instant now, int most, @Nullable OpenDuty after) {
        List<OpenDuty> due = new ArrayList<>();
        for (OpenDuty open : after == null ? sheet : sheet.tailSet(after, false)) {
            if (due.size() == most || next(open).isAfter(now)) {
                break;
            }
            due.add(open);
        }
        return due;
    }

    @Override
    public List<CaseId> running(Span span, int most, @Nullable CaseId after) {
        return sheet.stream()
                .filter(open -> span.forces().contains(open.force()) && within(span, open.duty()))
                .map(open -> open.duty().caseId())
                .filter(id -> after == null || id.value().compareTo(after.value()) > 0)
                .distinct()
                .sorted(Comparator.comparing(CaseId::value))
                .limit(most)
                .toList();
    }

    private static boolean within(Span span, Duty duty) {
        return span.clocks().contains(duty.clock())
                && duty.rung() < BREACH
                && duty.startedAt().isBefore(span.startedBefore())
                && duty.dueAt().isAfter(span.dueAfter());
    }

    /** When the next rung of any duty is reached; far away when none is. */
    public Instant earliest() {
        return sheet.isEmpty() ? Instant.MAX : next(sheet.first());
    }

    /** What is stored of one case, in the order in which the duties were opened. */
    public List<Duty> of(UUID stream) {
        Duties book = books.get(stream);
        return book == null ? List.of() : book.open();
    }

    /** The one that reaches its next rung first; written out, because it is asked more often than anything else. */
    private static int inOrder(OpenDuty one, OpenDuty other) {
        int order = next(one).compareTo(next(other));
        if (order == 0) {
            order = one.duty().caseId().value().compareTo(other.duty().caseId().value());
        }
        if (order == 0) {
            order = one.duty().clock().compareTo(other.duty().clock());
        }
        return order == 0 ? Integer.compare(one.duty().openedBy(), other.duty().openedBy()) : order;
    }

    private static Instant next(OpenDuty open) {
        Instant next = open.duty().nextRungAt();
        return next == null ? Instant.MAX : next;
    }
}

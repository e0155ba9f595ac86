package org.forthwith.obligation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ObligationEvent.Told;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Timetable;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.obligation.telling.Posting;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;

class NoticeWriterTest {

    private static final Timetable TIMETABLE =
            new Timetable(ClockTables.read(), new Calendars(BankHolidayTable.read(), Forces.load()));
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final ForceCode FORCE = new ForceCode("52");
    private static final Instant RECEIVED = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant DUE = RECEIVED.plusSeconds(4 * 3600);

    private static final Opened OPENED = new Opened(
            CASE, RECEIVED, "K-2026-000001", FORCE, null, "intake", "NCMEC", "Report", false, false, "row 1");
    private static final RungReached RUNG = new RungReached(
            CASE, RECEIVED, "K01", 1, 50, Role.INVESTIGATOR, DUE, new Told("o.1", Role.INVESTIGATOR, List.of()));

    private final List<ForceCode> asked = new ArrayList<>();

    private List<?> written(Roads roads, Event... events) {
        var story = new ArrayList<Recorded>();
        for (Event event : events) {
            int sequence = story.size() + 1;
            story.add(new Recorded(sequence, sequence, FORCE, event, RECEIVED, "platform", false, "clocks", null));
        }
        var writer = new NoticeWriter(new Posting(roads, TIMETABLE), (force, at) -> {
            asked.add(force);
            return new AddressBook(Map.of("o.1", "o.1@force.example"), List.of("s.1"), null);
        });
        return writer.hear(List.of(new Story(CASE.value(), story, story.size() - 1)));
    }

    // [utest->req~without-a-road-the-desk-is-told~1]
    @Test
    void where_everybody_is_told_at_the_desk_nobody_asks_where_they_are_reached() {
        assertThat(written(Roads.NONE, OPENED, RUNG)).hasSize(1);

        assertThat(asked).isEmpty();
    }

    @Test
    void where_letters_go_out_the_address_book_is_asked() {
        assertThat(written(new Roads(Road.SMTP, List.of(), QuietHours.USUAL), OPENED, RUNG))
                .hasSize(1);

        assertThat(asked).containsExactly(FORCE);
    }

    @Test
    void who_is_next_in_line_is_asked_even_without_a_road_for_letters() {
        var failed = new NoticeFailed(CASE, RECEIVED, "K01", 1, 50, "WEBHOOK", "gone");

        assertThat(written(Roads.NONE, OPENED, RUNG, failed)).hasSize(1);

        assertThat(asked).containsExactly(FORCE);
    }
}

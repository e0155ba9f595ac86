package org.forthwith.desk.clocks;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.LateList;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What will fall due, for the calendar of whoever has to see to it: the reference of the case, when, and a link. A calendar lies outside the
 * platform and open on many screens, so nothing else about a case may stand in it.
 */
@RestController
public final class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MOST = 300;

    private final LateList list;
    private final Decisions decisions;
    private final Words words;
    private final URI house;
    private final InstantSource clock;

    /** @param house the address under which people reach the platform */
    public CalendarFeed(LateList list, Decisions decisions, Words words, URI house, InstantSource clock) {
        this.list = list;
        this.decisions = decisions;
        this.words = words;
        this.house = house;
        this.clock = clock;
    }

    /** Whose duties: of the cases that one answers for, or of every case within reach. */
    enum Whose {
        MINE,
        ALL
    }

    // [impl->req~a-calendar-holds-references-only~1]
    @GetMapping({"/due.ics", "/api/v1/due.ics"})
    ResponseEntity<String> due(Actor reader, @RequestParam(defaultValue = "MINE") Whose whose) {
        Instant now = clock.instant();
        List<LateList.Row> rows = decisions.look(reader, () -> rows(reader, whose, now));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("due.ics")
                                .build()
                                .toString())
                .body(calendar(rows, now).toString());
    }

    private List<LateList.Row> rows(Actor reader, Whose whose, Instant now) {
        Instant until = now.plus(AHEAD);
        return whose == Whose.MINE
                ? list.dueBetween(now, until, reader.id(), MOST)
                : list.dueBetween(now, until, 0, MOST);
    }

    private Calendar calendar(List<LateList.Row> rows, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Forthwith//Due//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        rows.forEach(row -> calendar.add(event(row, now)));
        return calendar;
    }

    /** Not what is due: the name of a clock can tell whoever looks at the screen what the case is about. */
    private VEvent event(LateList.Row row, Instant now) {
        var event = new VEvent(row.dueAt(), words.say("due.calendar.event", row.reference()));
        event.replace(new DtStamp(now));
        event.add(new Uid(id(row) + "@forthwith"));
        event.add(new Url(house.resolve("/cases/" + row.reference())));
        return event;
    }

    /** The same whenever it is fetched, so that a calendar moves an entry instead of adding one. It can be read by nobody: the id of a case is random and stands on no page. */
    private static UUID id(LateList.Row row) {
        String duty = row.caseId() + "-" + row.clock() + "-" + row.openedBy();
        return UUID.nameUUIDFromBytes(duty.getBytes(StandardCharsets.UTF_8));
    }
}

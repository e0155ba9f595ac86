package org.forthwith.desk.api;

import java.time.Duration;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.ClockWork;
import org.forthwith.flow.ClockWork.Which;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done to a clock by hand. A duty goes by its clock and the number of the entry that opened it. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/clocks/{clock}/{openedBy}")
public final class ClockActs {

    private final FindCase find;
    private final ClockWork work;

    public ClockActs(CaseList cases, Decisions decisions, ClockWork work) {
        this.find = new FindCase(cases, decisions);
        this.work = work;
    }

    /** @param because the code of a listed reason, {@code hours} for how long */
    record Rest(String because, Integer hours, String reason) {
        Rest {
            Given.words(because, reason);
            Given.all(hours);
        }
    }

    /** @param cause the code of a listed cause */
    record Late(String cause, String reason) {
        Late {
            Given.words(cause, reason);
        }
    }

    @PostMapping("/rest")
    ResponseEntity<?> rest(
            Actor by,
            @PathVariable String reference,
            @PathVariable String clock,
            @PathVariable int openedBy,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Rest rest) {
        return find.on(
                reference,
                by,
                id -> work.rest(
                        id,
                        by,
                        Versions.read(read),
                        new Which(clock, openedBy),
                        rest.because(),
                        Duration.ofHours(rest.hours()),
                        new Reason(rest.reason())));
    }

    @PostMapping("/rest-end")
    ResponseEntity<?> goOn(
            Actor by,
            @PathVariable String reference,
            @PathVariable String clock,
            @PathVariable int openedBy,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return find.on(
                reference, by, id -> work.goOn(id, by, Versions.read(read), new Which(clock, openedBy), why.words()));
    }

    @PostMapping("/cause")
    ResponseEntity<?> explain(
            Actor by,
            @PathVariable String reference,
            @PathVariable String clock,
            @PathVariable int openedBy,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Late late) {
        return find.on(
                reference,
                by,
                id -> work.explain(
                        id,
                        by,
                        Versions.read(read),
                        new Which(clock, openedBy),
                        late.cause(),
                        new Reason(late.reason())));
    }

    @PostMapping("/acknowledgement")
    ResponseEntity<?> acknowledge(
            Actor by,
            @PathVariable String reference,
            @PathVariable String clock,
            @PathVariable int openedBy,
            @RequestHeader(name = "If-Match", required = false) @Nullable String read,
            @RequestBody Because why) {
        return find.on(
                reference,
                by,
                id -> work.acknowledge(id, by, Versions.read(read), new Which(clock, openedBy), why.words()));
    }
}

package org.forthwith.desk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.store.ClockTimeList;
import org.forthwith.flow.ClockTimeWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Timekeeper.Wish;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The times that one's own force gives its clocks. */
@RestController
@RequestMapping("/api/v1/clock-times")
public final class ClockTimesApi {

    private final ClockTimeList times;
    private final ClockTimeWork work;
    private final Decisions decisions;

    public ClockTimesApi(ClockTimeList times, ClockTimeWork work, Decisions decisions) {
        this.times = times;
        this.work = work;
        this.decisions = decisions;
    }

    /**
     * @param limit as the catalogue says it: "12 hours"
     * @param from the first day on which a duty that starts is given it
     */
    record Wanted(String clock, Term term, String limit, LocalDate from, String reason) {
        Wanted {
            Given.words(clock, limit, reason);
            Given.all(term, from);
        }
    }

    /** @param from the first day on which the time of the catalogue holds again */
    record Withdrawn(LocalDate from, String reason) {
        Withdrawn {
            Given.all(from);
            Given.words(reason);
        }
    }

    @GetMapping
    List<ClockTimeList.Row> ofOwnForce(Actor reader) {
        return decisions.look(reader, () -> times.of(reader.force()));
    }

    @PostMapping
    ResponseEntity<?> propose(Actor by, @RequestBody Wanted wanted) {
        return Replies.of(work.propose(
                by,
                new Wish(wanted.clock(), wanted.term(), wanted.limit(), wanted.from()),
                new Reason(wanted.reason())));
    }

    @PostMapping("/{id}/signature")
    ResponseEntity<?> sign(Actor by, @PathVariable UUID id) {
        return Replies.of(work.sign(by, id));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<?> withdraw(Actor by, @PathVariable UUID id, @RequestBody Withdrawn withdrawn) {
        return Replies.of(work.withdraw(by, id, withdrawn.from(), new Reason(withdrawn.reason())));
    }
}

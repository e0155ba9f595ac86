package org.forthwith.desk.api;

import org.forthwith.desk.replay.ReplayJson;
import org.forthwith.desk.replay.Trial;
import org.forthwith.desk.replay.Trial.Outcome;
import org.forthwith.desk.replay.Trial.Wanted;
import org.forthwith.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a rule set on the past. The answer is the same bytes as long as the ledger of that period is. */
@RestController
public final class ReplaysApi {

    private final Trial trial;

    public ReplaysApi(Trial trial) {
        this.trial = trial;
    }

    @PostMapping("/api/v1/replays")
    ResponseEntity<?> run(Actor reader, @RequestBody Wanted wanted) {
        return switch (trial.run(wanted, reader)) {
            case Outcome.Done done ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ReplayJson.bytes(done.replay()));
            case Outcome.Not not -> Replies.problem(problem(not));
        };
    }

    private static ProblemDetail problem(Outcome.Not not) {
        var detail = Replies.detail(HttpStatus.CONFLICT, "refused", "Not done", not.because());
        detail.setProperty("code", not.code());
        return detail;
    }
}

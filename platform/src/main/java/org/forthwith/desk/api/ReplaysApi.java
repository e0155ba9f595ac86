package org.forthwith.desk.api;

import java.util.List;
import org.forthwith.desk.replay.ReplayJson;
import org.forthwith.desk.replay.Trial;
import org.forthwith.desk.replay.Trial.Outcome;
import org.forthwith.desk.replay.Trial.Wanted;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.springframework.http.MediaType;
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
            case Outcome.Not not -> Replies.of(new Reply.Refused(not.code(), not.because(), List.of()));
        };
    }
}

package org.forthwith.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.replay.TrialOnRecord;
import org.forthwith.event.RuleSetEvent.Proved;
import org.forthwith.flow.Reply;
import org.forthwith.flow.RuleSetWork;
import org.forthwith.flow.RuleSetWork.Came;
import org.forthwith.flow.RuleSetWork.Shown;
import org.forthwith.flow.RuleSetWork.Trial;
import org.forthwith.flow.SweepReports;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rule sets: handed in as DMN, proved, tried on history, signed by two people, active from an instant, retired. */
@RestController
@RequestMapping("/api/v1/rule-sets")
public final class RuleSetsApi {

    private static final String NO_FORM = "!application/x-www-form-urlencoded";

    /** Bytes; one more than may come shows that there were more. */
    private static final int MOST = 1_000_001;

    private final RuleSetWork work;
    private final TrialOnRecord trials;
    private final SweepReports sweeps;
    private final InstantSource clock;

    public RuleSetsApi(RuleSetWork work, TrialOnRecord trials, SweepReports sweeps, InstantSource clock) {
        this.work = work;
        this.trials = trials;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    record Drafted(String id, String name) {}

    /** @param activeFrom of its last activation; null when it has never been decided */
    record Line(
            String id,
            String name,
            String title,
            Stage stage,
            String author,
            Instant draftedAt,
            @Nullable Instant activeFrom) {}

    /** @param says what the file says about itself */
    record Whole(
            Line line, String says, List<Proved> proof, List<Trial> trials, List<RuleSetStory.Signature> signatures) {}

    /** @param file the name of the file that is signed */
    record Signed(String file) {
        Signed {
            Given.words(file);
        }
    }

    /** @param from the earliest possible when it is left out */
    record Wanted(@Nullable Instant from) {}

    record Why(String reason) {
        Why {
            Given.words(reason);
        }
    }

    /**
     * @param from the first day, on the clocks of the United Kingdom
     * @param to the day after the last
     */
    record OnHistory(LocalDate from, LocalDate to) {
        OnHistory {
            Given.all(from, to);
        }
    }

    @GetMapping
    List<Line> all() {
        return work.all().stream()
                .map(listed -> line(listed.story(), listed.inForce()))
                .toList();
    }

    @PostMapping(consumes = NO_FORM)
    ResponseEntity<?> draft(Actor by, HttpServletRequest request) throws IOException {
        return switch (work.draft(by, request.getInputStream().readNBytes(MOST))) {
            case Came.Kept kept ->
                ResponseEntity.created(URI.create("/api/v1/rule-sets/" + kept.id()))
                        .body(new Drafted(kept.id().toString(), kept.name()));
            case Came.NotTaken not -> Replies.of(new Reply.Refused(not.code(), not.because(), List.of()));
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable UUID id) {
        return work.read(id)
                .<ResponseEntity<?>>map(shown -> ResponseEntity.ok(whole(shown)))
                .orElseGet(RuleSetsApi::noSuchRuleSet);
    }

    /** The file, byte for byte. */
    @GetMapping("/{id}/dmn")
    ResponseEntity<?> file(@PathVariable UUID id) {
        return work.read(id)
                .<ResponseEntity<?>>map(shown -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + shown.file().id() + ".dmn\"")
                        .body(shown.file().dmn().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(RuleSetsApi::noSuchRuleSet);
    }

    @PostMapping("/{id}/proof")
    ResponseEntity<?> prove(Actor by, @PathVariable UUID id) {
        return answer(work.prove(id, by));
    }

    @PostMapping("/{id}/trial")
    ResponseEntity<?> tried(Actor by, @PathVariable UUID id, @RequestBody OnHistory period) {
        return answer(trials.run(id, by, period.from(), period.to()));
    }

    @PostMapping("/{id}/signature")
    ResponseEntity<?> sign(Actor by, @PathVariable UUID id, @RequestBody Signed signed) {
        return answer(work.sign(id, by, signed.file()));
    }

    @PostMapping("/{id}/activation")
    ResponseEntity<?> activate(Actor by, @PathVariable UUID id, @RequestBody Wanted wanted) {
        return answer(work.activate(id, by, wanted.from()));
    }

    @PostMapping("/{id}/retirement")
    ResponseEntity<?> retire(Actor by, @PathVariable UUID id, @RequestBody Why why) {
        return answer(work.retire(id, by, new Reason(why.reason())));
    }

    /** What its coming into force did to the cases of the reader's own force. */
    @GetMapping("/{id}/sweep")
    ResponseEntity<?> sweep(Actor reader, @PathVariable UUID id) {
        return sweeps.of(id, reader)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> notFound("Nothing there", "There is no such rule set, or no sweep by it."));
    }

    private Line line(RuleSetStory story, boolean inForce) {
        return new Line(
                story.id().toString(),
                story.name(),
                story.drafted().title(),
                story.stage(clock.instant(), inForce),
                story.author(),
                story.drafted().at(),
                story.lastActivation().map(RuleSetStory.Activation::from).orElse(null));
    }

    private Whole whole(Shown shown) {
        RuleSetStory story = shown.story();
        return new Whole(
                line(story, shown.inForce()),
                shown.file().says(),
                story.proof() == null ? List.of() : story.proof().properties(),
                story.trials().stream()
                        .map(each -> new Trial(
                                each.from(), each.to(), each.cases(), each.raised(), each.lowered(), each.digest()))
                        .toList(),
                story.signatures());
    }

    private static ResponseEntity<?> answer(Reply reply) {
        return reply instanceof Reply.NoSuchCase ? noSuchRuleSet() : Replies.of(reply);
    }

    private static ResponseEntity<?> noSuchRuleSet() {
        return notFound("No such rule set", "There is no such rule set.");
    }

    private static ResponseEntity<?> notFound(String title, String because) {
        return Replies.problem(Replies.detail(HttpStatus.NOT_FOUND, "not-found", title, because));
    }
}

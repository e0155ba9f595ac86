package org.forthwith.desk.api;

import java.time.LocalDate;
import java.util.List;
import org.forthwith.allocation.Award;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.flow.TrainingWork;
import org.forthwith.flow.TrainingWork.Awarded;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is trained for what. People go by the names under which the ledger knows them. */
@RestController
@RequestMapping("/api/v1/people/{person}/training")
public final class TrainingApi {

    private final TrainingRegister register;
    private final TrainingWork work;
    private final Decisions decisions;

    public TrainingApi(TrainingRegister register, TrainingWork work, Decisions decisions) {
        this.register = register;
        this.work = work;
        this.decisions = decisions;
    }

    /** @param expiresOn the last day on which it counts */
    record Course(LocalDate awardedOn, LocalDate expiresOn, String evidence) {
        Course {
            Given.all(awardedOn, expiresOn);
            Given.words(evidence);
        }
    }

    record Withdrawn(String reason) {
        Withdrawn {
            Given.words(reason);
        }
    }

    @GetMapping
    List<Award> of(Actor reader, @PathVariable String person) {
        return decisions.look(reader, () -> register.of(person));
    }

    @PutMapping("/{skill}")
    ResponseEntity<?> award(
            Actor by, @PathVariable String person, @PathVariable Skill skill, @RequestBody Course given) {
        return Replies.of(work.award(
                by, new Awarded(person, skill, given.awardedOn(), given.expiresOn(), new Reason(given.evidence()))));
    }

    @DeleteMapping("/{skill}")
    ResponseEntity<?> withdraw(
            Actor by, @PathVariable String person, @PathVariable Skill skill, @RequestBody Withdrawn given) {
        return Replies.of(work.withdraw(by, person, skill, new Reason(given.reason())));
    }
}

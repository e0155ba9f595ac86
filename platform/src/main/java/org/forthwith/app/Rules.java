package org.forthwith.app;

import java.time.Instant;
import java.time.InstantSource;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.RuleBook;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.risk.Trained;
import org.forthwith.risk.Trained.Training;
import org.forthwith.risk.proof.TableProver;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.Shelf;
import org.forthwith.risk.store.RuleSetLists;
import org.forthwith.risk.store.StoredShelf;
import org.forthwith.risk.table.HandedIn;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts together what those need who answer for rule sets. */
final class Rules {

    private Rules() {}

    static RuleBook book(
            RuleFile shipped,
            JdbcTemplate jdbc,
            Ledger ledger,
            Decisions decisions,
            Actor platform,
            CaseList cases,
            TrainingRegister register,
            InstantSource wallClock) {
        HandedIn reader = new HandedIn();
        Shelf shelf = new StoredShelf(shipped, reader, jdbc, ledger, decisions, platform, wallClock);
        return new RuleBook(
                shelf,
                reader,
                new TableProver(),
                trained(register, decisions, platform),
                new RuleSetLists(jdbc),
                cases::openLowestFirst);
    }

    /** Whoever graded should have had the training for grading at that time. Every force has a register of its own. */
    private static Trained trained(TrainingRegister register, Decisions decisions, Actor platform) {
        return (actor, when) -> decisions.look(platform, () -> training(register, actor, when));
    }

    private static Training training(TrainingRegister register, String actor, Instant when) {
        var awards = register.of(actor).stream()
                .filter(award -> award.skill() == Skill.KIRAT_OR_EQUIV)
                .toList();
        if (awards.stream().anyMatch(award -> award.counted(when))) {
            return Training.CURRENT;
        }
        return awards.isEmpty() ? Training.NOT_ON_RECORD : Training.LAPSED;
    }
}

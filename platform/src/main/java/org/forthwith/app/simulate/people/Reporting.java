package org.forthwith.app.simulate.people;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Report;
import org.forthwith.referral.Report.ChildMention;
import org.forthwith.referral.Report.Place;
import org.forthwith.referral.Report.Statement;
import org.forthwith.risk.Question;
import org.forthwith.subject.Mention;

/** Writes reports about people who do not exist. One in a dozen is about somebody of whom another report has told, in whichever force. */
final class Reporting {

    private static final int KNOWN_ALREADY_IN_100 = 8;

    /** More cases than that about one person would make a hub of what they share, and hubs link nothing. */
    private static final int MOST_CASES_OF_ONE = 8;

    private static final List<Question> TOLD = List.of(
            Question.DISTRIBUTION_INDICATOR,
            Question.PRODUCTION_INDICATOR,
            Question.CURRENT_GROOMING_OR_COMMUNICATION,
            Question.FIRST_GENERATION_MATERIAL_INDICATOR,
            Question.PRIOR_IIOC_OR_NONCONTACT,
            Question.VICTIM_IDENTIFIED_UK);

    private final Lot lot;
    private final String world;
    private final List<Integer> casesOf = new ArrayList<>();

    Reporting(Lot lot, String world) {
        this.lot = lot;
        this.world = world;
    }

    Report about(ForceCode force) {
        return new Report(
                "simulated-1",
                null,
                null,
                "Platform report, Test Platform",
                lot.oneIn(12),
                lot.oneIn(4),
                true,
                null,
                new Place(null, null, null, force.value(), null),
                mentions(person()),
                statements(),
                lot.oneIn(8) ? List.of(new ChildMention(lot.below(18), lives(), null, "victim")) : List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Answer lives() {
        return lot.percent(30) ? Answer.YES : lot.percent(50) ? Answer.NO : Answer.UNKNOWN;
    }

    private int person() {
        if (!casesOf.isEmpty() && lot.percent(KNOWN_ALREADY_IN_100)) {
            int known = lot.below(casesOf.size());
            if (casesOf.get(known) < MOST_CASES_OF_ONE) {
                casesOf.set(known, casesOf.get(known) + 1);
                return known;
            }
        }
        casesOf.add(1);
        return casesOf.size() - 1;
    }

    /** Every report about a person has the account; the rest comes and goes. */
    private List<Mention> mentions(int person) {
        List<Mention> mentions = new ArrayList<>();
        String name = "person-" + world + "-" + person;
        mentions.add(mention(IdentifierKind.ACCOUNT_ID, name));
        if (lot.percent(60)) {
            mentions.add(mention(IdentifierKind.EMAIL, name + "@mail.example"));
        }
        if (lot.percent(50)) {
            mentions.add(mention(IdentifierKind.DEVICE, "device-" + world + "-" + person));
        }
        return mentions;
    }

    private static Mention mention(IdentifierKind kind, String written) {
        return new Mention(kind, written, PersonRole.SUSPECT, "suspect", false, "Test Platform", null, null);
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        TOLD.forEach(question -> {
            if (lot.oneIn(9)) {
                statements.add(new Statement(question.name(), Answer.YES, "incident", "told by the platform"));
            }
        });
        if (lot.oneIn(40)) {
            statements.add(
                    new Statement(Question.SUSPECT_IS_CHILD.name(), Answer.YES, "suspect", "told by the platform"));
        }
        return statements;
    }
}

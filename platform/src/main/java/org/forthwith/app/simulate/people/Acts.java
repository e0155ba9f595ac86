package org.forthwith.app.simulate.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.NextStep;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.flow.ClockWork.Which;
import org.forthwith.flow.Flow;
import org.forthwith.flow.GradeWork.Answered;
import org.forthwith.flow.HouseholdWork.Established;
import org.forthwith.flow.HouseholdWork.Found;
import org.forthwith.flow.Reply;
import org.forthwith.flow.SecondMarks.Marks;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Duty;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.SecondMarking;
import org.forthwith.risk.Trigger;
import org.forthwith.safeguarding.ChildFacts;
import org.forthwith.subject.Around;
import org.forthwith.subject.Mention;
import org.forthwith.subject.NodeKind;
import org.forthwith.subject.RelationKind;

/** Does a deed at the door that is meant for it, as a person at a desk would, from what the record says. */
public final class Acts {

    private static final Optional<Integer> AS_IT_STANDS = Optional.empty();
    private static final Reason REASON = new Reason("Decided in the simulation.");
    private static final String EVIDENCE = "Asked and answered in the simulation.";
    private static final Reply NOTHING = new Reply.Done(0);

    private final Flow flow;
    private final Grading grading;
    private final Function<CaseId, List<Recorded>> stories;
    private final Function<CaseId, List<Duty>> running;
    private final Lot lot;

    /** @param running the open duties of a case */
    public Acts(
            Flow flow,
            Grading grading,
            Function<CaseId, List<Recorded>> stories,
            Function<CaseId, List<Duty>> running,
            Lot lot) {
        this.flow = flow;
        this.grading = grading;
        this.stories = stories;
        this.running = running;
        this.lot = lot;
    }

    public Reply does(Deed deed, CaseId id, Actor by, Instant now) {
        return switch (deed) {
            case TAKE_TO_ASSESS, TAKE, HAND_OVER -> flow.cases().take(id, by, AS_IT_STANDS);
            case CHECK -> check(id, by, Check.PND);
            case MORE_CHECKS, LOOK_IN -> check(id, by, lot.pick(List.of(Check.PNC, Check.LOCAL_RECORDS, Check.CAID)));
            case LIVES_AT -> livesAt(id, by);
            case HOUSEHOLD ->
                flow.household().resolve(id, by, AS_IT_STANDS, new Established(home(id), "council", null, REASON));
            case ANSWERS -> answers(id, by);
            case NEW_ANSWER -> newAnswer(id, by);
            case NEWS -> flow.news().tell(id, by, AS_IT_STANDS, Trigger.DEVICE_RESULT, REASON);
            case IDENTIFIER -> flow.cases().addIdentifier(id, by, AS_IT_STANDS, found(id));
            case CHILD -> flow.children().identify(id, by, AS_IT_STANDS, child());
            case SHARE, SUPPORT, PARENTS -> forChildren(deed, id, by);
            case ROAD -> road(id, by);
            case VIEW -> flow.roads().view(id, by, AS_IT_STANDS, proposed(id, now), REASON);
            case GRADE -> flow.grades().decide(id, by, AS_IT_STANDS, proposed(id, now), REASON);
            case GRADE_TOO_LOW -> flow.grades().decide(id, by, AS_IT_STANDS, Grade.LOW, REASON);
            case GRADE_LOWER -> lower(id, by, now);
            case REVIEW -> review(id, by);
            case LINKS -> links(id, by);
            case SECOND_MARK -> secondMark(id, by);
            case KNOWN_TO_CHIEF -> knownToChief(id, by);
            case CLOSE -> flow.cases().close(id, by, AS_IT_STANDS, lot.pick(List.of("1", "15", "16", "18")), REASON);
            default -> move(deed, id, by);
        };
    }

    private Reply move(Deed deed, CaseId id, Actor by) {
        return deed.to() == null
                ? NOTHING
                : flow.cases()
                        .move(
                                id,
                                by,
                                AS_IT_STANDS,
                                new NextStep(deed.to(), Optional.of(REASON), Optional.of(REASON), Happened.NOW));
    }

    private Reply check(CaseId id, Actor by, Check check) {
        return flow.cases().recordCheck(id, by, AS_IT_STANDS, check, lot.percent(20), EVIDENCE);
    }

    private static String home(CaseId id) {
        return (Math.floorMod(id.value().hashCode(), 200) + 1) + " Example Road";
    }

    private Reply livesAt(CaseId id, Actor by) {
        Around home = new Around(NodeKind.ADDRESS, home(id));
        Found lives = new Found(RelationKind.LIVES_AT, Around.SUSPECT, home, null, null, "council", null, EVIDENCE);
        return flow.household().record(id, by, AS_IT_STANDS, lives);
    }

    /** Always what concerns access to children, and now and then all the rest as well. */
    private Reply answers(CaseId id, Actor by) {
        List<Answered> answers = new ArrayList<>(List.of(
                answered(Question.REGULAR_CHILD_ACCESS, lot.percent(12) ? Answer.YES : Answer.NO),
                answered(Question.CHILD_AT_ADDRESS_VISITING, Answer.NO)));
        if (lot.percent(8)) {
            answers.addAll(List.of(
                    answered(Question.LIVE_OR_IMMINENT_HARM, Answer.NO),
                    answered(Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION, Answer.NO),
                    answered(Question.PRIOR_IIOC_OR_NONCONTACT, Answer.NO),
                    answered(Question.POSITION_OF_TRUST, lot.percent(4) ? Answer.YES : Answer.NO)));
        }
        return flow.grades().establish(id, by, AS_IT_STANDS, answers);
    }

    private static Answered answered(Question question, Answer answer) {
        return new Answered(question, answer, "household check", EVIDENCE);
    }

    private Reply newAnswer(CaseId id, Actor by) {
        Question question = lot.pick(
                List.of(Question.DISTRIBUTION_INDICATOR, Question.VIOLENCE_MARKER, Question.PRODUCTION_INDICATOR));
        return flow.grades().establish(id, by, AS_IT_STANDS, List.of(answered(question, Answer.YES)));
    }

    private static Mention found(CaseId id) {
        String written = "device-" + Long.toHexString(id.value().getLeastSignificantBits());
        return Mention.of(IdentifierKind.USERNAME, written, PersonRole.SUSPECT, "found");
    }

    private ChildFacts child() {
        Answer lives = lot.percent(20) ? Answer.YES : Answer.NO;
        return new ChildFacts(lot.below(18), lives, null, lot.percent(5), "household check");
    }

    private Reply forChildren(Deed deed, CaseId id, Actor by) {
        CaseFile file = CaseFile.of(stories.apply(id));
        Set<ChildId> children = new TreeSet<>(Comparator.comparing(ChildId::value));
        children.addAll(file.children().keySet());
        Reply reply = NOTHING;
        for (ChildId child : children) {
            reply = forChild(deed, id, by, child, file);
        }
        return reply;
    }

    private Reply forChild(Deed deed, CaseId id, Actor by, ChildId child, CaseFile file) {
        return switch (deed) {
            case SHARE ->
                file.shared().contains(child)
                        ? NOTHING
                        : flow.children().share(id, by, AS_IT_STANDS, child, "the children's authority");
            case SUPPORT -> flow.children().support(id, by, AS_IT_STANDS, child, "support", SupportAnswer.ACCEPTED);
            default -> flow.children().parentInformed(id, by, AS_IT_STANDS, child, true, REASON);
        };
    }

    private Reply road(CaseId id, Actor by) {
        Reply reply = NOTHING;
        for (var check : risk(id).road().open()) {
            reply = flow.roads().check(id, by, AS_IT_STANDS, check, Answer.NO, REASON);
        }
        return reply;
    }

    /** The grade that stands or, where that is higher, the one that the rules propose. */
    private Grade proposed(CaseId id, Instant now) {
        CaseRisk risk = risk(id);
        return risk.story().standsOr(grading.grade(risk, now));
    }

    private Reply lower(CaseId id, Actor by, Instant now) {
        Grade asked = switch (proposed(id, now)) {
            case VERY_HIGH -> Grade.HIGH;
            case HIGH -> Grade.MEDIUM;
            case MEDIUM, LOW -> Grade.LOW;
        };
        flow.roads().view(id, by, AS_IT_STANDS, asked, REASON);
        return flow.grades().decide(id, by, AS_IT_STANDS, asked, REASON);
    }

    private Reply review(CaseId id, Actor by) {
        RiskStory.Review open = risk(id).story().open();
        return open == null
                ? NOTHING
                : flow.grades().review(id, by, AS_IT_STANDS, open.change().digest(), lot.percent(85), REASON);
    }

    private Reply links(CaseId id, Actor by) {
        Reply reply = NOTHING;
        for (Link link : Link.of(stories.apply(id))) {
            if (link.open()) {
                reply = flow.links().decide(id, by, AS_IT_STANDS, link.id(), lot.percent(60), REASON);
            }
        }
        return reply;
    }

    private Reply secondMark(CaseId id, Actor by) {
        return SecondMarking.open(stories.apply(id))
                .filter(waiting -> waiting.objection(by).isEmpty())
                .map(waiting -> flow.secondMarks().mark(id, by, AS_IT_STANDS, marks(waiting)))
                .orElse(NOTHING);
    }

    private Marks marks(SecondMarking waiting) {
        Map<Question, Answer> answers = new EnumMap<>(waiting.first());
        Arrays.stream(Question.values()).filter(answers::containsKey).forEach(question -> {
            if (lot.oneIn(40)) {
                answers.put(question, Answer.UNKNOWN);
            }
        });
        Grade grade = lot.oneIn(12) ? waiting.grade().raised() : waiting.grade();
        return new Marks(grade, answers, REASON);
    }

    private Reply knownToChief(CaseId id, Actor by) {
        Reply reply = NOTHING;
        for (Duty waiting : running.apply(id)) {
            if (waiting.clock().equals(Catalogue.KNOWN_TO_CHIEF)) {
                reply = flow.clocks().acknowledge(id, by, AS_IT_STANDS, Which.lateBehind(waiting), REASON);
            }
        }
        return reply;
    }

    private CaseRisk risk(CaseId id) {
        List<Recorded> story = stories.apply(id);
        return CaseRisk.of(RiskStory.Told.all(story), story.getFirst().event().at());
    }
}

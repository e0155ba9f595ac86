package org.forthwith.app.demo;

import static org.forthwith.kernel.Role.ASSESSOR;
import static org.forthwith.kernel.Role.INTAKE_OFFICER;
import static org.forthwith.kernel.Role.INVESTIGATOR;
import static org.forthwith.kernel.Role.SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.app.demo.Act.Kind;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Role;

/** The acts of people, each with what its kind calls for. */
final class Acts {

    private Acts() {}

    static Act acknowledge(Instant at, String about) {
        return new Act(at, about, Kind.ACKNOWLEDGE, INTAKE_OFFICER, Map.of());
    }

    static Act search(Instant at, String about) {
        var result = Map.of("found", "false", "note", "Searched for every identifier of the report.");
        return new Act(at, about, Kind.RECORD_PND, ASSESSOR, result);
    }

    /** @param answers by question, with {@code source} and {@code evidence} among them */
    static Act establish(Instant at, String about, Map<String, String> answers) {
        return new Act(at, about, Kind.ESTABLISH_FACT, ASSESSOR, answers);
    }

    /** A check of the household found no child anywhere near. */
    static Act noChildren(Instant at, String about) {
        var answers = Map.of(
                "RESIDENT_CHILD", "NO",
                "REGULAR_CHILD_ACCESS", "NO",
                "CHILD_AT_ADDRESS_VISITING", "NO",
                "source", "household",
                "evidence", "electoral roll and council records");
        return establish(at, about, answers);
    }

    /** A check of the household says which of the known children live there; others do not come and go. */
    static Act childrenFound(Instant at, String about, List<Child> children) {
        boolean resident = children.stream().anyMatch(child -> child.livesWithSuspect() == Answer.YES);
        var answers = Map.of(
                "RESIDENT_CHILD", resident ? "YES" : "NO",
                "REGULAR_CHILD_ACCESS", "YES",
                "CHILD_AT_ADDRESS_VISITING", "NO",
                "source", "household",
                "evidence", "electoral roll and council records");
        return establish(at, about, answers);
    }

    static Act grade(Instant at, String about, Role by, String grade) {
        String reason = grade.equals("PROPOSED") ? "As the rules propose." : "In the assessor's judgement.";
        return new Act(at, about, Kind.CONFIRM_GRADE, by, Map.of("grade", grade, "reason", reason));
    }

    static Act askForLess(Instant at, String about, String grade) {
        var details = Map.of("grade", grade, "reason", "Every question has been answered no, with evidence.");
        return new Act(at, about, Kind.ASK_LOW, ASSESSOR, details);
    }

    /** Whoever judges a case outside the ladder has asked what its road asks. */
    static Act checkRoad(Instant at, String about) {
        var details = Map.of("evidence", "Both families and the school were asked.");
        return new Act(at, about, Kind.CHECK_ROAD, ASSESSOR, details);
    }

    static Act informParents(Instant at, String about) {
        var details = Map.of("reason", "Told in person by the officer in the case.");
        return new Act(at, about, Kind.INFORM_PARENTS, INVESTIGATOR, details);
    }

    static Act approve(Instant at, String about) {
        return new Act(at, about, Kind.APPROVE, SUPERVISOR, Map.of("reason", "The evidence was looked at and holds."));
    }

    static Act take(Instant at, String about, int person) {
        return new Act(at, about, Kind.TAKE, INVESTIGATOR, Map.of("person", String.valueOf(person)));
    }

    static Act move(Instant at, String about, String to) {
        return new Act(at, about, Kind.MOVE, INVESTIGATOR, Map.of("to", to));
    }

    static Act share(Instant at, String about) {
        return new Act(at, about, Kind.SHARE_CHILD, INVESTIGATOR, Map.of());
    }

    static Act acknowledgeShare(Instant at, String about) {
        var details = Map.of("authority", "Children's services");
        return new Act(at, about, Kind.ACKNOWLEDGE_SHARE, INVESTIGATOR, details);
    }

    static Act offerSupport(Instant at, String about) {
        var details = Map.of("service", "child-support", "answer", "ACCEPTED");
        return new Act(at, about, Kind.OFFER_SUPPORT, INVESTIGATOR, details);
    }

    static Act identify(Instant at, String about, int age, Answer livesWithSuspect, Place place) {
        var details = Map.of(
                "age", String.valueOf(age),
                "livesWithSuspect", livesWithSuspect.name(),
                "district", place.district(),
                "immediateRisk", "false",
                "howKnown", "household check");
        return new Act(at, about, Kind.IDENTIFY_CHILD, INVESTIGATOR, details);
    }

    /** A suspect who is a child is one of the children of the case. */
    static Act identifySuspect(Instant at, String about, int age) {
        var details = Map.of(
                "age",
                String.valueOf(age),
                "livesWithSuspect",
                Answer.NO.name(),
                "immediateRisk",
                "false",
                "howKnown",
                "the suspect is a child");
        return new Act(at, about, Kind.IDENTIFY_CHILD, INVESTIGATOR, details);
    }

    static Act decide(Instant at, String about, String other, boolean same) {
        String reason = same ? "The same person." : "A coincidence; the people differ.";
        var details = Map.of("with", other, "sameMatter", String.valueOf(same), "reason", reason);
        return new Act(at, about, Kind.DECIDE_LINK, INVESTIGATOR, details);
    }

    /** @param outcome by its number in the Home Office's list */
    static Act close(Instant at, String about, String outcome) {
        var details = Map.of("outcome", outcome, "reason", "Every line of enquiry is done.");
        return new Act(at, about, Kind.CLOSE, SUPERVISOR, details);
    }

    static Act repair(Instant at, String about, String document) {
        return new Act(at, about, Kind.REPAIR, INTAKE_OFFICER, Map.of("document", document));
    }
}

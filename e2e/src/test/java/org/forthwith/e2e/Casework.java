package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases in the states that pages show differently, made by plain forms in browsers without JavaScript.
 *
 * @param open with a link that waits and children whom the authority has not been told about
 * @param decided with a link that has been decided
 * @param found with a finding about the suspect
 * @param underReview a lower grade waits for a second person
 * @param closed closed with an outcome
 * @param before an instant before the present, at which the open case was known
 * @param known a telephone number that two cases know
 * @param child the suspect is a child
 * @param rules the page of the rule set in force; one that waits to be proved has been handed in after it
 */
record Casework(
        String open,
        String decided,
        String found,
        String underReview,
        String closed,
        String before,
        String known,
        String child,
        String rules) {

    private static final String REASON = "seen in the records";
    private static final String EVENTS = """
            {"format": "direct-report-1", "reference": "EVENTS-1", "place": {"force": "13"}, "suspect": {"ipAddresses": [
                {"address": "198.51.100.7", "port": 50123, "at": "2 March 2026 9:15 UTC"}]}}""";

    static Casework done(Stage.Set set) {
        set.platform().receives("BROKEN-1", "{\"format\": \"direct-report-1\", \"reference\": \"BROKEN-1\", ");
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR);
                var investigator = Desk.plain(set, Desk.INVESTIGATOR);
                var supervisor = Desk.plain(set, Desk.SUPERVISOR)) {
            var decided = desk.reports("07700 900901");
            var open = desk.reports("07700 900901");
            var underReview = desk.reports("07700 900902", "no");
            var closed = desk.reports("07700 900903");
            linked(assessor, decided);
            reviewed(assessor, underReview);
            low(assessor, supervisor, desk.reports("07700 900905", "no", "OTHER"));
            graded(assessor, closed);
            done(investigator, closed, "take");
            closed(supervisor, closed);
            var child = desk.reports("07700 900904");
            done(
                    assessor,
                    child,
                    "fact",
                    "question",
                    "SUSPECT_IS_CHILD",
                    "answer",
                    "YES",
                    "source",
                    "date of birth",
                    "evidence",
                    REASON);
            done(assessor, child, "road-check", "answer", "NO", "evidence", REASON);
            var found = set.platform().receives("EVENTS-1", EVENTS);
            found(assessor, found);
            for (var age : new String[] {"4", "9"}) {
                done(assessor, open, "child", "age", age, "howKnown", REASON);
            }
            around(assessor, open);
            assessor.opens("/cases/" + open);
            var before = assessor.page().locator(".moj-timeline time").first().getAttribute("datetime");
            return new Casework(open, decided, found, underReview, closed, before, "07700 900901", child, rules(set));
        }
    }

    private static void around(Desk assessor, String reference) {
        done(
                assessor,
                reference,
                "relation",
                "who",
                "SUSPECT",
                "kind",
                "LIVES_AT",
                "where",
                "ADDRESS",
                "whereName",
                "5 Example Street",
                "source",
                "council");
        done(assessor, reference, "household", "source", "council", "evidence", REASON);
    }

    private static String rules(Stage.Set set) {
        var rules = RuleSets.inForce(set, "Rules of every page");
        try (var owner = Desk.plain(set, Desk.RULE_OWNER)) {
            RuleSets.handedIn(owner, "Rules in draft");
        }
        return rules;
    }

    private static void found(Desk assessor, String reference) {
        done(assessor, reference, "resolution", "source", "the provider's answer", "pointsTo-0", "number 4");
        done(
                assessor,
                reference,
                "identifier",
                "kind",
                "EMAIL",
                "value",
                "quiet.heron@example.org",
                "howKnown",
                REASON);
    }

    private static void linked(Desk assessor, String reference) {
        done(assessor, reference, "link", "same", "true", "reason", REASON);
        done(assessor, reference, "link", "same", "false", "reason", "the number had been handed on");
        done(
                assessor,
                reference,
                "fact",
                "question",
                "RESIDENT_CHILD",
                "answer",
                "YES",
                "source",
                "council",
                "evidence",
                REASON);
    }

    private static void graded(Desk assessor, String reference) {
        done(assessor, reference, "check", "check", "PND", "result", "nothing", "note", REASON);
        done(assessor, reference, "grade", "grade", "VERY_HIGH", "reason", REASON);
    }

    private static void reviewed(Desk assessor, String reference) {
        graded(assessor, reference);
        assertThat(assessor.acts(reference, "grade", "grade", "HIGH", "reason", REASON))
                .contains("It takes a second person");
    }

    /** Low, by the only road that leads there; so it waits to be marked again. */
    static void low(Desk assessor, Desk supervisor, String reference) {
        around(assessor, reference);
        assessor.opens("/cases/" + reference);
        var questions = assessor.page()
                .locator("#fact-question option")
                .evaluateAll("options => options.map(option => option.value).join(' ')");
        for (var question : questions.toString().replace("RESIDENT_CHILD ", "").split(" ", -1)) {
            done(
                    assessor,
                    reference,
                    "fact",
                    "question",
                    question,
                    "answer",
                    "NO",
                    "source",
                    "research",
                    "evidence",
                    REASON);
        }
        done(assessor, reference, "check", "check", "PND", "result", "nothing", "note", REASON);
        assertThat(assessor.acts(reference, "grade", "grade", "LOW", "reason", REASON))
                .contains("It takes a second person");
        done(supervisor, reference, "review", "approves", "true", "reason", REASON);
    }

    private static void closed(Desk supervisor, String reference) {
        supervisor.opens("/cases/" + reference);
        for (var child = supervisor.page().locator("form[action$='/share'] [name='child']"); child.count() > 0; ) {
            done(supervisor, reference, "share", "authority", "Leeds");
        }
        done(supervisor, reference, "acknowledged", "who", "the duty desk");
        done(supervisor, reference, "support", "service", "family support", "answer", "ACCEPTED");
        done(supervisor, reference, "close", "outcome", "18", "reason", REASON);
    }

    private static void done(Desk desk, String reference, String form, String... fields) {
        assertThat(desk.acts(reference, form, fields)).as(form).contains("Done and recorded.");
    }
}

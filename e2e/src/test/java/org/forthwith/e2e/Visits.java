package org.forthwith.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A way to every page that people open, in every state in which it looks different. */
final class Visits {

    /**
     * @param route the door, as the policy names it
     * @param person who goes there; nobody for a page that is open to all
     */
    record Visit(String route, String name, String person, Consumer<Desk> way) {}

    private final List<Visit> all = new ArrayList<>();

    private Visits() {}

    static List<Visit> of(Casework cases, List<String> problems) {
        var visits = new Visits();
        visits.day();
        visits.queues();
        visits.cases(cases);
        visits.triage(cases);
        visits.search(cases);
        visits.intake();
        visits.rules(cases.rules());
        for (var problem : problems) {
            visits.to("/problems/{type}", problem, Desk.SUPERVISOR, "/problems/" + problem);
        }
        return visits.all;
    }

    private void day() {
        to("/", "landing", Desk.SUPERVISOR, "/");
        to("/sign-in", "sign-in", Desk.SUPERVISOR, "/sign-in");
        to("/sign-in", "timed-out", Desk.SUPERVISOR, "/sign-in?why=timed-out");
        to("/links", "links", Desk.SUPERVISOR, "/links");
        to("/replay", "replay", Desk.NATIONAL_LEAD, "/replay");
        by("/replay", "replay-found", Desk.NATIONAL_LEAD, desk -> {
            desk.opens("/replay");
            desk.presses("Try it");
        });
        to("/training", "training", Desk.HEAD_OF_UNIT, "/training");
        to("/training", "training-read", Desk.SUPERVISOR, "/training");
        to("/staff", "staff", Desk.HEAD_OF_UNIT, "/staff");
        to("/staff", "staff-read", Desk.ASSESSOR, "/staff");
        to("/second-marking", "second-marking", Desk.SUPERVISOR, "/second-marking");
        by("/second-marking/{reference}", "second-mark", Desk.INSPECTOR, desk -> {
            desk.opens("/second-marking");
            desk.page().locator("a[href^='/second-marking/']").first().click();
        });
        to("/due", "due", Desk.SUPERVISOR, "/due");
        to("/breaches", "breaches", Desk.SUPERVISOR, "/breaches");
        to("/breaches", "breaches-the-last", Desk.SUPERVISOR, "/breaches?which=RUNNING&page=999");
        to("/due", "due-the-last", Desk.SUPERVISOR, "/due?page=999");
        to("/clocks", "clock-catalogue", Desk.SUPERVISOR, "/clocks");
        to("/clocks/own-times", "own-times", Desk.HEAD_OF_UNIT, "/clocks/own-times");
        to("/clocks/own-times", "own-times-read", Desk.SUPERVISOR, "/clocks/own-times");
        to("/notices", "notices", Desk.SUPERVISOR, "/notices");
        to("/health/clocks", "watching", Desk.SUPERVISOR, "/health/clocks");
        to("/briefing", "briefing", Desk.SUPERVISOR, "/briefing");
        to("/demo/time", "time-machine", Desk.SUPERVISOR, "/demo/time");
        to("/", "nowhere", Desk.SUPERVISOR, "/nowhere");
    }

    private void queues() {
        to("/queue", "queue", Desk.SUPERVISOR, "/queue");
        to("/queue", "queue-escalated", Desk.SUPERVISOR, "/queue?whose=ESCALATED");
        to("/queue", "queue-empty", Desk.ASSESSOR, "/queue?whose=MINE");
        to("/queue", "queue-page-2", Desk.NATIONAL_LEAD, "/queue?whose=EVERYONES&page=2");
        to("/queue", "queue-beyond-the-end", Desk.NATIONAL_LEAD, "/queue?whose=EVERYONES&page=999999999");
    }

    private void cases(Casework cases) {
        var route = "/cases/{reference}";
        to(route, "case-open", Desk.SUPERVISOR, "/cases/" + cases.open());
        to(route, "case-decided", Desk.SUPERVISOR, "/cases/" + cases.decided());
        to(route, "case-found", Desk.SUPERVISOR, "/cases/" + cases.found());
        to(route, "case-under-review", Desk.SUPERVISOR, "/cases/" + cases.underReview());
        to(route, "case-closed", Desk.SUPERVISOR, "/cases/" + cases.closed());
        to(route, "case-as-of", Desk.SUPERVISOR, "/cases/" + cases.open() + "?asOf=" + cases.before());
        to(route + "/clocks", "case-clocks", Desk.SUPERVISOR, "/cases/" + cases.open() + "/clocks");
        to(route + "/clocks", "case-clocks-closed", Desk.SUPERVISOR, "/cases/" + cases.closed() + "/clocks");
        to(route, "case-unknown", Desk.SUPERVISOR, "/cases/K-0000-000000");
        by(route, "case-refused", Desk.SUPERVISOR, desk -> desk.acts(cases.open(), "close"));
    }

    private void triage(Casework cases) {
        var route = "/cases/{reference}/triage";
        to(route, "triage-view-first", Desk.SUPERVISOR, "/cases/" + cases.open() + "/triage");
        to(route, "triage-read-only", Desk.INVESTIGATOR, "/cases/" + cases.open() + "/triage");
        to(route, "triage-found", Desk.SUPERVISOR, "/cases/" + cases.found() + "/triage");
        to(route, "triage-under-review", Desk.SUPERVISOR, "/cases/" + cases.underReview() + "/triage");
        to(route, "triage-closed", Desk.SUPERVISOR, "/cases/" + cases.closed() + "/triage");
        to(route, "triage-unknown", Desk.SUPERVISOR, "/cases/K-0000-000000/triage");
        to(route, "triage-child", Desk.SUPERVISOR, "/cases/" + cases.child() + "/triage");
        by(route, "triage-decide", Desk.ASSESSOR, desk -> {
            desk.opens("/cases/" + cases.child() + "/triage");
            if (desk.page().locator("#grade-HIGH").count() == 0) {
                desk.sends("view", "grade", "HIGH", "reason", "seen in the records");
            }
        });
        by(route, "triage-refused", Desk.ASSESSOR, desk -> {
            desk.opens("/cases/" + cases.child() + "/triage");
            desk.sends("grade");
        });
    }

    private void search(Casework cases) {
        to("/search", "search", Desk.SUPERVISOR, "/search");
        by("/search", "search-found", Desk.SUPERVISOR, desk -> desk.searches(cases.known()));
        by("/search", "search-elsewhere", Desk.NATIONAL_INTAKE, desk -> desk.searches(cases.known()));
        by("/search", "search-none", Desk.SUPERVISOR, desk -> desk.searches("07700 900999"));
    }

    private void intake() {
        to("/repair", "repair-empty", Desk.SUPERVISOR, "/repair");
        to("/repair", "repair", Desk.NATIONAL_INTAKE, "/repair");
        by("/repair/{id}", "repair-one", Desk.NATIONAL_INTAKE, Visits::broken);
        by("/repair/{id}", "repair-mistaken", Desk.NATIONAL_INTAKE, desk -> {
            broken(desk);
            desk.presses("Take it in");
        });
        to("/reports/new", "report", Desk.FRONT_DESK, "/reports/new");
        by("/reports/new", "report-mistaken", Desk.FRONT_DESK, desk -> {
            desk.opens("/reports/new");
            desk.presses("Send to specialists");
        });
        to("/reports/sent", "report-sent", Desk.FRONT_DESK, "/reports/sent?reference=K-2026-000001");
    }

    private void rules(String rules) {
        to("/rule-sets", "rules", Desk.RULE_OWNER, "/rule-sets");
        to("/rule-sets/{id}", "rule-set", Desk.RULE_OWNER, rules);
        by("/rule-sets/{id}", "rule-set-draft", Desk.OTHER_RULE_OWNER, desk -> {
            desk.opens("/rule-sets");
            desk.page().locator("tbody a[href^='/rule-sets/']").first().click();
        });
        to("/rule-sets/{id}/sweep", "rule-set-sweep", Desk.SUPERVISOR, rules + "/sweep");
    }

    static void broken(Desk desk) {
        desk.opens("/repair");
        desk.page().locator("a[href^='/repair/']").first().click();
    }

    private void to(String route, String name, String person, String path) {
        by(route, name, person, desk -> desk.opens(path));
    }

    private void by(String route, String name, String person, Consumer<Desk> way) {
        all.add(new Visit(route, name, person, way));
    }
}

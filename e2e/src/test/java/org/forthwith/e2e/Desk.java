package org.forthwith.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody of the demonstration at work in a browser, by plain forms. */
final class Desk implements AutoCloseable {

    static final String FRONT_DESK = "Frankie Front-Desk (demo) Front desk";
    static final String ASSESSOR = "Alex Assessor (demo) Assessor";
    static final String INVESTIGATOR = "Imani Investigator (demo) Investigator";
    static final String SUPERVISOR = "Sam Supervisor (demo) Supervisor";
    static final String INSPECTOR = "Inga Inspector (demo) Inspector";
    static final String HEAD_OF_UNIT = "Harper Head-of-Unit (demo) Head of unit";
    static final String NATIONAL_INTAKE = "Izzy Intake (demo) Intake officer";
    static final String RULE_OWNER = "Rowan Rule-Owner (demo) Rule owner";
    static final String OTHER_RULE_OWNER = "Ravi Rule-Owner (demo) Rule owner";
    static final String NATIONAL_LEAD = "Noor National-Lead (demo) National lead";

    /** The forms that stand on the page of triage. */
    private static final Set<String> TRIAGE = Set.of("view", "grade", "road", "road-check");

    private static final String[] VIEW = {"grade", "HIGH", "reason", "seen in the records"};

    private final BrowserContext visitor;
    private final Page page;
    private final Stage.Set set;

    private Desk(BrowserContext visitor, Page page, Stage.Set set) {
        this.visitor = visitor;
        this.page = page;
        this.set = set;
    }

    static Desk of(Stage.Set set, String person, int width, boolean javaScript) {
        var visitor = set.visitor(width, javaScript);
        var desk = new Desk(visitor, visitor.newPage(), set);
        desk.opens("/sign-in");
        desk.presses(person);
        return desk;
    }

    /** Somebody for whom no script runs. */
    static Desk plain(Stage.Set set, String person) {
        return of(set, person, 1280, false);
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        page.navigate(set.platform().at(path));
    }

    void presses(String button) {
        sends(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    /** The click alone returns while the page that was left still stands: what is read or filled next could be of that one. */
    private void sends(Locator button) {
        var arrived = new AtomicBoolean();
        Consumer<Page> hears = next -> arrived.set(true);
        page.onDOMContentLoaded(hears);
        button.click();
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(hears);
    }

    /** What stands on the page. */
    String reads() {
        return page.locator("main").innerText();
    }

    /**
     * Sends a form of a case: opens what it is folded into, fills in, and sends. The fields are pairs of name and value. Whoever decides a grade
     * says the same as their own view first.
     */
    String acts(String reference, String form, String... fields) {
        opens("/cases/" + reference + (TRIAGE.contains(form) ? "/triage" : ""));
        if (form.equals("grade") && page.locator("form[action$='/view']").count() > 0) {
            sends("view", fields.length == 0 ? VIEW : fields);
        }
        return sends(form, fields);
    }

    /** Sends a form of the page that is open. */
    String sends(String form, String... fields) {
        return send(page.locator("form[action$='/" + form + "']").first(), fields);
    }

    /** Answers a question of the road of the case whose page of triage is open. */
    String answers(String check, String answer, String evidence) {
        var asked = page.locator("form", new Page.LocatorOptions().setHas(page.locator("[value='" + check + "']")));
        return send(asked.first(), "answer", answer, "evidence", evidence);
    }

    private String send(Locator sent, String... fields) {
        var folded =
                page.locator("details", new Page.LocatorOptions().setHas(sent)).first();
        if (folded.count() > 0) {
            folded.locator("> summary").click();
        }
        for (var field = 0; field < fields.length; field += 2) {
            fill(sent, fields[field], fields[field + 1]);
        }
        sends(sent.locator("button[type='submit']"));
        return reads();
    }

    private static void fill(Locator form, String name, String value) {
        var field = form.locator("[name='" + name + "']:not([type='hidden'])");
        var choice = field.and(form.locator("[type='radio'], [type='checkbox']"));
        if (choice.count() > 0) {
            choice.and(form.locator("[value='" + value + "']")).check();
        } else if (field.and(form.locator("select")).count() > 0) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    /** Takes down a report at a front desk; gives the reference of its case. */
    String reports(String phone) {
        return reports(phone, "yes");
    }

    /** @param lives whether the child lives with whom it is about: "yes", "no", "unknown" */
    String reports(String phone, String lives) {
        return reports(phone, lives, "CONTACT_ONLINE");
    }

    /** @param concern what the report is about; "OTHER" says nothing that the rules weigh */
    String reports(String phone, String lives, String concern) {
        opens("/reports/new");
        var form = page.locator("form[action='/reports/new']");
        for (var field : new String[][] {
            {"danger", "no"},
            {"concern", concern},
            {"lives", lives},
            {"device", "do-not-reset"},
            {"supportOffered", "yes"},
            {"supportAnswer", "accepted"},
            {"phones", phone}
        }) {
            fill(form, field[0], field[1]);
        }
        presses("Send to specialists");
        return page.locator(".govuk-panel__body strong").innerText();
    }

    void searches(String value) {
        opens("/search");
        page.locator("#value").fill(value);
        presses("Search all forces");
    }

    @Override
    public void close() {
        visitor.close();
    }
}

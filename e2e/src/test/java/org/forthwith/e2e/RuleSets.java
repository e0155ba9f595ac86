package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The way of a rule set by plain forms, from a draft to the day on which cases are graded by it. */
final class RuleSets {

    private static final Path SHIPPED =
            Path.of("../platform/src/main/resources/org/forthwith/risk/open-response-priority-1.dmn");

    private RuleSets() {}

    /** Gives the path of its page. */
    static String handedIn(Desk owner, String title) {
        return handedIn(owner, title, titled(title));
    }

    private static String handedIn(Desk owner, String title, String file) {
        owner.opens("/rule-sets");
        owner.page().locator("#dmn").fill(file);
        owner.presses("Hand it in");
        assertThat(owner.reads()).contains("Done and recorded.", title, "Draft");
        return owner.page().url().replaceFirst("https?://[^/]+", "");
    }

    static void proved(Desk owner, String page) {
        owner.opens(page);
        owner.presses("Run the prover");
        assertThat(owner.reads()).contains("Done and recorded.", "Every property holds.");
    }

    static void tried(Desk owner, String page) {
        owner.opens(page);
        for (var field : new String[][] {
            {"from", "2026-01-01"},
            {"to", "2026-03-01"}
        }) {
            owner.page()
                    .locator("form[action$='/trial'] [name='" + field[0] + "']")
                    .fill(field[1]);
        }
        owner.presses("Try it on history");
        assertThat(owner.reads()).contains("Done and recorded.", "would have been graded higher");
    }

    static void signed(Desk owner, String page) {
        owner.opens(page);
        owner.presses("Sign this file");
        assertThat(owner.reads()).contains("Done and recorded.", "Signed by");
    }

    /** In force after an hour of the demonstration's clock has passed; every open case has been graded by it then. */
    static void activated(Desk owner, String page) {
        owner.opens(page);
        owner.presses("Activate");
        assertThat(owner.reads()).contains("Done and recorded.", "decided from when");
        owner.opens("/demo/time");
        owner.page().locator("[name='hours']").fill("1");
        owner.presses("Move the clock");
    }

    /** The whole way at once. */
    static String inForce(Stage.Set set, String title) {
        return inForce(set, title, titled(title));
    }

    /** The same with rules by which nothing is low. */
    static String nothingIsLow(Stage.Set set, String title) {
        return inForce(set, title, titled(title).replace("<text>\"LOW\"</text>", "<text>\"MEDIUM\"</text>"));
    }

    private static String inForce(Stage.Set set, String title, String file) {
        try (var one = Desk.plain(set, Desk.RULE_OWNER);
                var other = Desk.plain(set, Desk.OTHER_RULE_OWNER)) {
            var page = handedIn(one, title, file);
            proved(one, page);
            tried(one, page);
            signed(one, page);
            signed(other, page);
            activated(one, page);
            return page;
        }
    }

    private static String titled(String title) {
        try {
            return Files.readString(SHIPPED)
                    .replaceFirst("name=\"Open Response Priority rules v1\"", "name=\"" + title + "\"");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

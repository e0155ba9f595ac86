package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What is looked at on every page that a journey comes through: no barrier that axe knows of, and nothing wider than the screen. */
// [stest->req~no-known-barrier~1]
final class Look {

    private Look() {}

    /** Keeps a picture under {@code target/pages}. */
    static void at(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", name + "-" + page.viewportSize().width + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("barriers on the page " + name)
                .extracting(Look::inWords)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page " + name)
                .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}

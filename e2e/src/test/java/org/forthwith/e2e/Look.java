package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What is looked at on every page that a journey comes through: no barrier that axe knows of, nothing wider than the screen, one heading of the page. */
// [stest->req~no-known-barrier~1]
final class Look {

    /** Pictures of what was looked at, under {@code target/pages}, for whoever asks for them: nobody checks them, and they take a minute. */
    private static final boolean PICTURES = Boolean.getBoolean("forthwith.pictures");

    private static final int STEPS = 8;
    private static final String SHOWS_WHERE_IT_IS = """
            () => {
              const at = document.activeElement;
              if (at === document.body) return true;
              const marks = [at, ...at.parentElement.querySelectorAll(':scope > label'), at.nextElementSibling].filter(Boolean);
              const seen = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              return marks.some(part => seen(getComputedStyle(part)) || seen(getComputedStyle(part, '::before')));
            }""";

    private Look() {}

    /** Our pages have no frames, so axe needs no page of its own to put together what it found in each. */
    static void at(Page page, String name) {
        if (PICTURES) {
            keep(page, name);
        }
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as("barriers on the page " + name)
                .extracting(Look::inWords)
                .isEmpty();
        fits(page, name);
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", name + "-" + page.viewportSize().width + ".png")));
    }

    /** Without what only a script can find out. */
    static void fits(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page " + name)
                .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
        assertThat(page.locator("h1").count())
                .as("headings of the page " + name)
                .isOne();
    }

    /** Whoever goes through a page by keyboard sees where they are. Afterwards the page is as it was, with nothing marked. */
    static void byKeyboard(Page page, String name) {
        for (var step = 1; step <= STEPS; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SHOWS_WHERE_IT_IS))
                    .as(where(page, name, step))
                    .isEqualTo(true);
        }
        page.evaluate("document.activeElement.blur()");
    }

    /** Asked only when nothing shows it. */
    private static Supplier<String> where(Page page, String name, int step) {
        return () -> "after %s steps by keyboard on the page %s: %s"
                .formatted(step, name, page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}

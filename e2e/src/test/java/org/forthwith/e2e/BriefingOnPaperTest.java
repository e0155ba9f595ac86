package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The briefing of the morning as it comes out of the printer. */
@ExtendWith(Stage.class)
class BriefingOnPaperTest {

    /** Of a force whose cases no other journey looks at. */
    private static final String SUPERVISOR = "Sol Supervisor (demo) Supervisor";

    private static final int REPORTS = 40;

    /** What is left of the width of A4 between its margins, in CSS pixels: 186 mm. */
    private static final int PRINTED_WIDTH = 703;

    /** A worse morning than any: each part is full, and each of its lines is the longest on the page. */
    private static final String FULL = """
            () => {
              const lines = [...document.querySelectorAll('.briefing li')];
              const longest = lines.reduce((one, other) => one.innerText.length >= other.innerText.length ? one : other);
              document.querySelectorAll('.briefing section').forEach(section => {
                const heading = section.querySelector('h2');
                section.replaceChildren(heading);
                const list = document.createElement('ul');
                list.className = 'govuk-list';
                for (let line = 0; line < 10; line++) list.append(longest.cloneNode(true));
                const more = document.createElement('p');
                more.className = 'govuk-body part-quiet';
                more.textContent = 'And 30 more.';
                section.append(list, more);
              });
            }""";

    private static final String CUT = """
            () => [...document.querySelectorAll('main, main *')]
              .filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
              .map(part => part.outerHTML.slice(0, 200))""";

    @BeforeAll
    static void forty_new_cases_of_one_force(Stage.Set set) {
        IntStream.range(0, REPORTS).forEach(number -> set.platform().receives("PAPER-" + number, report(number)));
    }

    private static String report(int number) {
        return """
                {"format": "direct-report-1", "reference": "PAPER-%d", "receivedVia": "front-desk", "concern": "CONTACT_ONLINE",
                 "suspect": {"phones": ["07700 900%d"]}, "place": {"force": "52"}}""".formatted(number, 200 + number);
    }

    private interface Looking {
        void at(Page page);
    }

    private static void briefing(Stage.Set set, Looking looking) {
        try (var desk = Desk.of(set, SUPERVISOR, 1280, true)) {
            desk.opens("/briefing");
            looking.at(desk.page());
        }
    }

    private static List<String> sheets(Page page) {
        var printed =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(found("/Type\\s*/Page\\b(?!s)", printed)).isNotEmpty();
        return found("/MediaBox\\s*\\[[^]]*]", printed);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(one -> one.group())
                .toList();
    }

    // [stest->req~the-briefing-is-one-page-of-references~1]
    @Test
    void a_morning_with_forty_new_cases_is_one_sheet_of_a4(Stage.Set set) {
        briefing(set, page -> {
            assertThat(page.locator(".briefing li a").count()).isGreaterThanOrEqualTo(20);
            assertThat(page.locator(".briefing").innerText()).contains("And 3");

            assertThat(sheets(page)).hasSize(1).allSatisfy(BriefingOnPaperTest::isA4);
        });
    }

    // [stest->req~the-briefing-is-one-page-of-references~1]
    @Test
    void a_morning_on_which_every_part_is_full_is_one_sheet_of_a4_and_nothing_is_cut(Stage.Set set) {
        briefing(set, page -> {
            page.evaluate(FULL);

            assertThat(sheets(page)).hasSize(1).allSatisfy(BriefingOnPaperTest::isA4);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(PRINTED_WIDTH, 900);
            assertThat(page.evaluate(CUT)).isEqualTo(List.of());
        });
    }

    /** 210 by 297 millimetres, in points. */
    private static void isA4(String mediaBox) {
        var sides = Stream.of(mediaBox.replaceAll("[^0-9. ]", "").strip().split(" +"))
                .map(Double::parseDouble)
                .toList();
        assertThat(sides.get(2)).isBetween(594.5, 596.0);
        assertThat(sides.get(3)).isBetween(841.5, 843.0);
    }
}

package org.forthwith.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the house colours by the formula of WCAG 2.2: 7 to 1 for text (AAA), 3 to 1 for the edges of controls. */
class ContrastTest {

    private final String sheet = Webjar.own("forthwith.css");

    // [utest->req~readable-colours~1]
    @ParameterizedTest
    @CsvSource({
        "--ink, --paper, 7",
        "--ink, --surface, 7",
        "--ink, --focus, 7",
        "--quiet, --paper, 7",
        "--quiet, --surface, 7",
        "--paper, --bar, 7",
        "--accent, --paper, 7",
        "--accent, --accent-faint, 7",
        "--accent-deep, --accent-pale, 7",
        "--visited, --paper, 7",
        "--paper, --action, 7",
        "--paper, --action-deep, 7",
        "--alert, --paper, 7",
        "--alert-deep, --paper, 7",
        "--alert-deep, --alert-pale, 7",
        "--paper, --alert-deep, 7",
        "--warm-deep, --warm-pale, 7",
        "--warm-deep, --paper, 7",
        "--done-deep, --done-pale, 7",
        "--ink, --surface-deep, 7",
        "--line-strong, --paper, 3",
        "--warm, --paper, 3",
        "--focus, --bar, 3"
    })
    void text_and_edges_stand_out(String front, String back, double least) {
        var lighter = Math.max(luminance(front), luminance(back));
        var darker = Math.min(luminance(front), luminance(back));

        assertThat((lighter + 0.05) / (darker + 0.05)).isGreaterThanOrEqualTo(least);
    }

    private double luminance(String variable) {
        var colour =
                Pattern.compile(Pattern.quote(variable) + ": #([0-9a-f]{3,6});").matcher(sheet);
        assertThat(colour.find()).as("the sheet sets " + variable).isTrue();
        var hex = colour.group(1);
        var six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        return 0.2126 * channel(six, 0) + 0.7152 * channel(six, 2) + 0.0722 * channel(six, 4);
    }

    private static double channel(String hex, int from) {
        var part = Integer.parseInt(hex, from, from + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

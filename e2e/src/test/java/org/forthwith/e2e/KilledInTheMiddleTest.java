package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forthwith.e2e.Installation.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has been acknowledged is never lost and never doubled, whatever becomes of the application meanwhile. */
class KilledInTheMiddleTest {

    /** Before a release, with more: {@code -Dforthwith.crash.documents=10000}. */
    private static final int DOCUMENTS = Integer.getInteger("forthwith.crash.documents", 2_500);

    private static final Pattern WHAT_BECAME =
            Pattern.compile("\"file\":\"([^\"]*)\"(?:,\"part\":\"([^\"]*)\")?,\"status\":\"([A-Z_]+)\""
                    + "(?:,\"referral\":\"([^\"]*)\")?(?:,\"reference\":\"([^\"]*)\")?.*");

    private final Installation here = Installation.empty();

    @AfterEach
    void tearDown() {
        here.close();
    }

    /** One line of what {@code import --json} prints. */
    private record Line(String document, String status, String receipt, String reference) {

        static Line of(String printed) {
            Matcher told = WHAT_BECAME.matcher(printed);
            assertThat(told.find()).as(printed).isTrue();
            return new Line(
                    told.group(1) + "#" + told.group(2),
                    told.group(3),
                    String.valueOf(told.group(4)),
                    String.valueOf(told.group(5)));
        }

        boolean kept() {
            return !receipt.equals("null");
        }
    }

    // [utest->req~an-import-can-be-stopped-anywhere~1]
    @Test
    void thousands_of_documents_are_all_there_once_though_the_application_was_killed_while_they_came_in() {
        String folder = here.file("reports").toString();
        assertThat(here.run("invented", "invent", folder, "--size", "" + DOCUMENTS, "--until", "2026-11-01T00:00:00Z")
                        .code())
                .isZero();

        Process platform = here.up("first-up");
        Process importing = here.begin("first-import", "import", "--json", folder);
        here.waitFor(importing, "first-import", told -> told.size() > DOCUMENTS / 3);
        platform.destroyForcibly();
        Ran broken = here.end("first-import", importing);
        assertThat(broken.code()).as("a fault").isEqualTo(1);

        here.up("second-up");
        Ran again = here.run("second-import", "import", "--json", folder);
        assertThat(again.code()).as("some documents are broken on purpose").isEqualTo(3);
        Ran oncemore = here.run("third-import", "import", "--json", folder);

        Map<String, Line> settled = byDocument(oncemore.lines());
        assertThat(settled.values()).extracting(Line::status).doesNotContain("RECEIVED");
        assertThat(byDocument(again.lines()).keySet()).isEqualTo(settled.keySet());
        assertThat(byDocument(broken.lines()).values())
                .as("every document that was acknowledged before the kill has the same receipt and the same case now")
                .hasSizeGreaterThan(DOCUMENTS / 3)
                .allSatisfy(told -> assertThat(settled.get(told.document()))
                        .extracting(Line::receipt, Line::reference)
                        .containsExactly(told.receipt(), told.reference()));
        assertThat(here.ask("select referral_id from forthwith.referral where sender = 'operator'"))
                .as("no document is there twice, and none that nobody was told of")
                .containsExactlyInAnyOrderElementsOf(settled.values().stream()
                        .filter(Line::kept)
                        .map(Line::receipt)
                        .collect(Collectors.toSet()));
        Ran verified = here.run("verify", "verify");
        assertThat(verified.lines()).last().isEqualTo("0 differences.");
        assertThat(verified.code()).isZero();
    }

    private static Map<String, Line> byDocument(List<String> printed) {
        return printed.stream()
                .filter(line -> line.endsWith("}"))
                .map(Line::of)
                .collect(Collectors.toMap(Line::document, told -> told));
    }
}

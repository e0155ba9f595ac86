package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page as somebody reads it: words without mark-up. */
record PageSeen(String html) {

    private static final Pattern SECTIONS = Pattern.compile("<h2[^>]*>(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern CASES = Pattern.compile("href=\"/cases/([^\"#/]+)\"");
    private static final Pattern DUE = Pattern.compile("part-due__date\" datetime=\"([^\"]+)\"");

    static PageSeen of(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new PageSeen(answer.body());
    }

    String text() {
        return words(html);
    }

    /** The headings of its sections, in order. */
    List<String> sections() {
        return SECTIONS.matcher(html)
                .results()
                .map(found -> words(found.group(1)))
                .toList();
    }

    /** What stands under one of them, down to the next. */
    String section(String heading) {
        int from = start(heading);
        Integer to = SECTIONS.matcher(html)
                .results()
                .map(MatchResult::start)
                .filter(start -> start > from)
                .findFirst()
                .orElse(html.length());
        return words(html.substring(from, to));
    }

    /** The cases that it leads to, in order. */
    List<String> cases() {
        return CASES.matcher(html).results().map(found -> found.group(1)).toList();
    }

    /** The due times that it shows, in order. */
    List<String> dueTimes() {
        return DUE.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private int start(String heading) {
        return SECTIONS.matcher(html)
                .results()
                .filter(found -> words(found.group(1)).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section '" + heading + "' among " + sections()))
                .start();
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.forthwith.access.Route;
import org.forthwith.access.store.PolicyFile;
import org.forthwith.app.web.Visitor;

/** Everything that some readers can open, page by page and call by call, as it answers at one moment. */
record Everywhere(Map<String, String> answers) {

    /** A page that is another one each time, or that leads out of the house. */
    private static final List<String> NOT_READ =
            List.of("/sign-in", "/oauth2", "/actuator", "/assets", "/api/v1/operator", "/reports/new");

    /** Whoever may not come in is told so, which is an answer as well. */
    static Everywhere of(Map<String, Person> people, Map<String, Visitor> browsers, String reference) {
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths(reference)) {
            if (path.startsWith("/api/v1")) {
                String call = path.substring("/api/v1".length());
                people.forEach((who, person) -> answers.put(who + " " + path, said(person.get(call))));
            } else {
                browsers.forEach((who, browser) -> answers.put(who + " " + path, shown(browser, path)));
            }
        }
        return new Everywhere(answers);
    }

    private static List<String> paths(String reference) {
        return PolicyFile.read().routes().stream()
                .filter(route -> route.method().equals("GET"))
                .map(Route::path)
                .filter(path -> NOT_READ.stream().noneMatch(path::startsWith))
                .map(path -> path.replace("{reference}", reference))
                .filter(path -> !path.contains("{") && !path.contains("*"))
                .flatMap(path -> path.equals("/queue") || path.equals("/api/v1/cases")
                        ? List.of(path, path + "?whose=EVERYONES", path + "?whose=UNALLOCATED").stream()
                        : List.of(path).stream())
                .sorted()
                .toList();
    }

    private static String said(Said answer) {
        return answer.status() + " " + answer.text();
    }

    private static String shown(Visitor browser, String path) {
        var answer = browser.get(path);
        return answer.statusCode() + " "
                + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"|[0-9]+ (s|min) ago", "");
    }

    /** Each answer, with who was given it. */
    void each(Consumer<Map.Entry<String, String>> look) {
        answers.entrySet().forEach(look);
    }

    /** The same to the letter, each for each: what has come to be in between is not there for these readers. */
    void isAsBefore(Everywhere before, String now, String then) {
        assertThat(answers).hasSizeGreaterThan(50).hasSameSizeAs(before.answers);
        assertThat(answers.keySet().stream().map(key -> key.replace(now, then)))
                .containsExactlyInAnyOrderElementsOf(before.answers.keySet());
        each(answer -> assertThat(answer.getValue().replace(now, then))
                .as(answer.getKey())
                .isEqualTo(before.answers.get(answer.getKey().replace(now, then))));
    }

    /** None of them says any of these. */
    void saysNothingOf(String... secrets) {
        assertThat(answers).isNotEmpty();
        each(answer -> assertThat(answer.getValue()).as(answer.getKey()).doesNotContain(secrets));
    }

    /** Every call that does something to a case, with nothing in it that would be refused before the case is looked for. */
    static List<Act> acts() {
        return PolicyFile.read().routes().stream()
                .filter(route -> !route.method().equals("GET") && route.path().startsWith("/api/v1/cases/{reference}"))
                .map(Act::new)
                .toList();
    }

    record Act(Route route) {

        private static final Map<String, Object> BODY = Map.ofEntries(
                Map.entry("reason", "looked at"),
                Map.entry("to", "TRIAGE"),
                Map.entry("found", false),
                Map.entry("note", "by number"),
                Map.entry("answer", "NO"),
                Map.entry("source", "research"),
                Map.entry("evidence", "asked"),
                Map.entry("grade", "HIGH"),
                Map.entry("sameMatter", true),
                Map.entry("outcome", "18"),
                Map.entry("people", List.of("somebody")),
                Map.entry("answers", "SILENCE"),
                Map.entry("person", "somebody"),
                Map.entry("name", "Somebody"),
                Map.entry("kind", "PHONE"),
                Map.entry("value", "07700 900000"),
                Map.entry("howKnown", "a bill"),
                Map.entry("events", List.of()));

        Said by(Person person, String reference, int version) {
            String path = route.path()
                    .substring("/api/v1".length())
                    .replace("{reference}", reference)
                    .replace("{check}", "PND")
                    .replace("{question}", "RESIDENT_CHILD")
                    .replace("{clock}", "K02")
                    .replace("{openedBy}", "1")
                    .replaceAll("\\{[a-z]+}", "00000000-0000-0000-0000-000000000001");
            return person.acts(route.method(), path, BODY, version);
        }
    }
}

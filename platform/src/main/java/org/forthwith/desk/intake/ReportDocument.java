package org.forthwith.desk.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was answered on the guided form as the same document that a partner's system would send ({@code direct-report-1}). */
final class ReportDocument {

    private final JsonMapper json = JsonMapper.builder().build();

    byte[] of(Answers answers, Actor taker) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", "direct-report-1");
        put(report, "concern", answers.concern());
        report.put("receivedVia", "front-desk");
        report.put("urgent", "yes".equals(answers.danger()));
        put(report, "deviceAdvice", answers.device());
        report.put("children", List.of(child(answers)));
        report.put("suspect", suspect(answers));
        report.put("reporter", Map.of("phones", Answers.several(answers.reporterPhone())));
        report.put("place", place(answers, taker));
        report.put("answers", Map.of("LIVE_OR_IMMINENT_HARM", answers.danger() == null ? "unknown" : answers.danger()));
        report.put("childSupport", support(answers));
        return json.writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> child(Answers answers) {
        Map<String, Object> child = new LinkedHashMap<>();
        if (Answers.given(answers.age())) {
            put(child, "age", answers.age());
        }
        child.put("livesWithSuspect", answers.lives() == null ? "unknown" : answers.lives());
        return child;
    }

    private static Map<String, Object> suspect(Answers answers) {
        String platform = answers.platform() == null ? "" : answers.platform();
        List<Map<String, String>> names = Answers.several(answers.usernames()).stream()
                .map(name -> Map.of("name", name, "platform", platform))
                .toList();
        return Map.of(
                "phones",
                Answers.several(answers.phones()),
                "emails",
                Answers.several(answers.emails()),
                "usernames",
                names);
    }

    /** A report taken at a desk belongs to the force of that desk, unless the place says otherwise. */
    private static Map<String, Object> place(Answers answers, Actor taker) {
        Map<String, Object> place = new LinkedHashMap<>();
        put(place, "postcode", answers.postcode());
        put(place, "town", answers.town());
        if (!Answers.given(answers.postcode()) && !Answers.given(answers.town())) {
            place.put("force", taker.force().value());
        }
        return place;
    }

    private static Map<String, Object> support(Answers answers) {
        Map<String, Object> support = new LinkedHashMap<>();
        support.put("offered", answers.supportOffered() == null ? "unknown" : answers.supportOffered());
        put(support, "answer", answers.supportAnswer());
        return support;
    }

    private static void put(Map<String, Object> object, String name, @Nullable String value) {
        if (Answers.given(value)) {
            object.put(name, value);
        }
    }
}

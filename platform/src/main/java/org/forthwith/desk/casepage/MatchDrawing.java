package org.forthwith.desk.casepage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linking.Link;

/** Says of each identifier that other cases know as well how many they are, how many of another force, and whom to ring. */
final class MatchDrawing {

    private final Words words;

    MatchDrawing(Words words) {
        this.words = words;
    }

    private record Written(IdentifierKind kind, String value) {}

    private record Match(Written shared, Link link) {}

    /** @param home the force of the case, as links call it */
    List<String> draw(CaseView view, String home) {
        Map<Written, List<Link>> matches = view.links().stream()
                .flatMap(link -> link.shared().stream()
                        .map(shared -> new Written(shared.kind(), shared.written()))
                        .distinct()
                        .map(shared -> new Match(shared, link)))
                .collect(groupingBy(Match::shared, LinkedHashMap::new, mapping(Match::link, toList())));
        return matches.entrySet().stream()
                .map(match -> match(match.getKey(), match.getValue(), home))
                .toList();
    }

    private String match(Written shared, List<Link> links, String home) {
        List<Link> elsewhere = links.stream()
                .filter(link -> !link.disclosed().force().equals(home))
                .toList();
        String cases = links.stream().map(link -> link.disclosed().reference()).collect(joining(", "));
        String contacts = elsewhere.stream()
                .map(link -> link.disclosed().contact())
                .distinct()
                .collect(joining("; "));
        return words.say("triage.match", words.say("kind." + shared.kind().name()), shared.value(), links.size(), cases)
                + (elsewhere.isEmpty() ? "" : " " + words.say("triage.match-elsewhere", elsewhere.size(), contacts));
    }
}

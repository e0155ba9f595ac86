package org.forthwith.linkage.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.Rung;
import org.jspecify.annotations.Nullable;

/** A description as JSON. A name in it that means nothing is refused: a misspelt wish would go unheard. */
public final class SpecJson {

    private static final Set<String> NAMES =
            Set.of("id", "comparisons", "blocking", "propose", "largest-block", "one-to-one");
    private static final Set<String> OF_A_COMPARISON =
            Set.of("name", "column", "kind", "separator", "rungs", "frequency");
    private static final Set<String> WAYS =
            Set.of(Rung.JARO_WINKLER, Rung.LEVENSHTEIN, Rung.DAMERAU, Rung.BEGINNING, Rung.YEARS);

    private SpecJson() {}

    /** {@link WrongSpec} or {@link org.forthwith.linkage.json.NotJson} when it is not one. */
    public static Spec read(String text) {
        return of(Json.read(text));
    }

    public static Spec of(Json json) {
        known(json, NAMES);
        Json blocking = json.find("blocking");
        Json propose = json.find("propose");
        Json largest = json.find("largest-block");
        Json oneToOne = json.find("one-to-one");
        return new Spec(
                json.get("id").text(),
                json.get("comparisons").items().stream().map(SpecJson::declared).toList(),
                blocking == null
                        ? List.of()
                        : blocking.items().stream().map(SpecJson::rule).toList(),
                propose == null ? Spec.PROPOSE : propose.number(),
                largest == null ? Spec.LARGEST_BLOCK : (int) largest.number(),
                oneToOne != null && oneToOne.truth());
    }

    private static void known(Json json, Set<String> names) {
        for (String name : json.members().keySet()) {
            if (!names.contains(name)) {
                throw new WrongSpec("\"" + name + "\" means nothing here. Known are: "
                        + names.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private static Declared declared(Json json) {
        known(json, OF_A_COMPARISON);
        String column = json.get("column").text();
        Json name = json.find("name");
        Json separator = json.find("separator");
        Json rungs = json.find("rungs");
        Json frequency = json.find("frequency");
        return new Declared(
                name == null ? column : name.text(),
                kind(json.get("kind").text()),
                column,
                separator == null ? null : separator.text(),
                rungs == null
                        ? List.of()
                        : rungs.items().stream().map(SpecJson::rung).toList(),
                frequency == null || frequency.truth());
    }

    private static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongSpec("there is no kind \"" + word + "\". Known are: "
                        + Stream.of(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))));
    }

    private static Rung rung(Json json) {
        known(json, WAYS);
        if (json.members().size() != 1) {
            throw new WrongSpec("a rung names one way of comparing and its limit, such as {\"jaro-winkler\": 0.9}");
        }
        Map.Entry<String, Json> way = json.members().entrySet().iterator().next();
        return new Rung(way.getKey(), way.getValue().number());
    }

    private static Rule rule(Json json) {
        return new Rule(json.texts().stream().map(Key::read).toList());
    }

    public static Map<String, @Nullable Object> map(Spec spec) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", spec.id());
        map.put("comparisons", spec.comparisons().stream().map(SpecJson::map).toList());
        if (!spec.blocking().isEmpty()) {
            List<List<String>> rules = new ArrayList<>();
            spec.blocking()
                    .forEach(rule ->
                            rules.add(rule.keys().stream().map(Key::word).toList()));
            map.put("blocking", rules);
        }
        map.put("propose", spec.propose());
        map.put("largest-block", spec.largestBlock());
        map.put("one-to-one", spec.oneToOne());
        return map;
    }

    private static Map<String, @Nullable Object> map(Declared declared) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", declared.name());
        map.put("column", declared.column());
        map.put("kind", declared.kind().word());
        if (declared.separator() != null) {
            map.put("separator", declared.separator());
        }
        if (!declared.rungs().isEmpty()) {
            map.put(
                    "rungs",
                    declared.rungs().stream()
                            .map(rung -> Map.of(rung.way(), rung.limit()))
                            .toList());
        }
        if (!declared.byFrequency()) {
            map.put("frequency", false);
        }
        return map;
    }
}

package org.forthwith.linkage.train;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.json.NotJson;
import org.forthwith.linkage.spec.Key;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.spec.SpecJson;
import org.forthwith.linkage.train.Model.Beside;
import org.forthwith.linkage.train.Model.Learnt;
import org.forthwith.linkage.train.Model.Session;
import org.jspecify.annotations.Nullable;

/** A model as JSON, to be kept, read by people, and used again. */
public final class ModelJson {

    private static final String FORMAT = "forthwith-linkage-model-1";

    private ModelJson() {}

    public static String write(Model model) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("digest", model.digest());
        map.put("spec", SpecJson.map(model.spec()));
        map.put("share", model.share());
        map.put("against", model.against());
        map.put("rules", model.rules().stream().map(ModelJson::keys).toList());
        map.put("comparisons", model.learnt().stream().map(ModelJson::map).toList());
        map.put("sessions", model.sessions().stream().map(ModelJson::map).toList());
        return Json.writeOpen(map);
    }

    /** {@link NotJson} when it is none. */
    public static Model read(String text) {
        Json json = Json.read(text);
        if (!json.get("format").text().equals(FORMAT)) {
            throw new NotJson("not a model of this kind: \"format\" is to be \"" + FORMAT + "\"");
        }
        Json against = json.find("against");
        return new Model(
                SpecJson.of(json.get("spec")),
                json.get("share").number(),
                against == null ? 0 : against.number(),
                json.get("comparisons").items().stream().map(ModelJson::learnt).toList(),
                json.get("rules").items().stream().map(ModelJson::rule).toList(),
                json.get("sessions").items().stream().map(ModelJson::session).toList(),
                json.get("digest").text());
    }

    private static List<String> keys(Rule rule) {
        return rule.keys().stream().map(Key::word).toList();
    }

    private static Rule rule(Json json) {
        return new Rule(json.texts().stream().map(Key::read).toList());
    }

    private static Map<String, @Nullable Object> map(Learnt learnt) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", learnt.name());
        map.put("levels", learnt.words());
        map.put("same", list(learnt.weights().same()));
        map.put("different", list(learnt.weights().different()));
        Beside beside = learnt.beside();
        if (beside != null) {
            map.put("beside", Map.of("comparison", beside.comparison(), "different", list(beside.different())));
        }
        map.put("frequencies", map(learnt.frequencies()));
        return map;
    }

    private static Map<String, @Nullable Object> map(Frequencies frequencies) {
        Map<String, Double> shares = new LinkedHashMap<>();
        frequencies.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> shares.put(Long.toHexString(entry.getKey()), entry.getValue()));
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("people", frequencies.people());
        map.put("by-chance", frequencies.byChance());
        map.put("unseen", frequencies.unseen());
        map.put("shares", shares);
        return map;
    }

    private static Map<String, @Nullable Object> map(Session session) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("rule", session.rule());
        map.put("pairs", session.pairs());
        map.put("share", session.share());
        map.put("shares", session.shares());
        map.put("settled", session.settled());
        return map;
    }

    private static Learnt learnt(Json json) {
        List<String> levels = json.get("levels").texts();
        Weights weights =
                new Weights(numbers(json.get("same"), levels.size()), numbers(json.get("different"), levels.size()));
        Json beside = json.find("beside");
        return new Learnt(
                json.get("name").text(),
                levels,
                weights,
                frequencies(json.get("frequencies")),
                beside == null
                        ? null
                        : new Beside(
                                (int) beside.get("comparison").number(),
                                numbers(beside.get("different"), levels.size())));
    }

    private static Frequencies frequencies(Json json) {
        Map<Long, Double> shares = new LinkedHashMap<>();
        json.get("shares").members().forEach((value, share) -> shares.put(number(value), share.number()));
        return new Frequencies(
                (long) json.get("people").number(),
                json.get("by-chance").number(),
                json.get("unseen").number(),
                shares);
    }

    private static long number(String hexadecimal) {
        try {
            return Long.parseUnsignedLong(hexadecimal, 16);
        } catch (NumberFormatException notOne) {
            throw new NotJson("\"shares\" has a name that is no number");
        }
    }

    private static Session session(Json json) {
        return new Session(
                json.get("rule").text(),
                (long) json.get("pairs").number(),
                json.get("share").number(),
                json.get("shares").items().stream().map(Json::number).toList(),
                json.get("settled").truth());
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static double[] numbers(Json json, int many) {
        List<Json> items = json.items();
        if (items.size() != many) {
            throw new NotJson("a comparison has " + many + " levels and " + items.size() + " numbers");
        }
        return IntStream.range(0, many)
                .mapToDouble(at -> items.get(at).number())
                .toArray();
    }
}

package org.forthwith.linkage.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.cluster.Shape;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.jspecify.annotations.Nullable;

/** Writes links and groups, as comma separated values or a line of JSON each. */
final class Output {

    private static final double WEIGHT = 1e3;

    /** So that many parts still add up. */
    private static final double PART = 1e6;

    private final People people;
    private final Found found;
    private final boolean json;

    Output(People people, Found found, boolean json) {
        this.people = people;
        this.found = found;
        this.json = json;
    }

    private String id(int row) {
        return people.table().ids().get(row);
    }

    /**
     * Writes the pairs, in the order of the records; as JSON also how the weight of the two by themselves comes about.
     *
     * @param kept the places of those that are written
     */
    void links(PrintWriter out, int[] kept) {
        if (json) {
            Scorer scorer = new Scorer(found.model(), people);
            Scorer.Eye eye = scorer.eye();
            for (int at : kept) {
                out.print(Json.write(map(at, scorer.start(), eye)) + "\n");
            }
            return;
        }
        out.print("id_l,id_r,weight,probability\n");
        for (int at : kept) {
            double weight = found.together()[at];
            String both = quoted(id(found.links().left()[at])) + ","
                    + quoted(id(found.links().right()[at]));
            out.print(String.format(Locale.ROOT, "%s,%.3f,%.6f\n", both, weight, Scorer.probability(weight)));
        }
    }

    private Map<String, @Nullable Object> map(int at, double start, Scorer.Eye eye) {
        int left = found.links().left()[at];
        int right = found.links().right()[at];
        double weight = found.together()[at];
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id_l", id(left));
        map.put("id_r", id(right));
        map.put("weight", rounded(weight, WEIGHT));
        map.put("probability", rounded(Scorer.probability(weight), PART));
        map.put("own", rounded(found.links().weight()[at], PART));
        map.put("start", rounded(start, PART));
        map.put("parts", eye.parts(left, right).stream().map(Output::map).toList());
        return map;
    }

    private static Map<String, @Nullable Object> map(Scorer.Part part) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("comparison", part.comparison());
        map.put("level", part.word());
        map.put("bits", rounded(part.bits() + part.forFrequency(), PART));
        return map;
    }

    /** @param steps how many there are between two whole numbers */
    private static double rounded(double number, double steps) {
        return Math.rint(number * steps) / steps;
    }

    /** Writes for each record the group in which it is, called by the first record of it; as JSON also what holds each group together. */
    void clusters(PrintWriter out) {
        if (json) {
            double threshold = Scorer.weight(people.spec().propose());
            Shape.of(found.links(), found.groups(), threshold).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(group -> out.print(Json.write(map(group.getKey(), group.getValue())) + "\n"));
            return;
        }
        out.print("id,cluster\n");
        for (int row = 0; row < people.rows(); row++) {
            out.print(quoted(id(row)) + "," + quoted(id(found.groups()[row])) + "\n");
        }
    }

    private Map<String, @Nullable Object> map(int group, Shape shape) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("cluster", id(group));
        map.put("ids", shape.records().stream().map(this::id).toList());
        Shape.Edge weakest = shape.weakest();
        map.put("weakest", weakest == null ? null : edge(weakest));
        map.put("bridges", shape.bridges().stream().map(this::edge).toList());
        return map;
    }

    private List<Object> edge(Shape.Edge edge) {
        return List.of(id(edge.left()), id(edge.right()), rounded(edge.weight(), WEIGHT));
    }

    /** A value that a program for tables would take for a formula has a quote before it, as elsewhere in the house. */
    private static String quoted(String id) {
        String value = id.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + id : id;
        return value.matches("[^,\"\\r\\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}

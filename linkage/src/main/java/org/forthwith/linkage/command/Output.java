package org.forthwith.linkage.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.cluster.Shape;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.score.Links;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.jspecify.annotations.Nullable;

/** Writes links and groups, as comma separated values or a line of JSON each. */
final class Output {

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
     * Writes the pairs, in the order of the records.
     *
     * @param kept the places of those that are written
     */
    void links(PrintWriter out, int[] kept) {
        if (!json) {
            out.print("id_l,id_r,weight,probability\n");
        }
        Links links = found.links();
        for (int at : kept) {
            String weight = String.format(Locale.ROOT, "%.3f", found.together()[at]);
            String probability = String.format(Locale.ROOT, "%.6f", Scorer.probability(found.together()[at]));
            String left = id(links.left()[at]);
            String right = id(links.right()[at]);
            if (json) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                line.put("id_l", left);
                line.put("id_r", right);
                line.put("weight", Double.valueOf(weight));
                line.put("probability", Double.valueOf(probability));
                out.print(Json.write(line) + "\n");
            } else {
                out.print(quoted(left) + "," + quoted(right) + "," + weight + "," + probability + "\n");
            }
        }
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
        return List.of(id(edge.left()), id(edge.right()), Math.rint(edge.weight() * 1000) / 1000);
    }

    /** A value that a program for tables would take for a formula has a quote before it, as elsewhere in the house. */
    private static String quoted(String id) {
        String value = id.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + id : id;
        return value.matches("[^,\"\\r\\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}

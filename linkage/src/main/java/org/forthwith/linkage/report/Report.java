package org.forthwith.linkage.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.block.Pairs.LeftOut;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.train.Model;
import org.jspecify.annotations.Nullable;

/**
 * All that there is to say about one run.
 *
 * @param model as it was learnt
 * @param truth how good it is; null where nobody knows the truth
 * @param change what the model changes; null where it is held against no other
 * @param notCompared columns for which there was no room
 */
public record Report(
        Model model,
        People people,
        Found found,
        @Nullable Truth truth,
        @Nullable Change change,
        List<String> notCompared) {

    /** What to say where no rule leaves two comparisons besides its own keys. */
    public static final String NOTHING_LEARNT =
            "Nothing could be learnt: no rule leaves two other comparisons to learn from. What each level is worth is a guess.";

    private static final int EXAMPLES = 12;

    public Report {
        notCompared = List.copyOf(notCompared);
    }

    /** Whether anything was learnt about records of one person. */
    public boolean learnt() {
        return !model.sessions().isEmpty();
    }

    /** The page. It loads nothing and runs nothing. */
    public String html() {
        return new Page(this).write();
    }

    /** The same as JSON, without the records. */
    public String json() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("records", people.rows());
        map.put("proposed", proposed());
        map.put("groups", groups());
        map.put("unlinkable", unlinkable());
        map.put("share", found.model().share());
        map.put("rules", found.model().rules().stream().map(Rule::word).toList());
        map.put("left-out", found.leftOut().stream().map(this::map).toList());
        map.put("not-compared", notCompared);
        map.put("learnt", learnt());
        map.put("comparisons", model.learnt().stream().map(Report::map).toList());
        map.put("sessions", model.sessions().stream().map(Report::map).toList());
        map.put("truth", truth == null ? null : map(truth));
        map.put(
                "change",
                change == null
                        ? null
                        : Map.of("both", change.both(), "gained", change.gained(), "lost", change.lost()));
        return Json.writeOpen(map);
    }

    /** How many pairs are proposed. */
    public long proposed() {
        double threshold = Scorer.weight(people.spec().propose());
        return DoubleStream.of(found.together())
                .filter(weight -> weight >= threshold)
                .count();
    }

    /** How many groups of two records or more there are. */
    long groups() {
        int[] sizes = new int[people.rows()];
        for (int group : found.groups()) {
            sizes[group]++;
        }
        return IntStream.of(sizes).filter(size -> size > 1).count();
    }

    double unlinkable() {
        return Unlinkable.share(found.model(), people);
    }

    /** Pairs worth looking at: the ones nearest to the threshold, and some of all weights. */
    List<Integer> examples() {
        double threshold = Scorer.weight(people.spec().propose());
        List<Integer> byDoubt = IntStream.range(0, found.links().size())
                .boxed()
                .sorted((one, other) -> Double.compare(
                        Math.abs(found.together()[one] - threshold), Math.abs(found.together()[other] - threshold)))
                .toList();
        List<Integer> examples = new ArrayList<>(byDoubt.subList(0, Math.min(EXAMPLES / 2, byDoubt.size())));
        int step = Math.max(1, byDoubt.size() / (EXAMPLES / 2));
        for (int at = step; at < byDoubt.size() && examples.size() < EXAMPLES; at += step) {
            if (!examples.contains(byDoubt.get(at))) {
                examples.add(byDoubt.get(at));
            }
        }
        return examples;
    }

    private Map<String, @Nullable Object> map(LeftOut leftOut) {
        return Map.of(
                "rule",
                leftOut.rule(),
                "records",
                leftOut.records(),
                "such-as",
                people.table().ids().get(leftOut.example()));
    }

    private static Map<String, @Nullable Object> map(Model.Learnt learnt) {
        List<Map<String, @Nullable Object>> levels = new ArrayList<>();
        for (int level = 1; level < learnt.words().size(); level++) {
            levels.add(Map.of(
                    "level",
                    learnt.words().get(level),
                    "same",
                    learnt.weights().same()[level],
                    "different",
                    learnt.weights().different()[level],
                    "bits",
                    learnt.weights().bits(level)));
        }
        return Map.of("name", learnt.name(), "levels", levels);
    }

    private static Map<String, @Nullable Object> map(Model.Session session) {
        return Map.of(
                "rule", session.rule(),
                "pairs", session.pairs(),
                "share", session.share(),
                "rounds", session.shares().size(),
                "settled", session.settled());
    }

    private static Map<String, @Nullable Object> map(Truth truth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("pairs", truth.pairs());
        map.put("links", map(truth.links()));
        map.put("groups", map(truth.groups()));
        map.put(
                "calibration",
                truth.calibration().stream()
                        .map(bin -> Map.of("said", bin.said(), "true", bin.isTrue(), "pairs", bin.pairs()))
                        .toList());
        return map;
    }

    private static Map<String, @Nullable Object> map(Truth.Score score) {
        return Map.of("precision", score.precision(), "recall", score.recall(), "f1", score.f());
    }
}

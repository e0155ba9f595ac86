package org.forthwith.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.score.Scorer.Part;
import org.forthwith.linkage.spec.Declared;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Spec;
import org.forthwith.linkage.spec.WrongSpec;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.train.Fit;
import org.forthwith.linkage.train.Model;

/**
 * Weighs a record that has just come against some that are known, by what was learnt before. Which ones those are is for the caller to find, by
 * keys such as {@code Rule} names. Safe for many threads.
 */
public final class Live {

    /** How many records of the person who has just come are known already, on average: one arrival in ten is no newcomer. */
    private static final double KNOWN_ALREADY = 0.1;

    private final Model model;
    private final Scorer.LookUps lookUps;
    private final Set<String> columns = new LinkedHashSet<>();

    /** {@link WrongSpec} for a model that cannot be: it may come from a file that anybody could write to. */
    public Live(Model model) {
        this.model = model;
        this.lookUps = Scorer.LookUps.of(model);
        model.spec().comparisons().stream().map(Declared::column).forEach(columns::add);
        Fit.check(model, people(List.of(Map.of(), Map.of())));
    }

    public Spec spec() {
        return model.spec();
    }

    /**
     * What one pair weighs.
     *
     * @param bits even odds are 0
     * @param parts what each comparison says, in the order of the description; with {@code start} they add up to {@code bits}
     */
    public record Weighed(double bits, double start, List<Part> parts) {

        public Weighed {
            parts = List.copyOf(parts);
        }

        /** In how many of a thousand such pairs the two are one person; rounded down. */
        public int inAThousand() {
            return (int) (1_000 * Scorer.probability(bits));
        }

        /** Which comparisons speak for it, by their names; no more than that. */
        public List<String> inCommon() {
            return parts.stream()
                    .filter(part -> part.bits() + part.forFrequency() > 0)
                    .map(part -> part.comparison().replace('_', ' '))
                    .toList();
        }

        /** What each comparison adds or takes away, in words that hold no value. */
        public String words() {
            String said = parts.stream()
                    .filter(part -> part.bits() + part.forFrequency() != 0)
                    .map(part -> String.format(
                            Locale.UK,
                            "%s %s %+.1f",
                            part.comparison().replace('_', ' '),
                            part.word(),
                            part.bits() + part.forFrequency()))
                    .collect(Collectors.joining(", "));
            return String.format(Locale.UK, "%s; from %.1f in all %.1f bits", said, start, bits);
        }
    }

    /**
     * Weighs one record against each of the others, and gives what came of it in their order.
     *
     * @param mine by the names of the columns; what is missing is not evidence of anything
     * @param known how many records there are to be found among, those that were not looked at included: among ten million, two who have a name in
     *     common are less likely to be one person than among a thousand
     */
    // [impl->req~one-who-arrives-is-weighed~1]
    public List<Weighed> weigh(Map<String, String> mine, List<Map<String, String>> others, long known) {
        List<Map<String, String>> all = new ArrayList<>(List.of(mine));
        all.addAll(others);
        double start = Scorer.weight(Math.min(0.5, KNOWN_ALREADY / Math.max(1, known)));
        Scorer.Eye eye = new Scorer(model, people(all), lookUps, start).eye();
        return IntStream.rangeClosed(1, others.size())
                .mapToObj(other -> new Weighed(eye.weight(0, other), start, eye.parts(0, other)))
                .toList();
    }

    private People people(List<Map<String, String>> records) {
        Map<String, Column> byName = new HashMap<>();
        for (String column : columns) {
            Dictionary values = new Dictionary();
            int[] codes = records.stream()
                    .mapToInt(
                            record -> values.add(record.getOrDefault(column, "").strip()))
                    .toArray();
            byName.put(column, new Column(column, values, codes));
        }
        List<String> ids =
                IntStream.range(0, records.size()).mapToObj(Integer::toString).toList();
        return People.of(model.spec(), new Table(ids, new int[records.size()], 1, byName));
    }
}

package org.forthwith.linkage.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.forthwith.linkage.level.Cells;
import org.forthwith.linkage.level.Comparer;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.level.Kind;
import org.forthwith.linkage.level.Measure;
import org.forthwith.linkage.level.OneValue;
import org.forthwith.linkage.level.RungCloseness;
import org.forthwith.linkage.level.SeveralValues;
import org.forthwith.linkage.level.TwoNames;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;
import org.forthwith.linkage.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The records, brought to their normal form and ready to be compared as a description says.
 *
 * @param comparisons in the order of the description
 * @param cells the codes of their columns
 */
public record People(Spec spec, Table table, List<Comparison> comparisons, Cells cells) {

    public People {
        comparisons = List.copyOf(comparisons);
    }

    public static People of(Spec spec, Table table) {
        Map<String, Comparison> ready = new HashMap<>();
        Declared forename = first(spec, Kind.FORENAME);
        Declared surname = first(spec, Kind.SURNAME);
        if (forename != null && surname != null) {
            Dictionary names = new Dictionary();
            TwoNames.of(
                            forename.name(),
                            normal(forename, table, names),
                            surname.name(),
                            normal(surname, table, names),
                            new TwoNames.Places(
                                    spec.comparisons().indexOf(forename),
                                    spec.comparisons().indexOf(surname)))
                    .forEach(comparison -> ready.put(comparison.name(), comparison));
        }
        List<Comparison> all = new ArrayList<>();
        for (Declared declared : spec.comparisons()) {
            Comparison known = ready.get(declared.name());
            all.add(known == null ? comparison(declared, table, all.size()) : known);
        }
        return new People(
                spec, table, all, Cells.of(all.stream().map(Comparison::column).toList()));
    }

    /** The first column of a kind that can be compared together with another: one value a field, by the rungs of its kind. */
    private static @Nullable Declared first(Spec spec, Kind kind) {
        return spec.comparisons().stream()
                .filter(each -> each.kind() == kind
                        && each.separator() == null
                        && each.rungs().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Comparison comparison(Declared declared, Table table, int place) {
        Measure measure =
                declared.rungs().isEmpty() ? declared.kind().measure() : RungCloseness.measure(declared.rungs());
        String separator = declared.separator();
        if (separator == null) {
            return OneValue.of(declared.name(), normal(declared, table, new Dictionary()), measure, place);
        }
        Column column = table.column(declared.column());
        return SeveralValues.of(declared.name(), column, separator, form(declared, column), measure, place);
    }

    private static Column normal(Declared declared, Table table, Dictionary shared) {
        Column column = table.column(declared.column());
        return column.mapped(form(declared, column), shared);
    }

    private static UnaryOperator<String> form(Declared declared, Column column) {
        List<String> written = IntStream.range(0, column.dictionary().size())
                .mapToObj(column.dictionary()::value)
                .toList();
        return declared.kind().form(written);
    }

    /** Compares in one respect, for one thread. */
    public Comparer comparer(int comparison) {
        return comparisons.get(comparison).comparer(cells);
    }

    /** Compares in every respect, for one thread. */
    public Comparer[] comparers() {
        return comparisons.stream().map(each -> each.comparer(cells)).toArray(Comparer[]::new);
    }

    public int rows() {
        return table.rows();
    }

    /** Whether two records may be the same: in one file any, in several those of different files. */
    public boolean comparable(int left, int right) {
        int[] sources = table.sources();
        return table.files() == 1 || sources[left] != sources[right];
    }

    /** How many pairs may be compared. */
    public long pairs() {
        long rows = rows();
        if (table.files() == 1) {
            return rows * (rows - 1) / 2;
        }
        long twice = rows * rows;
        for (long ofFile : table.rowsOfFiles()) {
            twice -= ofFile * ofFile;
        }
        return twice / 2;
    }

    public int at(String comparison) {
        for (int at = 0; at < comparisons.size(); at++) {
            if (comparisons.get(at).name().equals(comparison)) {
                return at;
            }
        }
        throw new WrongSpec("no comparison is called \"" + comparison + "\"");
    }
}

package org.forthwith.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes, with its values: to be carried out in the transaction of the decision, in one journey with others.
 *
 * @param values in the order of the statement's question marks
 */
public record Change(String statement, List<@Nullable Object> values) {

    public Change {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** All of them in their order, as one statement that makes one journey. */
    public static Change together(List<Change> changes) {
        List<@Nullable Object> values = new ArrayList<>();
        changes.forEach(change -> values.addAll(change.values()));
        return new Change(changes.stream().map(Change::statement).collect(Collectors.joining(";\n")), values);
    }

    public static Change of(String statement, @Nullable Object... values) {
        return new Change(statement, Arrays.asList(values));
    }
}

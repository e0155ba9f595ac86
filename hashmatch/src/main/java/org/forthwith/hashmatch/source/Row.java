package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;

/** One row of a list with named columns: one entry, with all hashes that stand in it. */
final class Row {

    private final Map<Column, String> cells;
    private final Origin origin;
    private final Draft draft;
    private final boolean pdqIsGood;

    Row(Map<Column, String> cells, String where, Origin origin) {
        this.cells = cells;
        this.origin = origin;
        this.draft = new Draft(where, origin);
        this.pdqIsGood = isGood(cell(Column.QUALITY));
    }

    void tell(Receiver receiver) {
        String withdrawn = cell(Column.WITHDRAWN).toLowerCase(Locale.ROOT);
        if (isTrue(withdrawn)) {
            draft.withdraw(null);
        } else if (!isFalse(withdrawn)) {
            Instant at = Dates.read(cell(Column.WITHDRAWN));
            if (at == null) {
                draft.refuse(receiver, "whether it is withdrawn is neither true, nor false, nor a date");
                return;
            }
            draft.withdraw(at);
        }
        describe();
        hashes();
        draft.tell(receiver);
    }

    private void describe() {
        draft.list += cells.containsKey(Column.LIST) ? "/" + cell(Column.LIST) : "";
        draft.version = cells.getOrDefault(Column.VERSION, draft.version);
        draft.key = cell(Column.KEY);
        draft.code = cell(Column.CODE);
        draft.at(cell(Column.ADDED));
    }

    private void hashes() {
        cells.forEach((column, cell) -> {
            if (column == Column.HASH) {
                any(cell);
            } else if (column == Column.FIRST) {
                numbers();
            } else if (column.algorithm() != null) {
                take(column.algorithm(), cell);
            }
        });
    }

    private void any(String cell) {
        Prefixed hash = Prefixed.of(cell);
        Optional<Algorithm> named = Algorithm.named(cell(Column.ALGORITHM));
        if (named.isEmpty() && cells.containsKey(Column.ALGORITHM)) {
            draft.fault("is of an algorithm that is not used");
            return;
        }
        Algorithm algorithm = hash.algorithm(named.orElse(origin.algorithm()));
        if (algorithm == null) {
            draft.fault(hash.whyUntold());
        } else {
            take(algorithm, hash.value());
        }
    }

    private void numbers() {
        if (!pdqIsGood) {
            return;
        }
        try {
            draft.hash(Pdq.read(cell(Column.FIRST), cell(Column.SECOND), cell(Column.THIRD), cell(Column.FOURTH)));
        } catch (NotAHash wrong) {
            draft.fault("what is to be PDQ " + wrong.getMessage());
        }
    }

    private void take(Algorithm algorithm, String written) {
        if (algorithm != Algorithm.PDQ || pdqIsGood) {
            draft.hash(algorithm, written);
        }
    }

    // [impl->req~a-poor-pdq-is-not-listed~1]
    private boolean isGood(String quality) {
        if (quality.isEmpty()) {
            return true;
        }
        try {
            if (new Quality(Integer.parseInt(quality)).isAtLeast(Quality.LEAST)) {
                return true;
            }
            draft.fault("the quality of its PDQ is under " + Quality.LEAST.percent());
        } catch (IllegalArgumentException notAQuality) {
            draft.fault("the quality of its PDQ is no whole number from 0 to 100");
        }
        return false;
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    private static boolean isTrue(String word) {
        return switch (word) {
            case "true", "yes", "1", "t", "y" -> true;
            default -> false;
        };
    }

    private static boolean isFalse(String word) {
        return switch (word) {
            case "", "false", "no", "0", "f", "n" -> true;
            default -> false;
        };
    }
}

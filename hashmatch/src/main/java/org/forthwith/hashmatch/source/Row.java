package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.NotAHash;
import org.forthwith.hashmatch.value.Pdq;
import org.forthwith.hashmatch.value.Quality;

/** One row of a list with named columns: one entry, with all hashes that stand in it. Columns of other names are not read. */
final class Row {

    private static final Set<String> TRUE = Set.of("true", "yes", "1", "t", "y");
    private static final Set<String> FALSE = Set.of("", "false", "no", "0", "f", "n");

    private final Map<String, String> cells;
    private final Origin origin;
    private final Draft draft;

    Row(Map<String, String> cells, String where, Origin origin) {
        this.cells = cells;
        this.origin = origin;
        this.draft = new Draft(where, origin);
    }

    void tell(Receiver receiver) {
        String withdrawn = cell("withdrawn");
        if (!FALSE.contains(withdrawn.toLowerCase(Locale.ROOT))) {
            Instant at = Draft.instant(withdrawn);
            if (at == null && !TRUE.contains(withdrawn.toLowerCase(Locale.ROOT))) {
                draft.refuse(receiver, "whether it is withdrawn is neither true, nor false, nor a date");
                return;
            }
            draft.withdraw(at);
        }
        hashes();
        describe();
        draft.tell(receiver);
    }

    /** The list of a row is a part of the list that the operator names: no file speaks for the list of another. */
    private void describe() {
        draft.list += cells.containsKey("list") ? "/" + cell("list") : "";
        draft.version = cells.getOrDefault("version", draft.version);
        draft.key = cell("key");
        draft.code = cell("code");
        draft.at(cell("added"));
    }

    private void hashes() {
        boolean pdqIsGood = isGood(cell("quality"));
        if (cells.containsKey("hash")) {
            any(Prefixed.of(cell("hash")), pdqIsGood);
        }
        draft.hash(Algorithm.MD5, cell("md5"));
        draft.hash(Algorithm.SHA1, cell("sha1"));
        draft.hash(Algorithm.SHA256, cell("sha256"));
        if (pdqIsGood) {
            draft.hash(Algorithm.PDQ, cell("pdq"));
            numbers();
        }
    }

    private void any(Prefixed hash, boolean pdqIsGood) {
        Optional<Algorithm> named = Algorithm.named(cell("algorithm"));
        if (named.isEmpty() && cells.containsKey("algorithm")) {
            draft.fault("is of an algorithm that is not used");
            return;
        }
        Algorithm algorithm = hash.algorithm(named.orElse(null), origin.algorithm());
        if (algorithm == null) {
            draft.fault(hash.whyUntold());
        } else if (algorithm != Algorithm.PDQ || pdqIsGood) {
            draft.hash(algorithm, hash.value());
        }
    }

    /** The highest 64 bits of a PDQ as a signed number, and the other three. */
    private void numbers() {
        try {
            if (cells.containsKey("w1")) {
                draft.hash(Pdq.read(cell("w1"), cell("w2"), cell("w3"), cell("w4")));
            }
        } catch (NotAHash wrong) {
            draft.fault("what is to be PDQ " + wrong.getMessage());
        }
    }

    // [impl->req~a-poor-pdq-is-not-listed~1]
    private boolean isGood(String quality) {
        try {
            if (quality.isEmpty() || new Quality(Integer.parseInt(quality)).isAtLeast(Quality.LEAST)) {
                return true;
            }
            draft.fault("the quality of its PDQ is under " + Quality.LEAST.percent());
        } catch (IllegalArgumentException notAQuality) {
            draft.fault("the quality of its PDQ is no whole number from 0 to 100");
        }
        return false;
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}

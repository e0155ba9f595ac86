package org.forthwith.risk.table;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;

/**
 * Remembers which rows fire for which answers. That is a pure function of the answers, so a remembered result is the
 * result; forgetting costs time and nothing else. Most referrals come with the same few answers.
 */
final class Remembered {

    static final int ROOM = 20_000;

    private final Function<Map<Question, Answer>, List<Rule>> table;
    private final ConcurrentMap<Map<Question, Answer>, List<Rule>> known = new ConcurrentHashMap<>();

    Remembered(Function<Map<Question, Answer>, List<Rule>> table) {
        this.table = table;
    }

    List<Rule> fired(Map<Question, Answer> answers) {
        var fired = known.get(answers);
        if (fired == null) {
            fired = table.apply(answers);
            remember(answers, fired);
        }
        return fired;
    }

    /** Starts afresh when full: simpler than choosing what to forget, and as right. */
    private void remember(Map<Question, Answer> answers, List<Rule> fired) {
        if (known.size() >= ROOM) {
            known.clear();
        }
        known.put(Map.copyOf(answers), fired);
    }
}

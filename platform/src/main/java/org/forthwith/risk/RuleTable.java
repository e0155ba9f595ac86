package org.forthwith.risk;

import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;

/** A rule set: what it is called, what it says, and which of its rows fire. The same answers always fire the same rows. */
public interface RuleTable {

    /** Its id and the beginning of the SHA-256 of its bytes: {@code open-response-priority-1@ab12cd34ef56}. */
    String name();

    List<Rule> rules();

    /** The rows that match, in the order of the table. All questions are answered; one that nobody asked is {@code UNKNOWN}. */
    List<Rule> fired(Map<Question, Answer> answers);
}

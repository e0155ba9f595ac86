package org.forthwith.risk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * One way through the code of a clause that holds outside the rule table: with these answers it lays this floor, whatever the
 * other questions are answered.
 *
 * @param rule the clause, R-A to R-L
 * @param because to stand after the word "because"
 */
public record Way(String rule, Grade atLeast, String because, Map<Question, Answer> when) {

    public Way {
        when = Collections.unmodifiableMap(new EnumMap<>(when));
    }
}

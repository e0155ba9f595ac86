package org.forthwith.subject;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A pattern in which {@code *} stands for any run of characters and {@code ?} for one; without either it is the value itself. */
record Wildcards(Pattern pattern) implements Predicate<Candidate> {

    static Wildcards of(String written) {
        var expression = Pattern.quote(written).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return new Wildcards(Pattern.compile(expression, Pattern.DOTALL));
    }

    @Override
    public boolean test(Candidate candidate) {
        return pattern.matcher(candidate.value()).matches();
    }
}

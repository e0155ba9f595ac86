package org.forthwith.desk.problem;

import org.forthwith.desk.frame.Words;
import org.springframework.http.ProblemDetail;

/** A problem as programs read it (RFC 9457). */
public final class ProblemDetails {

    private final Words words;

    public ProblemDetails(Words words) {
        this.words = words;
    }

    public ProblemDetail of(Problem problem) {
        return of(problem, words.say("problem." + problem.slug() + ".detail"));
    }

    /** With a sentence of its own about this one occurrence. It names references, never people. */
    public ProblemDetail of(Problem problem, String detail) {
        var details = ProblemDetail.forStatusAndDetail(problem.status(), detail);
        details.setType(problem.type());
        details.setTitle(words.say("problem." + problem.slug() + ".title"));
        return details;
    }

    ProblemDetail of(Raised raised) {
        var details = of(raised.problem());
        if (raised.incident() != null) {
            details.setProperty("incident", raised.incident());
        }
        return details;
    }
}

package org.forthwith.casefile;

import java.util.Optional;
import java.util.Set;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.kernel.ChildId;

/**
 * What must be done besides before a case may be closed in which the suspect is a child: both children are protected and supported, and
 * somebody has told those who care for them; and which outcomes are open. Source: domain notes 3.13, scenario A15.
 */
final class YouthList {

    private YouthList() {}

    static Optional<No> missing(CaseFile file, Closing closing) {
        return closing.suspect().is() ? unprotected(file, closing).or(() -> notOpen(closing)) : notOpen(closing);
    }

    // [impl->req~both-children-are-protected~1]
    private static Optional<No> unprotected(CaseFile file, Closing closing) {
        Set<ChildId> children = file.children().keySet();
        if (children.size() < closing.suspect().children()) {
            return no(
                    "child-not-identified",
                    "The suspect is a child, and so is whom it was done to: identify each of them as a child.");
        }
        if (!file.supported().containsAll(children)) {
            return no("support-not-offered", "Support has not been offered for each of the children.");
        }
        return file.parentInformed().containsAll(children)
                ? Optional.empty()
                : no(
                        "parent-not-informed",
                        "For each child, record that a parent has been told, or why they have not.");
    }

    // [impl->req~outcome-21-and-22-need-four-noes~1]
    private static Optional<No> notOpen(Closing closing) {
        boolean guarded = Outcome.numbered(closing.outcome())
                .filter(Outcome::forChildSuspects)
                .isPresent();
        boolean open = closing.suspect().is() && closing.suspect().possible().isEmpty();
        return guarded && !open ? no("outcome-not-open", why(closing.suspect())) : Optional.empty();
    }

    private static String why(Closing.ChildSuspect suspect) {
        return suspect.is()
                ? "Outcomes 21 and 22 are open only when coercion, an adult, repetition and an age gap have each been found to be no."
                : "Outcomes 21 and 22 are for suspects who are children.";
    }

    private static Optional<No> no(String code, String because) {
        return Optional.of(new No(code, because));
    }
}

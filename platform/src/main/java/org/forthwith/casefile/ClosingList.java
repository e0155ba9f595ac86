package org.forthwith.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.forthwith.casefile.Verdict.No;

/** What must be done before a case may be closed. Source: the guard list for closing, section 3.3 of the domain notes. */
// [impl->req~nothing-closed-half-done~1]
final class ClosingList {

    private static final Duration SEARCH_IS_FRESH = Duration.ofHours(24);
    private static final Duration GRADE_IS_FRESH = Duration.ofHours(24);

    /** The first thing that is missing. */
    Optional<No> missing(CaseFile file, Closing closing, Instant now) {
        return ofEveryCase(file, closing, now).or(() -> YouthList.missing(file, closing));
    }

    private static Optional<No> ofEveryCase(CaseFile file, Closing closing, Instant now) {
        if (closing.openLinks() > 0) {
            return no("link-undecided", "A link to another case waits for a decision on this side.");
        }
        if (!closing.gradeConfirmed()) {
            return no("grade-unconfirmed", "No person has confirmed a grade.");
        }
        if (!file.shared().containsAll(file.children().keySet())) {
            return no(
                    "child-not-shared", "A child has been identified and the children's authority has not been told.");
        }
        if (!file.children().isEmpty() && !file.supportOffered()) {
            return no("support-not-offered", "Support for the child and the family has not been offered.");
        }
        if (file.searchedAt() == null || file.searchedAt().plus(SEARCH_IS_FRESH).isBefore(now)) {
            return no("search-stale", "Other forces' cases were last searched more than 24 hours ago.");
        }
        return Optional.empty();
    }

    /** What comes last: the grade with which a case is closed has been looked at in the light of everything else. Source: domain notes 2.4. */
    // [impl->req~no-closing-on-an-old-grade~1]
    Optional<No> toLookAgain(Optional<Instant> lookedAt, Instant now) {
        return lookedAt.filter(at -> !at.plus(GRADE_IS_FRESH).isBefore(now)).isPresent()
                ? Optional.empty()
                : no(
                        "look-again",
                        "Before a case is closed somebody looks at its grade again. Confirm the grade, then close within 24 hours.");
    }

    private static Optional<No> no(String code, String because) {
        return Optional.of(new No(code, because));
    }
}

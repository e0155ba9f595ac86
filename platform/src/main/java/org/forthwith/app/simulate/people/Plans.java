package org.forthwith.app.simulate.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What is done in a case, one deed after the other, and what is done about a refusal. */
final class Plans {

    private final Lot lot;

    Plans(Lot lot) {
        this.lot = lot;
    }

    Deque<Deed> ofNewCase() {
        List<Deed> plan = new ArrayList<>(List.of(Deed.ACKNOWLEDGE));
        some(plan, 15, Deed.TAKE_TO_ASSESS);
        plan.addAll(List.of(Deed.RESEARCH, Deed.CHECK));
        some(plan, 5, Deed.MORE_CHECKS);
        some(plan, 20, Deed.FIND_PERSON);
        some(plan, 60, Deed.LIVES_AT, Deed.HOUSEHOLD, Deed.ANSWERS);
        boolean child = lot.percent(12);
        if (child) {
            plan.addAll(List.of(Deed.CHILD, Deed.SHARE, Deed.SUPPORT));
        }
        some(plan, 4, Deed.WRONG_STEP);
        some(plan, 6, Deed.GRADE_TOO_LOW);
        plan.addAll(List.of(Deed.VIEW, Deed.GRADE, Deed.TAKE));
        if (child) {
            plan.addAll(List.of(Deed.STRATEGY, Deed.ENQUIRY));
        }
        some(plan, 7, Deed.HAND_OVER);
        some(plan, 10, Deed.GRADE_LOWER);
        plan.addAll(worked());
        plan.add(Deed.CLOSE);
        return new ArrayDeque<>(plan);
    }

    private List<Deed> worked() {
        List<Deed> plan = new ArrayList<>();
        some(plan, 8, Deed.IDENTIFIER);
        some(plan, 8, Deed.NEW_ANSWER);
        if (lot.percent(12)) {
            enforced(plan);
        }
        some(plan, 4, Deed.LOOK_IN);
        return plan;
    }

    private void enforced(List<Deed> plan) {
        plan.add(Deed.PLAN);
        some(plan, 50, Deed.WARRANT, Deed.GRANTED);
        plan.add(Deed.ENFORCE);
        if (lot.percent(70)) {
            plan.addAll(List.of(Deed.CUSTODY, lot.percent(50) ? Deed.BAIL : Deed.RUI, Deed.LOOK_IN, Deed.DEVICES));
            some(plan, 30, Deed.NEWS);
            some(plan, 50, Deed.PROSECUTOR);
        }
        plan.addAll(List.of(Deed.OUTCOME, Deed.VIEW, Deed.GRADE));
    }

    /** A case that has opened again is graded again, taken, worked and closed. */
    Deque<Deed> ofReopenedCase() {
        List<Deed> plan = new ArrayList<>(List.of(Deed.VIEW, Deed.GRADE, Deed.TAKE));
        some(plan, 10, Deed.LOOK_IN);
        plan.add(Deed.CLOSE);
        return new ArrayDeque<>(plan);
    }

    private void some(List<Deed> plan, int percent, Deed... deeds) {
        if (lot.percent(percent)) {
            plan.addAll(List.of(deeds));
        }
    }

    /** What has to be done first, by the code of the refusal; nothing when no deed mends it. */
    static Optional<Deed> remedy(String code) {
        return switch (code) {
            case "check-missing" -> Optional.of(Deed.CHECK);
            case "own-view-first" -> Optional.of(Deed.VIEW);
            case "link-undecided" -> Optional.of(Deed.LINKS);
            case "grade-unconfirmed", "look-again" -> Optional.of(Deed.GRADE);
            case "review-undecided" -> Optional.of(Deed.REVIEW);
            case "considerations-open" -> Optional.of(Deed.ROAD);
            case "child-not-shared" -> Optional.of(Deed.SHARE);
            case "support-not-offered" -> Optional.of(Deed.SUPPORT);
            case "parent-not-informed" -> Optional.of(Deed.PARENTS);
            case "breach-not-acknowledged" -> Optional.of(Deed.KNOWN_TO_CHIEF);
            case "child-not-identified" -> Optional.of(Deed.CHILD);
            default -> Optional.empty();
        };
    }
}

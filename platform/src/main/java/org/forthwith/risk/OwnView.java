package org.forthwith.risk;

import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;

/**
 * When somebody has to say what they think themselves, before they read or follow what the rules say. The policy is here and nowhere else.
 *
 * <p>Source: Data Protection Act 2018, sections 50A to 50D: a decision needs meaningful human involvement; decision 0105.
 */
public final class OwnView {

    private OwnView() {}

    /** Before the page shows what the rules say: to everybody who may decide, as long as no person's decision stands. */
    // [impl->req~own-view-before-the-rules~1]
    public static boolean askedBeforeShowing(CaseRisk risk, Actor reader) {
        return !risk.decided()
                && risk.story().open() == null
                && mayDecide(reader)
                && risk.views().of(reader).isEmpty();
    }

    /** Whether somebody in the roles of the reader decides grades at all. */
    public static boolean mayDecide(Actor reader) {
        return FourEyes.objectionToAsking(reader).isEmpty();
    }

    /** Before a low or a lower grade is asked for, on a page or by a program: that is where following the machine would cost most. */
    // [impl->req~own-view-before-less~1]
    public static boolean askedBefore(Grade asked, CaseRisk risk, Grade proposed, Actor by) {
        boolean less = asked == Grade.LOW
                || asked.isBelow(proposed)
                || risk.story().stands().filter(asked::isBelow).isPresent();
        return less && risk.views().of(by).isEmpty();
    }
}

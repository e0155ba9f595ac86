package org.forthwith.app.demo;

import java.util.List;

/**
 * The situations that are planted, in the order of the acceptance scenarios of the domain notes, section 8. Most lie in one force, so that
 * one log-in sees them.
 */
final class Situations {

    static final Place HOME = new Place("43", "E07000178", "Oxford");
    static final Place NEXT = new Place("20", "E08000025", "Birmingham");
    static final Place FAR = new Place("62", "W06000015", "Cardiff");

    // [impl->req~demo-planted-situations~1]
    static final List<Situation> ALL = List.of(
            new GradedLowDespiteChildren(),
            new ThirtyOneLowGrades(),
            new ChildFoundAtTheAddress(),
            new MonthsLateAndWrong(),
            new SameNumberElsewhere(),
            new NothingSearched(),
            new PartnersNotTold(),
            new TwelveHourTimes(),
            new AtTheFrontDesk(),
            new LowerGradeAsked(),
            new ChildSuspect(),
            new FollowUpFirst(),
            new LateMatch());

    private Situations() {}
}

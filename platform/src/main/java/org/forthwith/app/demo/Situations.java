package org.forthwith.app.demo;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The situations that are planted, in the order of the acceptance scenarios of the domain notes, section 8. All lie in forces of which somebody
 * can be signed in as, most of them in one; a second is its neighbour in the region, a third lies elsewhere.
 */
final class Situations {

    static final Place HOME = new Place("13", "E08000035", "Leeds");
    static final Place NEXT = new Place("14", "E08000039", "Sheffield");
    static final Place FAR = new Place("52", "E06000023", "Bristol");

    private static final Pattern LABEL = Pattern.compile("(A[0-9]{2})(-.*)?");

    // [impl->req~demo-planted-situations~1]
    static final List<Situation> ALL = List.of(
            new GradedLowDespiteChildren(),
            new ThirtyOneLowGrades(),
            new ChildFoundAtTheAddress(),
            new BailedHome(),
            new MonthsLateAndWrong(),
            new SameNumberElsewhere(),
            new NothingSearched(),
            new PartnersNotTold(),
            new TwelveHourTimes(),
            new AtTheFrontDesk(),
            new InvitedNotArrested(),
            new WorksWithChildren(),
            new EverybodyFull(),
            new LowerGradeAsked(),
            new ChildSuspect(),
            new FollowUpFirst(),
            new DevicesWaiting(),
            new LateMatch());

    private Situations() {}

    static boolean planted(String name) {
        return LABEL.matcher(name).matches();
    }

    /** The name itself, and for one case of several the situation to which it belongs. */
    static Stream<String> names(String name) {
        var label = LABEL.matcher(name);
        return label.matches() ? Stream.of(name, label.group(1)).distinct() : Stream.of(name);
    }
}

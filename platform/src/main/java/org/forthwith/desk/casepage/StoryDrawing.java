package org.forthwith.desk.casepage;

import java.util.List;
import java.util.function.Predicate;
import org.forthwith.desk.casepage.StorySheet.Warned;
import org.forthwith.desk.part.Moment;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.event.ReferralEvent.Received;

/** Sorts what has happened into what was done and what the clocks did. */
final class StoryDrawing {

    private StoryDrawing() {}

    static StorySheet draw(CaseView view) {
        return new StorySheet(
                moments(view, moment -> !moment.ofClocks()),
                moments(view, CaseView.Moment::ofClocks),
                view.events(Received.class).stream()
                        .filter(received -> !received.warnings().isEmpty())
                        .map(received -> new Warned(
                                received.origin().sender() + ", "
                                        + received.origin().senderReference(),
                                received.warnings()))
                        .toList());
    }

    private static List<Moment> moments(CaseView view, Predicate<CaseView.Moment> which) {
        return view.timeline().stream()
                .filter(which)
                .map(moment -> new Moment(moment.what(), moment.by(), moment.at(), moment.detail()))
                .toList();
    }
}

package org.forthwith.desk.casepage;

import org.forthwith.desk.frame.Words;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Lowering;
import org.forthwith.risk.RiskStory.Review;
import org.jspecify.annotations.Nullable;

/** Puts into words what waits for a second person, for whoever reads. Whoever asked for it is offered no decision. */
final class ReviewDrawing {

    private final Words words;

    ReviewDrawing(Words words) {
        this.words = words;
    }

    // [impl->req~the-proposer-is-offered-no-approval~1]
    @Nullable
    ReviewSheet draw(CaseView view, Actor reader) {
        return view.risk()
                .waiting(view.asOf())
                .map(waiting -> sheet(waiting, reader))
                .orElse(null);
    }

    private ReviewSheet sheet(Review waiting, Actor reader) {
        boolean own = waiting.requestedBy().equals(reader.id());
        return new ReviewSheet(
                asked(waiting.change()),
                words.say("review.by", waiting.requestedBy(), words.at(waiting.since())),
                waiting.reason(),
                words.say("review.until", words.at(waiting.change().expiresAt())),
                waiting.change().digest(),
                own,
                !own && reader.is(Role.SUPERVISOR));
    }

    private String asked(Lowering change) {
        return change.from() == null
                ? words.say("review.to", grade(change.to()))
                : words.say("review.from-to", grade(change.from()), grade(change.to()));
    }

    private String grade(Grade grade) {
        return words.say("grade." + grade.name());
    }
}

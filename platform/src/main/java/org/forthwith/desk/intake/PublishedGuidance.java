package org.forthwith.desk.intake;

import java.util.List;
import org.forthwith.desk.store.GuidanceList;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the guidance that has been published beside the guided form. */
@ControllerAdvice(assignableTypes = ReportForm.class)
public final class PublishedGuidance {

    private final GuidanceList list;
    private final Decisions decisions;

    public PublishedGuidance(GuidanceList list, Decisions decisions) {
        this.list = list;
        this.decisions = decisions;
    }

    @ModelAttribute("guidance")
    List<GuidanceList.Row> published(Actor reader) {
        return decisions.look(reader, list::published);
    }
}

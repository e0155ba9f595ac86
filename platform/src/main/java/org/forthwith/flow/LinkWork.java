package org.forthwith.flow;

import java.util.List;
import java.util.Optional;
import org.forthwith.event.LinkingEvent.LinkDecided;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;

/** The act by which one side decides about a link. The other side decides for itself; either may decide again. */
public final class LinkWork {

    private final Acting acting;

    LinkWork(Acting acting) {
        this.acting = acting;
    }

    public Reply decide(
            CaseId id, Actor by, Optional<Integer> version, LinkId link, boolean sameMatter, Reason reason) {
        return acting.on(
                id,
                by,
                version,
                work -> work.links().stream().anyMatch(known -> known.id().equals(link))
                        ? Step.done(List.of(new LinkDecided(id, work.now(), link, sameMatter, reason.text())))
                        : Step.refused(
                                work,
                                "decide link",
                                new Reply.Refused("no-such-link", "This case has no such link.", List.of())));
    }
}

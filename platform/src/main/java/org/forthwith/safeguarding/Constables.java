package org.forthwith.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.event.SafeguardingEvent.ProtectionEnded;
import org.forthwith.event.SafeguardingEvent.ProtectionTaken;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Jurisdiction;

/** The door: a constable takes a child into police protection, and the child leaves it. Source: Children Act 1989, section 46. */
public final class Constables {

    public sealed interface Answer {
        record Done(SafeguardingEvent event) implements Answer {}

        record No(String code, String because) implements Answer {}
    }

    /**
     * What a constable says about a child.
     *
     * @param happened when, which may be before it is recorded
     */
    public record Said(ChildId child, Reason why, Happened happened) {}

    /**
     * A constable's own decision, for which nobody need be asked.
     *
     * @param law that by which the force works
     * @param received when the case was
     */
    // [impl->req~an-act-keeps-to-its-law~1]
    public Answer takes(
            CaseId caseId, List<Recorded> story, Jurisdiction law, Said said, Instant received, Instant now) {
        if (law != Jurisdiction.ENGLAND_AND_WALES) {
            return new Answer.No(
                    "other-law",
                    "Police protection under section 46 of the Children Act 1989 is law of England and Wales. In "
                            + law.words() + " a constable acts under another Act, whose time is not counted here.");
        }
        return Protection.againstTaking(Protection.of(said.child(), story), received, said.happened(), now)
                .map(Constables::no)
                .orElseGet(() -> new Answer.Done(new ProtectionTaken(
                        caseId,
                        now,
                        said.child(),
                        said.why().text(),
                        said.happened().said())));
    }

    public Answer ends(CaseId caseId, List<Recorded> story, Said said, Instant now) {
        Optional<Protection> protection = Protection.of(said.child(), story);
        return protection
                .map(lasting -> lasting.againstEnding(said.happened(), now)
                        .map(Constables::no)
                        .orElseGet(() -> new Answer.Done(new ProtectionEnded(
                                caseId,
                                now,
                                said.child(),
                                said.why().text(),
                                said.happened().said()))))
                .orElseGet(() -> new Answer.No("not-protected", "The child is not in police protection."));
    }

    private static Answer no(Happened.No no) {
        return new Answer.No(no.code(), no.because());
    }
}

package org.forthwith.safeguarding;

import java.time.Instant;
import org.forthwith.event.SafeguardingEvent.AuthorityChased;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.event.SafeguardingEvent.ParentInformed;
import org.forthwith.event.SafeguardingEvent.ShareAcknowledged;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.event.SafeguardingEvent.SupportOffered;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Reason;

/** The door: a referral about a child on its way to those who protect and support. Sent is not done until somebody says that it has arrived. */
public final class Referrals {

    public ChildShared sent(CaseId caseId, ChildId child, String authority, Instant now) {
        return new ChildShared(caseId, now, child, authority);
    }

    public ShareAcknowledged acknowledged(CaseId caseId, ChildId child, String by, Instant now) {
        return new ShareAcknowledged(caseId, now, child, by);
    }

    /** The authority has been silent and was asked again: that is no acknowledgement. */
    public AuthorityChased chased(CaseId caseId, ChildId child, String how, Instant now) {
        return new AuthorityChased(caseId, now, child, how);
    }

    /** Offered to the family as a whole; the answer is kept also when it is no. Source: recommendation 11 of the inspection of 2023. */
    public SupportOffered supportOffered(CaseId caseId, String service, SupportAnswer answer, Instant now) {
        return new SupportOffered(caseId, now, null, service, answer);
    }

    /** Offered for one child and those around it. */
    public SupportOffered supportOffered(
            CaseId caseId, ChildId child, String service, SupportAnswer answer, Instant now) {
        return new SupportOffered(caseId, now, child, service, answer);
    }

    /** A parent or carer has been told by whom the reason says, or need not be told, for the reason given. */
    public ParentInformed parentInformed(CaseId caseId, ChildId child, boolean informed, Reason why, Instant now) {
        return new ParentInformed(caseId, now, child, informed, why.text());
    }
}

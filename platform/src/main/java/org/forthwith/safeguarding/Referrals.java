package org.forthwith.safeguarding;

import java.time.Instant;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.event.SafeguardingEvent.ShareAcknowledged;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.event.SafeguardingEvent.SupportOffered;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;

/** The door: a referral about a child on its way to those who protect and support. Sent is not done until somebody says that it has arrived. */
public final class Referrals {

    public ChildShared sent(CaseId caseId, ChildId child, String authority, Instant now) {
        return new ChildShared(caseId, now, child, authority);
    }

    public ShareAcknowledged acknowledged(CaseId caseId, ChildId child, String by, Instant now) {
        return new ShareAcknowledged(caseId, now, child, by);
    }

    /** Offered to the family as a whole; the answer is kept also when it is no. Source: recommendation 11 of the inspection of 2023. */
    public SupportOffered supportOffered(CaseId caseId, String service, SupportAnswer answer, Instant now) {
        return new SupportOffered(caseId, now, null, service, answer);
    }
}

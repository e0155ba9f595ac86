package org.forthwith.referral;

import java.util.List;
import org.forthwith.event.ReferralEvent.Flaw;

/** What came of reading a document. */
public sealed interface Reading {

    /** It could be read. */
    record Understood(Report report) implements Reading {}

    /** It is, or may be, a report, and cannot be read as it stands. It is kept whole and shown until somebody repairs it. */
    record Broken(List<Flaw> flaws) implements Reading {
        public Broken {
            flaws = List.copyOf(flaws);
        }
    }

    /** It must not be kept: nothing of it is stored. The code is stable and goes into the problem that the sender is given. */
    record Refused(String code, String because) implements Reading {}

    /** It is something else that belongs to a protocol, such as a server's answer or a schema; there is nothing to take in. */
    record NotAReport(String what) implements Reading {}
}

package org.forthwith.flow;

import java.util.List;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ReferralId;
import org.jspecify.annotations.Nullable;

/** What a sender is told about a document. */
public sealed interface Receipt {

    /** Read, and part of a case from now on. */
    record Taken(ReferralId referral, CaseId caseId, String reference, boolean newCase, List<String> warnings)
            implements Receipt {
        public Taken {
            warnings = List.copyOf(warnings);
        }
    }

    /** The same document has come before; nothing has changed. The reference is null while the earlier one waits for repair. */
    record Known(ReferralId referral, @Nullable String reference) implements Receipt {}

    /** Kept whole, and waiting for repair. */
    record Kept(ReferralId referral, List<Flaw> flaws) implements Receipt {
        public Kept {
            flaws = List.copyOf(flaws);
        }
    }

    /** Turned away: nothing of it is kept. */
    record TurnedAway(String code, String because) implements Receipt {}

    /** Not a report at all: there is nothing to take in. */
    record Nothing(String what) implements Receipt {}
}

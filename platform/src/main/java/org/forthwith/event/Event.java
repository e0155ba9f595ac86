package org.forthwith.event;

import java.time.Instant;
import java.util.UUID;

/** Something that has happened. Every listener's switch is exhaustive, so none can forget a new kind of event. */
public sealed interface Event
        permits ReferralEvent,
                SubjectEvent,
                LinkingEvent,
                RiskEvent,
                CaseEvent,
                SafeguardingEvent,
                ObligationEvent,
                GuidanceEvent,
                RuleSetEvent,
                TrainingEvent,
                BailEvent,
                ExhibitEvent,
                StaffEvent,
                ClockSettingEvent {

    /** Whose sequence in the ledger it belongs to: the case, or the referral while there is no case. */
    UUID stream();

    /** When it was done on the platform, which is when it happened unless it says so itself. */
    Instant at();

    /** When it happened, as far as anybody has said: what is recorded late counts from here. */
    default Instant happenedAt() {
        return at();
    }
}

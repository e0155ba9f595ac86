package org.forthwith.hashmatch.referral;

/**
 * What a platform has decided to say of its referrals. These are its judgements and are never made here.
 *
 * @param escalation why it cannot wait, in the platform's words; empty when it can
 * @param priority of the UK form, in the sender's words; empty when none is said
 * @param complete whether the platform declares that a referral is all it has
 */
public record Filing(IncidentType incident, String escalation, String priority, boolean complete) {

    /** Source: documentation of the reporting API, June 2025. In characters. */
    private static final int LONGEST_ESCALATION = 3_000;

    public Filing {
        Bounds.optional("a priority", priority);
        if (escalation.length() > LONGEST_ESCALATION) {
            throw new IllegalArgumentException("Why it cannot wait is said in up to 3000 characters.");
        }
    }
}

package org.forthwith.risk.ruleset;

/** How far a rule set has come. */
public enum Stage {
    /** Handed in; nothing is known of it yet. */
    DRAFT,
    /** The prover has found a counterexample. */
    REFUTED,
    /** Every property holds. */
    PROVED,
    /** It has been tried on history too; one person may have signed. */
    TRIED,
    /** By two people. */
    SIGNED,
    /** It has been decided from when. */
    AWAITED,
    IN_FORCE,
    /** Another one has taken its place. It can be activated again. */
    REPLACED,
    RETIRED
}

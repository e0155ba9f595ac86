package org.forthwith.kernel;

/** What a person, a sender or the platform itself is there to do. Source: the roles of the field, section 5.1 of the domain notes. */
public enum Role {
    /** Takes reports from the public without being a specialist: front desk, control room. */
    FRONT_DESK,
    /** First acknowledges what arrives, and repairs what cannot be read. */
    INTAKE_OFFICER,
    /** Trained to grade. */
    ASSESSOR,
    /** The officer in the case. */
    INVESTIGATOR,
    /** Detective sergeant: confirms a low grade, waives a check. */
    SUPERVISOR,
    /** Detective inspector. */
    INSPECTOR,
    /** Extends bail beyond what an inspector may. */
    SUPERINTENDENT,
    /** Answers for the unit; hears of every breach. */
    HEAD_OF_UNIT,
    /** Assistant chief constable or above; hears of what is late twice over. */
    CHIEF_OFFICER,
    /** Sees open links across the forces of a region. */
    REGIONAL_LEAD,
    /** Sees links across all forces. */
    NATIONAL_LEAD,
    /** Approves what guidance says to the public and to officers. */
    SPECIALIST,
    /** Answers for rule sets: drafts them, signs them, switches them on. Never alone. */
    RULE_OWNER,
    /** An organisation that sends reports: a platform, an agency, a partner. */
    SENDER,
    /** The platform itself, at work for nobody in particular: intake, the sweep. */
    SYSTEM
}

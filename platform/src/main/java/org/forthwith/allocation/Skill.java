package org.forthwith.allocation;

/** What a person can have been trained for. Source: the training ladder of the field, section 5.1 of the domain notes. */
public enum Skill {
    /** To grade, by the rules in use: it is needed to ask for a low or a lower grade, and to mark one again. */
    KIRAT_OR_EQUIV,
    /** To supervise work on online child abuse: it is needed to approve a low or a lower grade. */
    SUPERVISOR_OCSAE,
    /** Specialist Child Abuse Investigators Development Programme. */
    SCAIDP,
    /** Serious and complex investigation. */
    PIP2,
    /** To say what grade of image something is. */
    IIOC_GRADER,
    /** Digital media investigator. */
    DMI,
    /** To apply for communications data. */
    CD_APPLICANT
}

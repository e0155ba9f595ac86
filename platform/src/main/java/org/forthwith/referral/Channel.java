package org.forthwith.referral;

/** By which road a report came. Source: the intake channels of the field, section 3.1 of the domain notes. */
public enum Channel {
    /** A platform's report in the CyberTipline protocol or as a law-enforcement tip. */
    NCMEC,
    /** A UK platform's report under the Online Safety Act 2023, section 66. */
    OSA_NCA,
    /** A developed package from the national agency. */
    NCA_PACKAGE,
    ROCU,
    PROACTIVE,
    /** A member of the public, at a front desk, by telephone or online. */
    PUBLIC,
    /** A school, social care, health or another partner. */
    PARTNER,
    /** A person under a duty to report. */
    MANDATORY_REPORT,
    OTHER_FORCE,
    IWF,
    FOREIGN_LEA,
    DEVICE_FIND
}

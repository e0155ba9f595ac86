package org.forthwith.risk;

/**
 * What somebody has to find out on a road outside the ladder. A yes is always the worse answer, and an answer rests on evidence.
 *
 * <p>Source: domain notes 3.13 ("a wrong O21 hides exploitation"), scenario A15. The wording is our own.
 */
public enum PathwayCheck {
    COERCION(
            Pathway.CHILD_SUSPECT,
            "Was either child coerced, threatened or paid?",
            "Pressure of any kind, from anybody, also from somebody of the same age."),
    ADULT_PRESENCE(
            Pathway.CHILD_SUSPECT,
            "Is an adult involved?",
            "Anybody over 18 who asked for it, received it, was there, or stands behind an account."),
    REPEAT(
            Pathway.CHILD_SUSPECT,
            "Has it happened before?",
            "An earlier report or an earlier occasion, with the same child or with another."),
    AGE_GAP(
            Pathway.CHILD_SUSPECT,
            "Are the children unequal in age, understanding or power?",
            "Two years and more, a child under 13, or anything that makes consent doubtful."),
    CONTACT_CONTINUES(
            Pathway.GROOMING_ONLY,
            "Is the suspect still in touch with the child?",
            "By any app or number, also when the child has stopped answering."),
    MEETING_ARRANGED(
            Pathway.GROOMING_ONLY,
            "Has a meeting been arranged, or travel begun?",
            "Agreed, proposed with a place or a time, or on the way."),
    OTHER_CHILDREN(
            Pathway.GROOMING_ONLY,
            "Is the suspect in touch with other children in the same way?",
            "Named or not, found in the report, on a device or by another force."),
    VICTIM_AT_RISK(
            Pathway.VICTIM_LED,
            "Is the victim still at risk?",
            "From the suspect, from anybody who has what was made, or from themselves."),
    DEMANDS_CONTINUE(
            Pathway.VICTIM_LED, "Are demands or threats still being made?", "For money, for more, or for silence."),
    OTHER_VICTIMS(
            Pathway.VICTIM_LED,
            "Are there other victims?",
            "Other children in the same account, group or conversation.");

    private final Pathway pathway;
    private final String asks;
    private final String means;

    PathwayCheck(Pathway pathway, String asks, String means) {
        this.pathway = pathway;
        this.asks = asks;
        this.means = means;
    }

    /** The road on which it is compulsory. */
    public Pathway pathway() {
        return pathway;
    }

    public String asks() {
        return asks;
    }

    /** What counts as yes. */
    public String means() {
        return means;
    }
}

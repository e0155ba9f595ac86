package org.forthwith.risk;

/**
 * What the rules ask about a suspect: the twenty-two questions of the open rule set, in the order in which a caseworker
 * would want them answered. The names are what the ledger and the rule tables call them.
 *
 * <p>Source: domain notes 2.7. The wording is our own and is no part of any other risk tool.
 */
public enum Question {
    LIVE_OR_IMMINENT_HARM(
            Topic.BEHAVIOUR,
            "Is a child being harmed now, or about to be?",
            "An identifiable child, named or not; harm that is going on, live, or arranged."),
    RESIDENT_CHILD(
            Topic.ACCESS,
            "Does a child live with the suspect?",
            "Anyone under 18 who regularly sleeps at the suspect's address, for all or part of the week."),
    REGULAR_CHILD_ACCESS(
            Topic.ACCESS,
            "Is the suspect regularly in the company of a child who lives elsewhere?",
            "Repeated contact, supervised or not: own, a partner's, relatives', friends' or neighbours' children."),
    CHILD_AT_ADDRESS_VISITING(
            Topic.ACCESS,
            "Do children visit the suspect's address?",
            "Any visit that happens more than once, whoever at the address is visited."),
    POSITION_OF_TRUST(
            Topic.ACCESS,
            "Does the suspect work or volunteer with children?",
            "Paid or unpaid, with care of, authority over, or time alone with anyone under 18."),
    PRIOR_CONTACT_CONVICTION_OR_ALLEGATION(
            Topic.HISTORY,
            "Has the suspect ever been convicted or accused of a contact offence against a child?",
            "Any outcome counts, from any force or country, also when it was never charged."),
    PRIOR_IIOC_OR_NONCONTACT(
            Topic.HISTORY,
            "Has the suspect ever been convicted or accused of an image offence, or of another sexual offence without contact?",
            "Any outcome counts, from any force or country, also when it was never charged."),
    RSO_OR_SUBJECT_TO_ORDER(
            Topic.HISTORY,
            "Is the suspect a registered sex offender, or under an order made to prevent sexual harm?",
            "Notification requirements, or a sexual harm prevention or sexual risk order or its forerunner, in force today."),
    BREACH_OF_ORDER(
            Topic.HISTORY,
            "Has the suspect broken such an order or requirement?",
            "Recorded, alleged, or shown by what has just been reported."),
    CURRENT_GROOMING_OR_COMMUNICATION(
            Topic.BEHAVIOUR,
            "Is the suspect grooming a child, or in sexual communication with one?",
            "Shown by the report or by anything later; it need not be proved to have gone on until today."),
    PRODUCTION_INDICATOR(
            Topic.BEHAVIOUR,
            "Is there a sign that the suspect has made material, or had it made?",
            "From the report, from a device, or from victim identification."),
    DISTRIBUTION_INDICATOR(
            Topic.BEHAVIOUR,
            "Is there a sign that the suspect has passed material on?",
            "Sent, shared, offered or uploaded to where others can reach it."),
    FIRST_GENERATION_MATERIAL_INDICATOR(
            Topic.BEHAVIOUR,
            "Is there material that no database has seen before?",
            "Unknown to the national database and to the industry's lists when it was checked."),
    VICTIM_IDENTIFIED_UK(
            Topic.CIRCUMSTANCE,
            "Has a victim in the United Kingdom been identified?",
            "A child known by name or place, by whatever means."),
    DOMESTIC_ABUSE_MARKER(
            Topic.CIRCUMSTANCE,
            "Is there a record of domestic abuse by the suspect or at the address?",
            "Any record held by police or partners, in any force."),
    VIOLENCE_MARKER(
            Topic.CIRCUMSTANCE,
            "Is there a record or a warning of violence by the suspect?",
            "Convictions, allegations and officer-safety warnings."),
    SUBSTANCE_OR_MENTAL_HEALTH_MARKER(
            Topic.CIRCUMSTANCE,
            "Is there a record of substance misuse or of serious mental ill health?",
            "A reason to plan with care as much as a reason to act sooner."),
    FLIGHT_OR_EVIDENCE_LOSS_RISK(
            Topic.CIRCUMSTANCE,
            "Might the suspect flee, or destroy evidence?",
            "Known travel, a warning received, encryption in use, or a history of either."),
    LINKED_CASE_OTHER_FORCE(
            Topic.LINK,
            "Does another open case share an identifier with this one?",
            "An open case of any force, found by deconfliction and not rejected by a person."),
    REPEAT_REFERRAL(
            Topic.LINK,
            "Has the same identifier been reported before?",
            "An earlier report about the same account, number, address or device, whatever became of it."),
    SUSPECT_IS_CHILD(
            Topic.PATHWAY,
            "Is the suspect under 18?",
            "By date of birth where it is known, otherwise by the best estimate."),
    IDENTITY_CORROBORATION(
            Topic.IDENTITY,
            "Do two independent checks agree on who and where the suspect is?",
            "Two resolutions that rest on different events. It stands beside the grade and never moves it.");

    /** What a question is about, which decides what follows when nobody can answer it. */
    public enum Topic {
        ACCESS,
        HISTORY,
        BEHAVIOUR,
        CIRCUMSTANCE,
        LINK,
        PATHWAY,
        IDENTITY
    }

    private final Topic topic;
    private final String asks;
    private final String means;

    Question(Topic topic, String asks, String means) {
        this.topic = topic;
        this.asks = asks;
        this.means = means;
    }

    public Topic topic() {
        return topic;
    }

    /** The question as one person asks it of another. */
    public String asks() {
        return asks;
    }

    /** What counts as yes, so that two assessors mean the same by it. */
    public String means() {
        return means;
    }

    /** True when the answer can move the grade; false for what only stands beside it. */
    public boolean graded() {
        return topic != Topic.IDENTITY;
    }

    /** True when nothing but an evidenced no leaves the lowest grade open, whatever a rule table says (R-K). */
    public boolean guardsLow() {
        return topic == Topic.ACCESS || topic == Topic.HISTORY;
    }
}

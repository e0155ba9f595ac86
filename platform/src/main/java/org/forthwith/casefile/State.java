package org.forthwith.casefile;

/** Where a case stands. Deconfliction is not a state: it is run again whenever an identifier arrives. Source: section 3.3 of the domain notes. */
public enum State {
    RECEIVED("Received", Track.ENFORCEMENT),
    TRIAGE("Triage", Track.ENFORCEMENT),
    RESEARCH("Research", Track.ENFORCEMENT),
    RESOLVE("Finding the person", Track.ENFORCEMENT),
    ASSESS("Assessment", Track.ENFORCEMENT),
    GRADE_REVIEW("Grade review", Track.ENFORCEMENT),
    ALLOCATED("Allocated", Track.ENFORCEMENT),
    PLAN("Planning", Track.ENFORCEMENT),
    WARRANT_PREP("Preparing a warrant", Track.ENFORCEMENT),
    WARRANT_GRANTED("Warrant granted", Track.ENFORCEMENT),
    ENFORCED("Enforced", Track.ENFORCEMENT),
    CUSTODY("In custody", Track.ENFORCEMENT),
    BAIL("On bail", Track.ENFORCEMENT),
    RUI("Released under investigation", Track.ENFORCEMENT),
    DEVICE_EXAM("Devices examined", Track.ENFORCEMENT),
    CPS("With the CPS", Track.ENFORCEMENT),
    CHARGED("Charged", Track.ENFORCEMENT),
    OUTCOME("Outcome recorded", Track.ENFORCEMENT),
    CLOSED("Closed", Track.ENFORCEMENT),
    CHILD_IDENTIFIED("Child identified", Track.SAFEGUARDING),
    SHARED("Shared with the authority", Track.SAFEGUARDING),
    STRATEGY("Strategy discussion", Track.SAFEGUARDING),
    S47("Section 47 enquiry", Track.SAFEGUARDING),
    CIN("Child in need", Track.SAFEGUARDING),
    EARLY_HELP("Early help", Track.SAFEGUARDING),
    NO_FURTHER_ACTION("No further action", Track.SAFEGUARDING),
    LADO("Position of trust", Track.SAFEGUARDING),
    VICTIM_ID("Victim identification", Track.SAFEGUARDING);

    private final String words;
    private final Track track;

    State(String words, Track track) {
        this.words = words;
        this.track = track;
    }

    public String words() {
        return words;
    }

    /** Nobody has been given the case for enforcement yet: deciding a grade moves it along. */
    boolean beforeAllocation() {
        return track == Track.ENFORCEMENT && compareTo(ALLOCATED) < 0;
    }

    public Track track() {
        return track;
    }
}

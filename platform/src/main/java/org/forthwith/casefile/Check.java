package org.forthwith.casefile;

/** The sources that research asks before a grade is decided. Source: section 3.6 of the domain notes; inspection of 2023 on searches that nobody considered. */
public enum Check {
    /** Police National Database: does another force know the same telephone number, name or address? */
    PND("Police National Database", true),
    PNC("Police National Computer", false),
    LOCAL_RECORDS("Local records: crime, intelligence, custody, domestic abuse, missing", false),
    OFFENDER_MANAGEMENT("Offender management (ViSOR, MAPPS)", false),
    CHILD_PROTECTION("Child protection register, MASH", false),
    HOUSEHOLD("Household: birth, electoral and benefit sources", false),
    EMPLOYMENT("Employment and volunteering", false),
    CAID("Child Abuse Image Database, hash history", false);

    private final String words;
    private final boolean mandatory;

    Check(String words, boolean mandatory) {
        this.words = words;
        this.mandatory = mandatory;
    }

    public String words() {
        return words;
    }

    /** Must have a result, or a supervisor's waiver with a reason, before a grade can be confirmed. */
    public boolean mandatory() {
        return mandatory;
    }
}

package org.forthwith.casefile;

/** The sources that research asks before a grade is decided. Which of them a grade waits for is dated data of the clocks. Source: section 3.6 of the domain notes; inspection of 2023 on searches that nobody considered. */
public enum Check {
    /** Police National Database: does another force know the same telephone number, name or address? */
    PND("Police National Database"),
    PNC("Police National Computer"),
    LOCAL_RECORDS("Local records: crime, intelligence, custody, domestic abuse, missing"),
    OFFENDER_MANAGEMENT("Offender management (ViSOR, MAPPS)"),
    CHILD_PROTECTION("Child protection register, MASH"),
    HOUSEHOLD("Household: birth, electoral and benefit sources"),
    EMPLOYMENT("Employment and volunteering"),
    CAID("Child Abuse Image Database, hash history");

    private final String words;

    Check(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.forthwith.casefile;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the police's part of a case can end, by the number of the Home Office's list of outcomes. Source: domain notes 3.13; 21 in use since
 * January 2016, 22 since 1 April 2019.
 */
public enum Outcome {
    CHARGED("1", "Charged or summonsed"),
    CAUTIONED_YOUTH("2", "Caution, youth"),
    CAUTIONED_ADULT("3", "Caution, adult"),
    COMMUNITY_RESOLUTION("8", "Community resolution"),
    NOT_IN_PUBLIC_INTEREST_CPS("9", "Prosecution not in the public interest (CPS)"),
    NOT_IN_PUBLIC_INTEREST_POLICE("10", "Formal action not in the public interest (police)"),
    NO_SUSPECT_NO_SUPPORT("14", "No suspect, and the victim does not support it"),
    EVIDENCE_LACKING("15", "Suspect known, victim supports it, evidence lacking"),
    VICTIM_DOES_NOT_SUPPORT("16", "Suspect known, victim does not support it"),
    NO_SUSPECT("18", "Investigated, no suspect found"),
    OTHER_AGENCY("20", "Another agency acts"),
    NOT_INVESTIGATED_FURTHER("21", "Investigating further not in the public interest (police)"),
    DIVERSION("22", "Diversion or education");

    private final String number;
    private final String words;

    Outcome(String number, String words) {
        this.number = number;
        this.words = words;
    }

    /** Empty when the list has no such number. */
    public static Optional<Outcome> numbered(String number) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.number.equals(number.strip()))
                .findFirst();
    }

    public String number() {
        return number;
    }

    public String words() {
        return words;
    }

    /** Made for what children do among themselves: where there is more behind it, it hides an exploitation. */
    boolean forChildSuspects() {
        return this == NOT_INVESTIGATED_FURTHER || this == DIVERSION;
    }
}

package org.forthwith.bail;

import java.util.List;
import java.util.Set;
import org.forthwith.kernel.Role;

/**
 * One extension of the limit of bail before charge, in the order of the Act. Source: Police and Criminal Evidence Act 1984, sections 47ZD to 47ZG
 * as amended from 28 October 2022. Section 47ZG is entered from memory: until it has been checked, what the court said is what counts.
 */
public enum Step {
    FIRST("47ZD", "an inspector or above"),
    SECOND("47ZDA", "a superintendent or above"),
    /** The Director of Public Prosecutions has designated the case as exceptionally complex. */
    DESIGNATED("47ZE", "an assistant chief constable, a commander or above"),
    /** In a case of the national agency. */
    AGENCY("47ZDB", "a senior officer of the agency"),
    COURT("47ZF", "a magistrates' court"),
    COURT_AGAIN("47ZG", "a magistrates' court");

    private final String section;
    private final String decidedBy;

    Step(String section, String decidedBy) {
        this.section = section;
        this.decidedBy = decidedBy;
    }

    public String section() {
        return section;
    }

    /** Who decides it, in words. */
    public String decidedBy() {
        return decidedBy;
    }

    /** In which roles it is decided, or told of where a court has decided. */
    Set<Role> recordedBy() {
        return switch (this) {
            case FIRST -> Set.of(Role.INSPECTOR, Role.SUPERINTENDENT, Role.CHIEF_OFFICER);
            case SECOND, AGENCY -> Set.of(Role.SUPERINTENDENT, Role.CHIEF_OFFICER);
            case DESIGNATED -> Set.of(Role.CHIEF_OFFICER);
            case COURT, COURT_AGAIN ->
                Set.of(Role.INVESTIGATOR, Role.SUPERVISOR, Role.INSPECTOR, Role.SUPERINTENDENT, Role.CHIEF_OFFICER);
        };
    }

    boolean byACourt() {
        return this == COURT || this == COURT_AGAIN;
    }

    /** The limits that it can set, in months from the start of bail, where bail stands as it does. None when it cannot be taken there. */
    List<Integer> limits(Bail bail) {
        return switch (this) {
            case FIRST -> bail.ofTheAgency() || bail.last().isPresent() ? List.of() : List.of(6);
            case SECOND -> bail.stands(FIRST) ? List.of(9) : List.of();
            case DESIGNATED -> bail.stands(SECOND) ? List.of(12) : List.of();
            case AGENCY -> bail.ofTheAgency() && bail.last().isEmpty() ? List.of(12) : List.of();
            case COURT -> byCourt(bail);
            case COURT_AGAIN ->
                bail.stands(COURT) || bail.stands(COURT_AGAIN)
                        ? List.of(bail.months() + 3, bail.months() + 6)
                        : List.of();
        };
    }

    /** The longer limit is for what is unlikely to be decided sooner. Source: section 47ZF(4), (6) and (7). */
    private static List<Integer> byCourt(Bail bail) {
        if (bail.stands(SECOND)) {
            return List.of(12, 18);
        }
        return bail.stands(DESIGNATED) || bail.stands(AGENCY) ? List.of(18, 24) : List.of();
    }
}

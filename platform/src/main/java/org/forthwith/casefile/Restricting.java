package org.forthwith.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.forthwith.access.Restriction;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.event.CaseEvent;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/** Who may keep a case for named people, and whose names must be among them. */
public final class Restricting {

    /** What somebody is told who names another to answer for the case. */
    public static final String NOT_ON_THE_LIST =
            "The case is restricted and they are not on its list. Put them on the list first, or they could not open it.";

    private static final Set<Role> RESTRICT = Set.of(Role.SUPERVISOR, Role.INSPECTOR, Role.HEAD_OF_UNIT);
    private static final Set<Role> LIFT =
            Set.of(Role.INSPECTOR, Role.SUPERINTENDENT, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER);
    private static final int MOST = 100;
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}|]{1,100}");

    private Restricting() {}

    /**
     * Keeps the case for these people, and for whoever says so: nobody shuts the door behind which they stand. Said of a restricted case, it changes
     * the list or the answer.
     */
    // [impl->req~who-may-restrict~1]
    // [impl->req~who-answers-for-a-restricted-case-is-on-its-list~1]
    public static Verdict restrict(CaseFile file, Restriction wanted, Actor by, Reason reason, Instant now) {
        if (RESTRICT.stream().noneMatch(by::is)) {
            return new No(
                    "supervisor-only", "A case is restricted by a supervisor, an inspector or the head of the unit.");
        }
        List<String> people = with(by, wanted.people());
        return unlistable(people)
                .or(() -> forgotten(file, people))
                .<Verdict>map(no -> no)
                .orElseGet(() -> Verdict.done(
                        new CaseEvent.Restricted(file.id(), now, people, wanted.answers(), reason.text())));
    }

    // [impl->req~who-may-restrict~1]
    public static Verdict lift(CaseFile file, Optional<Restriction> holds, Actor by, Reason reason, Instant now) {
        if (LIFT.stream().noneMatch(by::is)) {
            return new No("inspector-only", "A restriction is lifted by an inspector or above.");
        }
        return holds.isEmpty()
                ? new No("not-restricted", "The case is not restricted.")
                : Verdict.done(new CaseEvent.RestrictionLifted(file.id(), now, reason.text()));
    }

    private static List<String> with(Actor by, List<String> wanted) {
        var people = new ArrayList<String>(
                wanted.stream().map(String::strip).distinct().toList());
        if (!people.contains(by.id())) {
            people.add(by.id());
        }
        return people;
    }

    private static Optional<No> unlistable(List<String> people) {
        return people.size() <= MOST
                        && people.stream()
                                .allMatch(person -> NAME.matcher(person).matches())
                ? Optional.empty()
                : Optional.of(
                        new No("no-name", "The list has names by which the record knows people, a hundred at most."));
    }

    /** Adding them in silence would make the list longer than whoever wrote it meant. */
    private static Optional<No> forgotten(CaseFile file, List<String> people) {
        String owner = file.owner();
        return owner == null || people.contains(owner)
                ? Optional.empty()
                : Optional.of(
                        new No(
                                "owner-not-on-the-list",
                                "Whoever answers for the case must be on its list. Hand it over first if they are to see it no longer."));
    }
}

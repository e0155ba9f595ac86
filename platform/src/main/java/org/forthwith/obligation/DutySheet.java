package org.forthwith.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** The sheet on which open duties are kept, ready to be looked through by time. */
public interface DutySheet {

    /**
     * Open duties whose next rung is reached at that instant or before, the earliest first.
     *
     * @param most how many at most
     * @param after goes on behind this one, which was the last that came before; null to begin with the earliest
     */
    List<OpenDuty> dueBy(Instant now, int most, @Nullable OpenDuty after);

    /**
     * The cases that one of these duties is open in, which nobody has yet been told is late, in the order of their identities.
     *
     * @param most how many at most
     * @param after goes on behind this one, which was the last that came before; null to begin with the first
     */
    List<CaseId> running(Span span, int most, @Nullable CaseId after);

    /** Duties of the named clocks, in cases of the named forces, that began before one instant and are due after another. */
    record Span(Set<String> clocks, Set<ForceCode> forces, Instant startedBefore, Instant dueAfter) {
        public Span {
            clocks = Set.copyOf(clocks);
            forces = Set.copyOf(forces);
        }
    }
}

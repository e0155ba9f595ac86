package org.forthwith.allocation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.forthwith.kernel.ForceCode;

/** The door to who works where and who is away, within the reach of whoever asks. It answers from what the register says now. */
public interface StaffRegister {

    /** A register in which nobody stands. */
    StaffRegister EMPTY = (forces, at) -> List.of();

    /**
     * Everybody who stands in the registers of these forces, those who have left included, with whoever leads a region or the country, wherever they
     * work; in the order of their ledger names. Absences that were over before that day are left out.
     */
    List<Staff> of(Collection<ForceCode> forces, Instant at);
}

package org.forthwith.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What can happen to a person's place in the register of staff: whether they are there to be told. */
public sealed interface StaffEvent extends Event {

    /** The person's place in the register of their force. */
    UUID entryId();

    @Override
    default UUID stream() {
        return entryId();
    }

    /**
     * Somebody works in the unit from now on, or works there in other roles than before.
     *
     * @param person the name by which the ledger knows them
     * @param address where notices go; absent when they are told at their desk only
     */
    record StaffJoined(
            UUID entryId,
            Instant at,
            String person,
            String name,
            List<Role> roles,
            @Nullable String address) implements StaffEvent {
        public StaffJoined {
            roles = List.copyOf(roles);
        }
    }

    record StaffLeft(UUID entryId, Instant at, String person, String reason) implements StaffEvent {}

    /**
     * They will not be there.
     *
     * @param from the first day, {@code until} the last
     * @param kind leave, rotation, training, by the name of {@code allocation.AbsenceKind}
     * @param deputy who is told in their place, by the name by which the ledger knows them
     */
    record AbsencePlanned(
            UUID entryId,
            Instant at,
            String person,
            LocalDate from,
            LocalDate until,
            String kind,
            @Nullable String deputy)
            implements StaffEvent {}

    /** The absence that was to begin on that day does not take place; where it has begun, they are there again from the day of this. */
    record AbsenceCancelled(UUID entryId, Instant at, String person, LocalDate from) implements StaffEvent {}
}

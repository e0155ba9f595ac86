package org.forthwith.flow;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.telling.Addressees;
import org.forthwith.obligation.telling.Roster;
import org.jspecify.annotations.Nullable;

/** Whom the ladder would tell by name, were a rung recorded now. */
public final class NextTold {

    private final WhoIsTold whoIsTold;
    private final Decisions decisions;
    private final Actor platform;

    NextTold(Rooms rooms) {
        this.whoIsTold = new WhoIsTold(rooms);
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
    }

    /** Read once for a whole page, and with the eyes of the platform, as the ladder reads: the lead of a region works in another force. */
    // [impl->req~who-would-be-told-is-named~1]
    public Names of(Collection<ForceCode> forces, Instant now) {
        return forces.isEmpty()
                ? (force, role, owner, onlyFor) -> Optional.empty()
                : named(decisions.look(platform, () -> whoIsTold.at(forces, now)));
    }

    private static Names named(WhoIsTold.Rosters rosters) {
        return (force, role, owner, onlyFor) -> {
            Roster roster = rosters.of().getOrDefault(force, Roster.NONE);
            return Optional.ofNullable(
                    onlyFor.isEmpty()
                            ? Addressees.of(role, owner, roster).person()
                            : Addressees.among(onlyFor, role, owner, roster).person());
        };
    }

    /** Who it would be at one instant. */
    @FunctionalInterface
    public interface Names {

        /**
         * The name by which the ledger knows them; empty where the desk of the force would be told.
         *
         * @param owner who answers for the case; null while nobody does
         * @param onlyFor the list of a restricted case; empty for any other
         */
        Optional<String> of(ForceCode force, Role role, @Nullable String owner, Collection<String> onlyFor);
    }
}

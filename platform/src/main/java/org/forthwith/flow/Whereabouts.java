package org.forthwith.flow;

import static java.lang.System.Logger.Level.WARNING;

import java.util.Optional;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.obligation.telling.Addressee;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.Notice;
import org.forthwith.obligation.telling.Waiting;

/**
 * Asks at each try where an addressee is reached: since a notice was written somebody may have left, or have another address. Whoever has none any
 * more is not written to, and the next in line is told.
 */
record Whereabouts(Rooms rooms, AddressBooks books) {

    private static final System.Logger LOG = System.getLogger(Whereabouts.class.getName());

    sealed interface Found {}

    /** @param notice as it goes out now */
    record There(Waiting notice) implements Found {}

    record Nowhere(Outcome outcome) implements Found {}

    // [impl->req~a-letter-goes-where-its-addressee-is-now~1]
    Found of(Waiting notice) {
        try {
            if (keptFrom(notice)) {
                return new Nowhere(new Outcome.Never("the case has been restricted, and they are not on its list"));
            }
            if (!notice.road().carriesLetters()) {
                return new There(notice);
            }
            return address(notice)
                    .<Found>map(now -> new There(notice.to(now)))
                    .orElseGet(() -> new Nowhere(new Outcome.Never("no address is known any more")));
        } catch (RuntimeException | StackOverflowError fault) {
            String kind = fault.getClass().getSimpleName();
            LOG.log(WARNING, "an address book could not be read: {0}", kind);
            return new Nowhere(new Outcome.NotNow("the address book could not be read: " + kind));
        }
    }

    /** Since the notice was written the case may have become one that its addressee may not know of. */
    // [impl->req~a-waiting-letter-keeps-a-restriction~1]
    private boolean keptFrom(Waiting notice) {
        Notice.About about = notice.about();
        return about != null
                && rooms.decisions()
                        .look(
                                rooms.platform(),
                                () -> Case.of(rooms.ledger()
                                                .story(about.caseId().value()))
                                        .restriction())
                        .filter(holds -> notice.addressee().kind() != Addressee.Kind.PERSON
                                || !holds.admits(notice.addressee().name()))
                        .isPresent();
    }

    private Optional<String> address(Waiting notice) {
        return rooms.decisions()
                .look(
                        rooms.platform(),
                        () -> books.of(notice.force(), rooms.clock().instant()))
                .of(notice.addressee());
    }
}

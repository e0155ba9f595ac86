package org.forthwith.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.forthwith.app.House;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linking.Deconfliction;
import org.forthwith.linking.Holders.Asked;
import org.forthwith.linking.Search;
import org.forthwith.linking.Value;
import org.forthwith.linking.Window;
import org.forthwith.linking.store.PostgresHolders;
import org.forthwith.linking.store.PostgresVicinity;
import org.forthwith.subject.Mention;

/** What a report does to find who is alike, as one durable decision: it waits for others who bring the same, searches all forces, and writes down that it has. */
final class Arrivals {

    private final House house;
    private final PostgresHolders holders;
    private final Deconfliction deconfliction;
    private final AtomicLong pairs = new AtomicLong();
    private final AtomicLong next = new AtomicLong();

    Arrivals(Stand stand) {
        this.house = stand.house();
        this.holders = new PostgresHolders(stand.app());
        this.deconfliction = new Deconfliction(
                holders,
                new PostgresVicinity(stand.app()),
                UUID::randomUUID,
                house.reference().likeness());
    }

    void search(String who) {
        Sighting sighting = house.reference()
                .identifiers()
                .identify(Mention.of(IdentifierKind.PERSON, who, PersonRole.SUSPECT, "bench"));
        String form = sighting.canonical();
        CaseId arriving = new CaseId(new UUID(1, next.incrementAndGet()));
        Search search = house.decisions().take(house.platform(), () -> {
            deconfliction.reserve(List.of(sighting));
            Search found = deconfliction.search(arriving, List.of(sighting));
            holders.remember(new Asked(
                    house.platform(),
                    InstantSource.system().instant(),
                    form == null ? List.of() : List.of(new Value(IdentifierKind.PERSON, form)),
                    null,
                    Window.ANY,
                    false,
                    found.matches().size(),
                    0));
            return found;
        });
        pairs.addAndGet(search.matches().size());
    }

    long pairs() {
        return pairs.get();
    }
}

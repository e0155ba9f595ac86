package org.forthwith.desk.casepage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.Fact;

/** Who established which fact, by the name under which the ledger knows them. */
final class Tellers {

    private record Asked(String question, Instant checkedAt) {}

    private final Map<Asked, String> answered = new HashMap<>();
    private final Map<Instant, String> foundAChild = new HashMap<>();

    static Tellers of(CaseView view) {
        Tellers tellers = new Tellers();
        view.story().forEach(tellers::hear);
        return tellers;
    }

    String of(Fact fact) {
        String teller = answered.get(new Asked(fact.question().name(), fact.checkedAt()));
        return teller == null ? foundAChild.getOrDefault(fact.checkedAt(), "") : teller;
    }

    private void hear(Recorded entry) {
        Event event = entry.event();
        if (event instanceof FactEstablished fact) {
            answered.put(new Asked(fact.question(), fact.checkedAt()), entry.actor());
        } else if (event instanceof ChildIdentified child) {
            foundAChild.put(child.at(), entry.actor());
        }
    }
}

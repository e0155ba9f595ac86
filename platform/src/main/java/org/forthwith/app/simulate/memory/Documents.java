package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Recorded;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;

/** The documents that have come in, in memory. Their bytes are not kept: the seed makes them again. */
public final class Documents implements Referrals, Ear {

    private final Map<Same, Row> rows = new HashMap<>();
    private final Map<Told, NavigableSet<UUID>> stories = new HashMap<>();
    private final Map<UUID, String> references = new HashMap<>();
    private final Map<UUID, List<Same>> ofCase = new HashMap<>();
    private final LongSupplier numbers;

    /** @param numbers the running numbers of cases, which go on whatever is forgotten */
    public Documents(LongSupplier numbers) {
        this.numbers = numbers;
    }

    private record Same(String sender, String senderReference, String digest) {}

    private record Told(String sender, String key) {}

    @Override
    public void hear(Recorded entry) {
        if (entry.event() instanceof Opened opened) {
            references.put(opened.stream(), opened.reference());
        } else if (entry.event() instanceof Received received) {
            Same same = same(received.origin());
            rows.put(same, row(received, entry.force()));
            ofCase.computeIfAbsent(received.stream(), any -> new ArrayList<>()).add(same);
            String key = received.mergeKey();
            if (key != null) {
                told(new Told(received.origin().sender(), key)).add(received.stream());
            }
        }
    }

    private Row row(Received received, ForceCode force) {
        Origin origin = received.origin();
        return new Row(
                received.referralId(),
                force,
                received.caseId(),
                references.get(received.stream()),
                origin.channel(),
                origin.sender(),
                origin.senderReference(),
                origin.digest(),
                received.mergeKey(),
                "RECEIVED",
                received.warnings(),
                received.at());
    }

    private static Same same(Origin origin) {
        return new Same(origin.sender(), origin.senderReference(), origin.digest());
    }

    private NavigableSet<UUID> told(Told key) {
        return stories.computeIfAbsent(key, any -> new TreeSet<>());
    }

    @Override
    public void forget(UUID stream) {
        references.remove(stream);
        List<Same> gone = ofCase.remove(stream);
        if (gone != null) {
            gone.forEach(rows::remove);
            stories.values().forEach(cases -> cases.remove(stream));
        }
    }

    @Override
    public void reserve(Origin origin, Collection<String> storyKeys) {}

    @Override
    public Optional<Row> earlier(Origin origin) {
        return Optional.ofNullable(rows.get(same(origin)));
    }

    @Override
    public Standing standing(Origin origin, Collection<String> storyKeys, List<Change> before) {
        Optional<Row> earlier = earlier(origin);
        if (earlier.isPresent()) {
            return new Standing(earlier, List.of(), 0);
        }
        List<CaseId> known = storyKeys.stream()
                .flatMap(key -> told(new Told(origin.sender(), key)).stream().limit(1))
                .distinct()
                .sorted()
                .limit(2)
                .map(CaseId::new)
                .toList();
        return new Standing(earlier, known, known.isEmpty() ? numbers.getAsLong() : 0);
    }

    @Override
    public Change keeping(ReferralId referral, ForceCode force, Original original, Instant at) {
        return Change.of("keep", referral.value());
    }

    @Override
    public Optional<Original> original(ReferralId referral) {
        return Optional.empty();
    }

    @Override
    public Optional<Row> find(ReferralId referral) {
        return rows.values().stream().filter(row -> row.id().equals(referral)).findFirst();
    }

    @Override
    public Waiting needingRepair(int from, int most) {
        return new Waiting(List.of(), 0);
    }
}

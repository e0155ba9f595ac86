package org.forthwith.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.LinkId;
import org.forthwith.linking.Holders.Linked;

/**
 * What a case and the others have been told of each other, by the other case, and so what is new to either side. Where one side has been told nothing
 * and the other has, the link is the same.
 */
record News(Map<CaseId, Linked> mine, Map<CaseId, Linked> theirs, IdSource ids) {

    /** What this case is to be told of another, unless it knows of all they share. */
    Optional<Search.Match> here(CaseId other, List<Pair> shared) {
        return unlessKnown(shared, told(other, mine, theirs), Pair::canonical);
    }

    /** What another case is to be told of this one, unless it knows of all they share. */
    Optional<Search.Match> there(CaseId other, List<Pair> shared) {
        return unlessKnown(shared, told(other, theirs, mine), Pair::canonicalThere);
    }

    private static Optional<Linked> told(CaseId other, Map<CaseId, Linked> side, Map<CaseId, Linked> acrossFrom) {
        return Optional.ofNullable(side.get(other))
                .or(() -> Optional.ofNullable(acrossFrom.get(other)).map(link -> new Linked(link.linkId(), Set.of())));
    }

    /** @param onThatSide the value as the side has it that is to be told */
    private Optional<Search.Match> unlessKnown(
            List<Pair> shared, Optional<Linked> already, Function<Pair, String> onThatSide) {
        if (already.isPresent()
                && shared.stream().map(onThatSide).allMatch(already.get().shared()::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Search.Match(
                already.map(Linked::linkId).orElseGet(() -> new LinkId(ids.next())),
                shared.getFirst().other(),
                shared.stream().map(Pair::strength).reduce(Strength.WEAK, Weight::stronger),
                shared.stream().map(Pair::here).toList(),
                shared.stream().map(Pair::there).toList()));
    }
}

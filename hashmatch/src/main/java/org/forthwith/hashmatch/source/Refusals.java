package org.forthwith.hashmatch.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;

/** Passes on what is good. Of what is refused it keeps the first, and counts all by reason: it stays small if everything is refused. */
// [impl->req~a-bad-line-spoils-no-other~1]
public final class Refusals implements Receiver {

    public static final int KEPT = 100;

    /** Reasons tell lengths, so a list made to do harm has many. The rest is counted as one. */
    public static final int REASONS = 1_000;

    private static final String OTHERS = "other reasons";

    private final Consumer<Change> changes;
    private final List<Refused> first = new ArrayList<>();
    private final SortedMap<String, Long> byReason = new TreeMap<>();
    private long count;

    public Refusals(Consumer<Change> changes) {
        this.changes = changes;
    }

    @Override
    public void change(Change change) {
        changes.accept(change);
    }

    @Override
    public void refused(Refused refused) {
        count++;
        if (first.size() < KEPT) {
            first.add(refused);
        }
        boolean room = byReason.size() < REASONS || byReason.containsKey(refused.why());
        String why = room ? refused.why() : OTHERS;
        byReason.put(why, byReason.getOrDefault(why, 0L) + 1);
    }

    /** How many were refused in all. */
    public long count() {
        return count;
    }

    /** The first, up to {@link #KEPT}. */
    public List<Refused> first() {
        return Collections.unmodifiableList(first);
    }

    /** How many were refused for each reason. */
    public SortedMap<String, Long> byReason() {
        return Collections.unmodifiableSortedMap(byReason);
    }
}

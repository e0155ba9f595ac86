package org.forthwith.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.ledger.Change;
import org.jspecify.annotations.Nullable;

/** Who knows which value, across all forces. Read with the platform's own eyes, inside the decision that asks. */
public interface Holders {

    /** Makes anybody else who brings one of these values wait until this decision has been recorded: two who arrive together still find each other. */
    void reserve(Collection<Value> values);

    /** What {@link #reserve} does, for a decision that has more to send with it; nothing for no values. */
    List<Change> reservation(Collection<Value> values);

    /**
     * Every other case that knows one of the values, with all that it knows of it; for a value that more than {@code most} other cases know,
     * {@code most + 1} of them. How often one case repeats a value hides no other case. A restricted case that answers nothing is not among them; one
     * that points to its desk is, without its grade.
     */
    List<Known> of(Collection<Value> values, CaseId except, int most);

    /** The other cases that know one of the values and answer nothing, with all that they know of it. */
    default List<Known> silent(Collection<Value> values, CaseId except) {
        return List.of();
    }

    /** How many other cases know a value, counted; those that answer nothing are not. */
    int count(Value value, CaseId except);

    /**
     * Every case, open or closed, that knows a value. Within reach a case counts that has it exactly or in its looser form, also where it may
     * not link; beyond reach only one that has it exactly and where it may link. A restricted one on whose list whoever asks does not stand counts as
     * beyond reach, and where it answers nothing, not at all.
     *
     * @param by who searches
     * @param most how many cases of each sort are shown, the newest first; they are counted whatever their number
     */
    Sought search(Collection<Value> exact, Collection<Value> alike, Actor by, int most);

    /** Keeps that somebody has searched, and how much they found. What they searched for is kept as a key and not as a value. */
    void remember(Asked asked);

    /** The cases to which this one is linked already, whatever has been decided, with the canonical values found so far. */
    Map<CaseId, Linked> linkedTo(CaseId caseId);

    /** The cases that have been told of this one, with the canonical values they know to be shared. */
    default Map<CaseId, Linked> toldOf(CaseId caseId) {
        return linkedTo(caseId);
    }

    /**
     * Somebody who has searched for something that may be each of these values, and how many cases knew one of them.
     *
     * @param range the Internet addresses that were looked through; null for none
     * @param window when they were in use
     * @param far whether every name was looked at
     */
    record Asked(
            Actor by,
            Instant at,
            Collection<Value> values,
            @Nullable String range,
            Window window,
            boolean far,
            int casesWithin,
            int casesBeyond) {
        public Asked {
            values = List.copyOf(values);
        }
    }

    record Linked(LinkId linkId, Set<String> shared) {}
}

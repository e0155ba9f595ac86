package org.forthwith.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;

/** Who knows which value, across all forces. Read with the platform's own eyes, inside the decision that asks. */
public interface Holders {

    /** Makes anybody else who brings one of these values wait until this decision has been recorded: two who arrive together still find each other. */
    void reserve(Collection<Value> values);

    /** Every case that knows one of the values; for a value that more than {@code most} cases know, at least {@code most + 1} of them. */
    List<Known> of(Collection<Value> values, int most);

    /** How many cases know a value, counted. */
    int count(Value value);

    /** Every case, open or closed, in which a value stands exactly or in its looser form, also where it may not link. The newest first. */
    List<Holder> search(Collection<Value> exact, Collection<Value> alike, int most);

    /** The cases to which this one is linked already, whatever has been decided, with the canonical values found so far. */
    Map<CaseId, Linked> linkedTo(CaseId caseId);

    record Linked(LinkId linkId, Set<String> shared) {}
}

package org.forthwith.subject;

import java.util.function.Predicate;

/** A domain and all domains below it, in addresses and links. */
record DomainTree(String domain) implements Predicate<Candidate> {

    @Override
    public boolean test(Candidate candidate) {
        return candidate.host().equals(domain) || candidate.host().endsWith("." + domain);
    }
}

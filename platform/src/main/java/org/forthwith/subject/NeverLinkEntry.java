package org.forthwith.subject;

import java.util.Set;
import java.util.function.Predicate;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.reference.DatedRow;

/** One line of the list: which values it covers, among which kinds, and why they say nothing. */
record NeverLinkEntry(Set<IdentifierKind> kinds, Predicate<Candidate> covers, String why) {

    static NeverLinkEntry of(DatedRow row) {
        var pattern = row.text("pattern");
        var why = row.text("why");
        return switch (row.text("kind")) {
            case "IP_ADDRESS" ->
                new NeverLinkEntry(Set.of(IdentifierKind.IP_ADDRESS, IdentifierKind.URL), within(pattern), why);
            case "DOMAIN" ->
                new NeverLinkEntry(Set.of(IdentifierKind.EMAIL, IdentifierKind.URL), new DomainTree(pattern), why);
            default -> new NeverLinkEntry(Set.of(IdentifierKind.valueOf(row.text("kind"))), Wildcards.of(pattern), why);
        };
    }

    private static Predicate<Candidate> within(String pattern) {
        IpRange range = IpRange.read(pattern)
                .orElseThrow(() -> new IllegalArgumentException("no range of Internet addresses: " + pattern));
        return candidate -> candidate.address() != null && range.holds(candidate.address());
    }
}

package org.forthwith.subject;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forthwith.reference.DatedRow;
import org.forthwith.reference.DatedTable;

/** The providers whose reading of addresses is known, by the domain of the address. */
public record MailProviders(Map<String, MailProvider> byDomain) {

    public MailProviders {
        byDomain = Map.copyOf(byDomain);
    }

    public static MailProviders on(LocalDate day) {
        return new MailProviders(DatedTable.read("mail-providers", "domain").on(day).stream()
                .collect(Collectors.toMap(row -> row.text("domain"), MailProviders::provider)));
    }

    private static MailProvider provider(DatedRow row) {
        return new MailProvider(
                row.text("mailbox_domain"),
                row.text("dots").equals("ignored"),
                row.text("tag"),
                row.text("confidence").equals("declared"));
    }

    public Optional<MailProvider> of(String domain) {
        return Optional.ofNullable(byDomain.get(domain));
    }
}

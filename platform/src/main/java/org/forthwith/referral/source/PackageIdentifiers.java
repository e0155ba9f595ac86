package org.forthwith.referral.source;

import java.util.List;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** The identifiers of one package: a column for each kind and role, several values in one cell joined by semicolons. */
final class PackageIdentifiers {

    private final PackageCells cells;
    private final Draft draft;

    PackageIdentifiers(PackageCells cells, Draft draft) {
        this.cells = cells;
        this.draft = draft;
    }

    void read() {
        for (String name : cells.names()) {
            PackageColumn column = PackageColumn.IDENTIFIERS.get(name);
            if (column != null && !name.equals("suspect_ip")) {
                cells.several(name).forEach(value -> draft.found(mention(column, name, value)));
            }
        }
        addresses();
    }

    private Mention mention(PackageColumn column, String name, String value) {
        boolean named = column.kind() == IdentifierKind.USERNAME || column.kind() == IdentifierKind.ACCOUNT_ID;
        String platform = named ? cells.cell("platform") : null;
        return new Mention(
                column.kind(), value, column.role(), PackageCells.path(name), false, platform, column.hint(), null);
    }

    /** Addresses, ports and times run side by side: the first with the first, the second with the second. */
    private void addresses() {
        List<String> addresses = cells.several("suspect_ip");
        List<String> ports = beside(addresses, "suspect_ip_port");
        List<String> times = beside(addresses, "suspect_ip_time");
        for (int i = 0; i < addresses.size(); i++) {
            Integer port = port(i < ports.size() ? ports.get(i) : "");
            String time = i < times.size() && !times.get(i).isBlank() ? times.get(i) : null;
            var use = port == null && time == null ? null : new Mention.Use(time, port, null);
            String path = PackageCells.path("suspect_ip");
            draft.found(new Mention(
                    IdentifierKind.IP_ADDRESS, addresses.get(i), PersonRole.SUSPECT, path, false, null, null, use));
        }
    }

    private List<String> beside(List<String> addresses, String name) {
        List<String> values = cells.several(name);
        if (!values.isEmpty() && values.size() != addresses.size()) {
            cells.flaw(draft, name, "holds " + values.size() + " values beside " + addresses.size() + " addresses");
        }
        return values;
    }

    private @Nullable Integer port(String written) {
        if (written.isBlank()) {
            return null;
        }
        if (!written.matches("[1-9][0-9]{0,4}")) {
            cells.flaw(draft, "suspect_ip_port", "holds " + Words.quoted(written) + ", which is not a port");
            return null;
        }
        return Integer.valueOf(written);
    }
}

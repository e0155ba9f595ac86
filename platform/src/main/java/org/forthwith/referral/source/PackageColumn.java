package org.forthwith.referral.source;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/** The columns of an agency's batch that hold identifiers: whose, and of what kind. The guide lists all columns. */
record PackageColumn(
        PersonRole role, IdentifierKind kind, @Nullable String hint) {

    /** The number of a premises, which says of itself what it is. */
    static final String UPRN = "UPRN";

    static final Map<String, PackageColumn> IDENTIFIERS = identifiers();
    static final Set<String> OTHERS = Set.of(
            "reference",
            "follows_up",
            "agency",
            "priority",
            "incident_time",
            "platform",
            "suspect_ip_port",
            "suspect_ip_time",
            "child_age",
            "child_lives_with_suspect",
            "child_district",
            "district",
            "town",
            "postcode",
            "force",
            "country");

    static boolean known(String name) {
        return IDENTIFIERS.containsKey(name) || OTHERS.contains(name) || asks(name);
    }

    /** Whether a first record opens such a batch: two columns that nothing else would name so. */
    static boolean open(CsvRecord header) {
        return header.getFields().stream().filter(PackageColumn::known).limit(2).count() == 2;
    }

    private static boolean asks(String name) {
        return Arrays.stream(Question.values())
                .anyMatch(question -> question.name().toLowerCase(Locale.ROOT).equals(name));
    }

    private static Map<String, PackageColumn> identifiers() {
        Map<String, PackageColumn> columns = new LinkedHashMap<>();
        for (PersonRole role :
                new PersonRole[] {PersonRole.SUSPECT, PersonRole.RECIPIENT, PersonRole.CHILD, PersonRole.REPORTER}) {
            for (IdentifierKind kind : IdentifierKind.values()) {
                if (kind != IdentifierKind.FILE_HASH && (kind != IdentifierKind.PERSON || role == PersonRole.SUSPECT)) {
                    columns.put(
                            role.name().toLowerCase(Locale.ROOT) + "_" + name(kind),
                            new PackageColumn(role, kind, null));
                }
            }
            columns.put(
                    role.name().toLowerCase(Locale.ROOT) + "_uprn",
                    new PackageColumn(role, IdentifierKind.ADDRESS, UPRN));
        }
        columns.put("url", new PackageColumn(PersonRole.INCIDENT, IdentifierKind.URL, null));
        columns.put("file_hash", new PackageColumn(PersonRole.INCIDENT, IdentifierKind.FILE_HASH, null));
        return Map.copyOf(columns);
    }

    private static String name(IdentifierKind kind) {
        return kind == IdentifierKind.IP_ADDRESS ? "ip" : kind.name().toLowerCase(Locale.ROOT);
    }
}

package org.forthwith.hashmatch.source;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/** What is known so far of one entry while it is read. A part that is bad is refused, and the entry stands without it. */
final class Draft {

    private static final int LONGEST_DATE = 40;

    private final String where;
    private final Set<Hash> hashes = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    String list;
    String version;
    String key = "";
    String code = "";
    private @Nullable Instant at;
    private boolean withdrawn;
    private @Nullable Instant gone;

    Draft(String where, Origin origin) {
        this.where = where;
        this.list = origin.list();
        this.version = origin.version();
        this.at = origin.added();
    }

    void hash(Hash hash) {
        if (hashes.size() < Entry.MOST_HASHES) {
            hashes.add(hash);
        } else {
            fault("has more than " + Entry.MOST_HASHES + " hashes");
        }
    }

    void hash(Algorithm algorithm, String written) {
        if (written.isBlank()) {
            return;
        }
        try {
            hash(Hash.read(algorithm, written));
        } catch (NotAHash wrong) {
            fault("what is to be " + algorithm.written() + " " + wrong.getMessage());
        }
    }

    void at(String written) {
        if (!written.isBlank()) {
            at = instant(written);
            if (at == null) {
                fault("the date is not written as in 2026-01-31 or 2026-01-31T09:30:00Z");
            }
        }
    }

    @Nullable
    Instant at() {
        return at;
    }

    void withdraw(@Nullable Instant since) {
        withdrawn = true;
        gone = since;
    }

    void fault(String why) {
        if (faults.size() < Entry.MOST_HASHES) {
            faults.add(why);
        }
    }

    /** The entry is not taken, whatever else it says. */
    void refuse(Receiver receiver, String why) {
        receiver.refused(new Refused(where, why));
    }

    /** Tells what the entry has come to. Where it has no key it goes by its first hash. */
    void tell(Receiver receiver) {
        if (hashes.isEmpty() && (!withdrawn || key.isBlank())) {
            refuse(receiver, faults.isEmpty() ? "has no hash of a kind that is used" : faults.getFirst());
            return;
        }
        try {
            receiver.change(change());
            for (String why : faults) {
                refuse(receiver, why);
            }
        } catch (IllegalArgumentException why) {
            refuse(receiver, String.valueOf(why.getMessage()));
        }
    }

    // [impl->req~what-is-withdrawn-is-told~1]
    private Change change() {
        EntryKey called =
                new EntryKey(list, key.isBlank() ? name(hashes.iterator().next()) : key);
        return withdrawn
                ? new Change.Withdraw(called, gone)
                : new Change.Put(new Entry(called, version, code, at, List.copyOf(hashes)));
    }

    /** The key of an entry that has none, such as {@code md5:} and its hash in hex. */
    static String name(Hash hash) {
        return hash.algorithm().name().toLowerCase(Locale.ROOT) + ":" + hash.hex();
    }

    /** An instant as lists write it; null when it is none. Where no zone is said it is UTC, and a day is its beginning. */
    static @Nullable Instant instant(String written) {
        String text = written.strip().replace(' ', 'T');
        String moment = text.indexOf('T') < 0 ? text + "T00:00" : text;
        boolean zoned =
                moment.endsWith("Z") || moment.indexOf('+') > 0 || moment.lastIndexOf('-') > moment.indexOf('T');
        try {
            return moment.length() > LONGEST_DATE
                    ? null
                    : OffsetDateTime.parse(zoned ? moment : moment + "Z").toInstant();
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}

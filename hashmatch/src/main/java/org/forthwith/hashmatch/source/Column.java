package org.forthwith.hashmatch.source;

import java.util.Locale;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** What a column of a list can hold. */
enum Column {
    HASH(null),
    ALGORITHM(null),
    MD5(Algorithm.MD5),
    SHA1(Algorithm.SHA1),
    SHA256(Algorithm.SHA256),
    PDQ(Algorithm.PDQ),
    /** The highest 64 bits of a PDQ as a signed number; the other three columns follow. */
    FIRST(null),
    SECOND(null),
    THIRD(null),
    FOURTH(null),
    QUALITY(null),
    KEY(null),
    CODE(null),
    ADDED(null),
    WITHDRAWN(null),
    /** A part of the list that the operator names: no file speaks for the list of another. */
    LIST(null),
    VERSION(null);

    private final @Nullable Algorithm algorithm;

    Column(@Nullable Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    /** By the names that it goes by; letter case, blanks, hyphens and underscores do not count. Null when it is none of these. */
    static @Nullable Column named(String written) {
        return switch (written.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "")) {
            case "hash", "value", "hashvalue" -> HASH;
            case "algorithm", "type", "hashtype" -> ALGORITHM;
            case "md5" -> MD5;
            case "sha1" -> SHA1;
            case "sha256" -> SHA256;
            case "pdq", "pdqhash" -> PDQ;
            case "w1" -> FIRST;
            case "w2" -> SECOND;
            case "w3" -> THIRD;
            case "w4" -> FOURTH;
            case "quality" -> QUALITY;
            case "key", "id" -> KEY;
            case "code", "classification" -> CODE;
            case "added", "date" -> ADDED;
            case "withdrawn", "deleted" -> WITHDRAWN;
            case "list" -> LIST;
            case "version" -> VERSION;
            default -> null;
        };
    }

    /** Of the hashes that stand in it; null when it holds none, or those of several. */
    @Nullable
    Algorithm algorithm() {
        return algorithm;
    }

    boolean holdsHashes() {
        return algorithm != null || this == HASH || this == FIRST;
    }
}

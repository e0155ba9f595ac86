package org.forthwith.subject;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/**
 * An identifier as a reader found it, before anybody asked what it means.
 *
 * @param written the value, character for character
 * @param path where it stands in the original: an XPath, a JSON pointer, a row and column
 * @param extracted read out of free text, and so unconfirmed
 * @param platform the service on which it means something, as the report names it
 * @param hint what the format says about it: a calling code (+44), a hash algorithm (MD5), a device number's type (IMEI)
 * @param use when and how it was in use, if the report says so
 */
public record Mention(
        IdentifierKind kind,
        String written,
        PersonRole role,
        String path,
        boolean extracted,
        @Nullable String platform,
        @Nullable String hint,
        @Nullable Use use) {

    /** When and how an identifier was in use: the time as written, a port, the name of what was done (Login, Upload). */
    public record Use(
            @Nullable String time,
            @Nullable Integer port,
            @Nullable String what) {}

    public static Mention of(IdentifierKind kind, String written, PersonRole role, String path) {
        return new Mention(kind, written, role, path, false, null, null, null);
    }
}

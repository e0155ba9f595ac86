package org.forthwith.risk.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.forthwith.risk.ruleset.RuleFile;
import org.jspecify.annotations.Nullable;

/** Reads rule sets that people hand in. The engine sees only a file that holds nothing but a plain table. */
public final class HandedIn implements RuleFile.Reader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,59}");

    /** The rule set that comes with the platform, read as any other is. */
    public static RuleFile shipped() {
        return new HandedIn().read(DmnRules.shippedFile());
    }

    // [impl->req~a-rule-set-is-a-plain-table~1]
    @Override
    public RuleFile read(byte[] file) {
        PlainDmn said = PlainDmn.read(file);
        String id = said.id() == null ? "" : said.id();
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "the id of the definitions must have 3 to 60 small letters, digits and hyphens, not '" + id + "'");
        }
        return new RuleFile(id, title(said.name(), id), said.description(), text(file), DmnRules.read(id, file));
    }

    private static String title(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name.strip();
    }

    /** What is kept as text must come back byte for byte. */
    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("the file holds a character that no text has");
            }
            return text;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("the file must be written in UTF-8", broken);
        }
    }
}

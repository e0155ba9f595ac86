package org.forthwith.subject.canonical;

import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Pattern;
import org.forthwith.subject.Form;
import org.jspecify.annotations.Nullable;

/**
 * A name or number by which one platform knows an account. Equal on one platform only; searched on all of them, and names by how
 * they look. Source of what looks alike: UTS 39.
 */
final class AccountName {

    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER_AT_END = Pattern.compile("[0-9]+$");
    private static final int SHORTEST_STEM = 3;

    private AccountName() {}

    /** A user name: capitals do not count, and neither does the sign that some put before it. */
    static Form ofUser(String text, @Nullable String platform) {
        var name = SPACES.matcher(PlainText.folded(text)).replaceAll(" ");
        while (name.startsWith("@")) {
            name = name.substring(1).strip();
        }
        return name.isEmpty() ? Form.UNREADABLE : new Form(on(platform, name), look(name));
    }

    /** An account number, or a name given by a machine: capitals count. */
    static Form ofAccount(String text, @Nullable String platform) {
        return new Form(on(platform, text), PlainText.folded(text));
    }

    private static String on(@Nullable String platform, String name) {
        var service = platform == null ? "" : PlainText.folded(PlainText.of(platform));
        return SPACES.matcher(service).replaceAll(" ").replace('|', ' ') + "|" + name;
    }

    /** What is left of a name when separators, a number at its end and the choice between letters of one look are taken away. */
    private static String look(String name) {
        var letters = SEPARATORS.matcher(name).replaceAll("");
        var stem = NUMBER_AT_END.matcher(letters).replaceAll("");
        var kept = stem.length() < SHORTEST_STEM ? letters : stem;
        return kept.isEmpty() ? name : PlainText.folded(LOOKS.getSkeleton(kept));
    }
}

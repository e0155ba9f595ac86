package org.forthwith.desk.frame;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What the platform says, in one language. Every text of every page stands in the catalogue; plurals follow the language's own rules. */
// [impl->req~words-in-the-catalogue~1]
public final class Words {

    private final Locale locale;
    private final Properties catalogue;

    Words(Locale locale, Properties catalogue) {
        this.locale = locale;
        this.catalogue = catalogue;
    }

    public static Words english() {
        return read(Locale.UK, "messages_en.properties");
    }

    private static Words read(Locale locale, String file) {
        var catalogue = new Properties();
        var found = Objects.requireNonNull(Words.class.getResourceAsStream("/org/forthwith/desk/" + file));
        try (var text = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            catalogue.load(text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Words(locale, catalogue);
    }

    /** The language as HTML names it. */
    public String language() {
        return locale.getLanguage();
    }

    public Set<String> keys() {
        return catalogue.stringPropertyNames();
    }

    /** Throws when the catalogue has no such text, so that a page with a hole in it is found by the first test that shows it. */
    public String say(String key, Object... values) {
        var text = Objects.requireNonNull(catalogue.getProperty(key), () -> "no text for " + key);
        return new MessageFormat(text, locale).format(values);
    }

    /** A point in time as an officer in the United Kingdom says it: "4 June 2026 at 9:32am". */
    public String at(Instant instant) {
        return Times.say(instant, locale);
    }
}

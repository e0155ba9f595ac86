package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version this is, as the package says it; "development" when it has not been packaged. */
final class Version {

    private Version() {}

    static String read() {
        var properties = new Properties();
        try (var found = Version.class.getResourceAsStream("/META-INF/maven/org.forthwith/platform/pom.properties")) {
            if (found != null) {
                properties.load(found);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties.getProperty("version", "development");
    }
}

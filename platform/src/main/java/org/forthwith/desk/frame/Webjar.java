package org.forthwith.desk.frame;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A package of somebody else's style sheets and scripts, found by its name whatever version the build has chosen. */
record Webjar(String name, String version) {

    static Webjar of(String name) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(resource("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Webjar(name, properties.getProperty("version"));
    }

    String text(String path) {
        return resource("/META-INF/resources/webjars/" + name + "/" + version + "/" + path);
    }

    /** One of our own files. */
    static String own(String file) {
        return resource("/org/forthwith/desk/assets/" + file);
    }

    static String resource(String path) {
        try (var found = Objects.requireNonNull(Webjar.class.getResourceAsStream(path), path)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

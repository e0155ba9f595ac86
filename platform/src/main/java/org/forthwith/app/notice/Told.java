package org.forthwith.app.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the platform has been told about notices: variables whose names begin with {@code FORTHWITH_NOTICE_}. */
record Told(Map<String, String> words) {

    private static final String PREFIX = "FORTHWITH_NOTICE_";

    Optional<String> find(String name) {
        return Optional.ofNullable(words.get(PREFIX + name)).map(String::strip).filter(word -> !word.isEmpty());
    }

    String need(String name) {
        return find(name).orElseThrow(() -> new NoticeFault("Set " + PREFIX + name + "."));
    }

    int number(String name, int otherwise) {
        try {
            return find(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw new NoticeFault(PREFIX + name + " is not a number.");
        }
    }

    /** A secret stands in a file, where no list of processes and no log shows it. */
    Optional<String> secret(String name) {
        return find(name).map(file -> read(Path.of(file), PREFIX + name));
    }

    static String read(Path file, String named) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new NoticeFault("The file that " + named + " names cannot be read.");
        }
    }
}

package org.forthwith.linkage.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody has asked the command for. */
final class Asked {

    private static final Set<String> WITH_A_VALUE = Set.of(
            "--spec",
            "--id",
            "--out",
            "--clusters",
            "--report",
            "--train",
            "--predict",
            "--compare",
            "--truth",
            "--encoding",
            "--seed",
            "--suggest",
            "--invent",
            "--least");
    private static final Set<String> ALONE = Set.of("--json", "--quiet", "--help", "-h");

    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    /** {@link Wrong} when an option is not known or has no value. */
    static Asked of(List<String> arguments) {
        Asked asked = new Asked();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            asked.hear(words.next(), words);
        }
        return asked;
    }

    private void hear(String word, Iterator<String> words) {
        int equals = word.indexOf('=');
        String name = equals > 0 && word.startsWith("--") ? word.substring(0, equals) : word;
        if (ALONE.contains(word)) {
            options.put(word, "");
        } else if (WITH_A_VALUE.contains(name)) {
            if (equals < 0 && !words.hasNext()) {
                throw new Wrong(name + " needs a value.");
            }
            options.put(name, equals > 0 && name.length() < word.length() ? word.substring(equals + 1) : words.next());
        } else if (word.startsWith("-") && word.length() > 1) {
            throw new Wrong("There is no option " + word + ".");
        } else {
            files.add(Path.of(word));
        }
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    boolean asksForHelp() {
        return has("--help") || has("-h");
    }

    @Nullable
    String value(String option) {
        return options.get(option);
    }

    @Nullable
    Path path(String option) {
        String value = options.get(option);
        return value == null ? null : Path.of(value);
    }

    /** A whole number of at least 0. */
    long number(String option, long otherwise) {
        String value = options.get(option);
        try {
            long number = value == null ? otherwise : Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, in the same words.
        }
        throw new Wrong(option + " is to be a whole number of 0 or more.");
    }

    Charset charset() {
        String name = options.get("--encoding");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new Wrong("--encoding: there is no encoding of that name. Try utf-8, windows-1252 or utf-16.");
        }
    }
}

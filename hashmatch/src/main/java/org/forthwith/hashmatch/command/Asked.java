package org.forthwith.hashmatch.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has asked a task for. */
final class Asked {

    private final String withAValue;
    private final String alone;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    /**
     * {@link Wrong} when an option is not known or has no value.
     *
     * @param withAValue options that have one, with blanks between
     * @param alone options that have none, likewise
     */
    Asked(List<String> arguments, String withAValue, String alone) {
        this.withAValue = withAValue;
        this.alone = alone;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            hear(rest.next(), rest);
        }
    }

    private void hear(String word, Iterator<String> following) {
        if (!word.startsWith("-") || word.equals("-")) {
            words.add(word);
            return;
        }
        int equals = word.indexOf('=');
        String name = equals > 0 ? word.substring(0, equals) : word;
        if (isOneOf(alone, word)) {
            options.put(word, List.of());
        } else if (!isOneOf(withAValue, name)) {
            throw new Wrong("There is no option " + name + ".");
        } else if (equals < 0 && !following.hasNext()) {
            throw new Wrong(name + " needs a value.");
        } else {
            List<String> values = options.getOrDefault(name, new ArrayList<>());
            values.add(equals < 0 ? following.next() : word.substring(equals + 1));
            options.put(name, values);
        }
    }

    private static boolean isOneOf(String names, String name) {
        return (" " + names + " ").contains(" " + name + " ");
    }

    List<String> words() {
        return words;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The last one that was said; null when none was. */
    @Nullable
    String value(String option) {
        return has(option) ? values(option).getLast() : null;
    }

    String value(String option, String otherwise) {
        String value = value(option);
        return value == null ? otherwise : value;
    }

    String needed(String option) {
        String value = value(option);
        if (value == null) {
            throw new Wrong(option + " is needed.");
        }
        return value;
    }

    Path path(String option) {
        return Path.of(needed(option));
    }

    int number(String option, int otherwise, int most) {
        try {
            int number = Integer.parseInt(value(option, Integer.toString(otherwise)));
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, in the same words.
        }
        throw new Wrong(option + " is to be a whole number from 0 to " + most + ".");
    }

    <T extends Enum<T>> T oneOf(String option, T otherwise) {
        String value = value(option, word(otherwise));
        List<String> known = new ArrayList<>();
        for (T each : otherwise.getDeclaringClass().getEnumConstants()) {
            known.add(word(each));
            if (word(each).equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return each;
            }
        }
        throw new Wrong(option + " is to be one of " + String.join(", ", known) + ".");
    }

    static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.forthwith.hashmatch.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody has asked a task for. */
final class Asked {

    private final Set<String> withAValue;
    private final Set<String> alone;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private Asked(Set<String> withAValue, Set<String> alone) {
        this.withAValue = withAValue;
        this.alone = alone;
    }

    /**
     * {@link Wrong} when an option is not known or has no value.
     *
     * @param withAValue options that have one, with blanks between
     * @param alone options that have none, likewise
     */
    static Asked of(List<String> arguments, String withAValue, String alone) {
        Asked asked = new Asked(names(withAValue), names(alone));
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            asked.hear(words.next(), words);
        }
        return asked;
    }

    private static Set<String> names(String all) {
        return Stream.of(all.split(" ", -1)).filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private void hear(String word, Iterator<String> following) {
        int equals = word.indexOf('=');
        String name = equals > 0 && word.startsWith("--") ? word.substring(0, equals) : word;
        if (alone.contains(word)) {
            options.put(word, List.of());
        } else if (withAValue.contains(name)) {
            if (name.equals(word) && !following.hasNext()) {
                throw new Wrong(name + " needs a value.");
            }
            String value = name.equals(word) ? following.next() : word.substring(equals + 1);
            options.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        } else if (word.startsWith("-") && word.length() > 1) {
            throw new Wrong("There is no option " + name + ".");
        } else {
            words.add(word);
        }
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** The only word. {@link Wrong} when there is none, or another. */
    String word(String what) {
        if (words.size() != 1) {
            throw new Wrong("Say " + what + ", and nothing else beside the options.");
        }
        return words.getFirst();
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
        List<String> values = values(option);
        return values.isEmpty() ? null : values.getLast();
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
        String value = value(option);
        try {
            int number = value == null ? otherwise : Integer.parseInt(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, in the same words.
        }
        throw new Wrong(option + " is to be a whole number from 0 to " + most + ".");
    }

    <T extends Enum<T>> T oneOf(String option, T otherwise) {
        String value = value(option, otherwise.name());
        for (T each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (word(each).equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return each;
            }
        }
        throw new Wrong(option + " is to be one of "
                + Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                        .map(Asked::word)
                        .collect(Collectors.joining(", "))
                + ".");
    }

    static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.forthwith.linkage.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a name without those that are written, joined or left out as it suits, by the list {@code particles.csv}. */
public final class Particles {

    private static final Set<String> PARTICLES =
            Lists.read("particles.csv").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private Particles() {}

    /** The words that carry a name in plain letters, in their order; all of them when each is a particle. */
    public static List<String> lookPast(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        List<String> carrying =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return carrying.isEmpty() ? words : carrying;
    }
}

package org.forthwith.linkage.level;

import java.util.List;
import java.util.function.Supplier;

/**
 * How values of one kind are compared.
 *
 * @param words what each rung below "the same" is called, the lowest first; the lowest is that nothing is alike
 * @param closeness gives one comparison for each thread
 */
public record Measure(List<String> words, Supplier<Closeness> closeness) {

    public Measure {
        words = List.copyOf(words);
    }
}

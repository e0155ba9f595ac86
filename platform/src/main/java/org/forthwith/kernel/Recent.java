package org.forthwith.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out last, kept so that it need not be worked out again; what was asked for longest ago goes first. Many threads may ask at once.
 * Only for what follows from its key and from nothing else.
 */
public final class Recent<K, V> {

    private final Map<K, V> values;

    /** @param most so many are kept */
    public Recent(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    public synchronized void put(K key, V value) {
        values.put(key, value);
    }
}

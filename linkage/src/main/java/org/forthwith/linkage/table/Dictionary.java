package org.forthwith.linkage.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every distinct value once. Its code is the place at which it came first. */
public final class Dictionary {

    /** The code of what is empty. */
    public static final int NONE = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    /** The code of a value, new or known; {@link #NONE} for an empty one. */
    public int add(String value) {
        if (value.isEmpty()) {
            return NONE;
        }
        Integer known = codes.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    public String value(int code) {
        return values.get(code);
    }

    public int size() {
        return values.size();
    }
}

package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.forthwith.hashmatch.json.JsonWriter;
import org.forthwith.hashmatch.store.Status;

/** Says what a store holds. */
final class Standing {

    private Standing() {}

    static int run(Asked asked, Around around) throws IOException {
        try (Shelf shelf = Shelf.kept(asked.path("--store"), around)) {
            Map<String, Long> entries = new TreeMap<>();
            shelf.lists().each(entry -> entries.merge(entry.key().list(), 1L, Long::sum));
            Status status = shelf.lists().status();
            around.say(asked.has("--json") ? json(status, entries) : words(status, entries));
            return Code.NOTHING;
        }
    }

    private static String json(Status status, Map<String, Long> entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("entries", status.entries());
        map.put("lists", entries);
        map.put("pdq", status.pdq());
        map.put("generation", status.generation());
        map.put("since", status.since());
        map.put("bytes", status.bytes());
        map.put("tornBytes", status.tornBytes());
        return JsonWriter.write(map);
    }

    private static String words(Status status, Map<String, Long> entries) {
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d entries. Segment %d with %,d different PDQ takes %,d bytes of memory; %,d entries came since.",
                status.entries(),
                status.generation(),
                status.pdq(),
                status.bytes(),
                status.since()));
        entries.forEach((list, count) ->
                words.append(String.format(Locale.ROOT, "%n  %s: %,d", MatchWords.plain(list), count)));
        if (status.tornBytes() > 0) {
            words.append(String.format(
                    Locale.ROOT,
                    "%n  %,d bytes were being written when the machine stopped. They lie beside the journal and do not count.",
                    status.tornBytes()));
        }
        return words.toString();
    }
}

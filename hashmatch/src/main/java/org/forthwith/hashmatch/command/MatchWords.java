package org.forthwith.hashmatch.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.forthwith.hashmatch.json.JsonWriter;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.match.Match;

/** A match in a line. */
final class MatchWords {

    private MatchWords() {}

    /** With tabs between. What a terminal or a table would heed in a value is a blank instead. */
    static String line(String reference, Match match) {
        Entry entry = match.entry();
        return String.join(
                "\t",
                plain(reference),
                match.asked().algorithm().written(),
                Integer.toString(match.distance()),
                plain(entry.key().list()),
                plain(entry.key().key()),
                plain(entry.code()));
    }

    static String plain(String value) {
        return value.replaceAll("\\p{Cntrl}", " ");
    }

    static String json(String reference, Match match) {
        Entry entry = match.entry();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reference", reference);
        map.put("algorithm", match.asked().algorithm().written());
        map.put("distance", match.distance());
        map.put("list", entry.key().list());
        map.put("key", entry.key().key());
        map.put("version", entry.version());
        map.put("code", entry.code());
        if (entry.added() != null) {
            map.put("added", entry.added());
        }
        map.put("asked", match.asked().hex());
        map.put("listed", match.listed().hex());
        return JsonWriter.write(map);
    }
}

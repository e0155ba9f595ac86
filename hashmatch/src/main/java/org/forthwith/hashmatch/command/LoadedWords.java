package org.forthwith.hashmatch.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.json.JsonWriter;

/** What is said of a list that was loaded. */
final class LoadedWords {

    private static final int PLACES = 5;
    private static final int REASONS = 20;

    private LoadedWords() {}

    static void say(String name, Loaded loaded, Consumer<String> line) {
        line.accept(String.format(
                Locale.ROOT,
                "%s: %,d new or changed, %,d as they were, %,d withdrawn, %,d refused.",
                name,
                loaded.applied().put(),
                loaded.applied().unchanged(),
                loaded.applied().withdrawn().size(),
                loaded.refusals().count()));
        loaded.reading()
                .unused()
                .forEach((kind, count) ->
                        line.accept(String.format(Locale.ROOT, "  %,d hashes are %s, which is not used", count, kind)));
        if (loaded.reading().continued()) {
            line.accept("  It is a part: the list says that more pages follow.");
        }
        refusals(loaded, line);
    }

    /** Why entries were refused, and where the first were; never what stood there. */
    static void refusals(Loaded loaded, Consumer<String> line) {
        loaded.refusals().byReason().entrySet().stream()
                .limit(REASONS)
                .forEach(each ->
                        line.accept(String.format(Locale.ROOT, "  %,d refused: %s", each.getValue(), each.getKey())));
        loaded.refusals().first().stream()
                .limit(PLACES)
                .forEach(each -> line.accept("  " + each.where() + ": " + each.why()));
    }

    static String json(String name, Loaded loaded) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("list", name);
        map.put("put", loaded.applied().put());
        map.put("unchanged", loaded.applied().unchanged());
        map.put("withdrawn", loaded.applied().withdrawn().size());
        map.put("refused", loaded.refusals().count());
        map.put("reasons", loaded.refusals().byReason());
        map.put("continued", loaded.reading().continued());
        return JsonWriter.write(map);
    }
}

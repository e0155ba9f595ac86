package org.forthwith.hashmatch.serve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.value.Algorithm;
import org.jspecify.annotations.Nullable;

/** Answers {@code POST /v1/lists/}name: a list in any form, read as it comes. One at a time. */
record Load(HashMatch lists, Gate gate) implements Call {

    private static final Set<String> QUERY = Set.of("version", "algorithm", "added", "whole");
    private static final int BUFFER = 1 << 16;

    @Override
    public Answer answer(Asked asked) throws IOException {
        Map<String, String> query = asked.query(QUERY);
        Origin origin = origin(asked.named().getFirst(), query);
        boolean whole = whole(query.getOrDefault("whole", "false"));
        if (whole && origin.version().isEmpty()) {
            throw new Wrong(
                    400, "A whole list is loaded with a version that it has not had before: ?whole=true&version=...");
        }
        Body body = asked.plain();
        return gate.through(() -> loaded(body, origin, whole));
    }

    private static boolean whole(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Wrong.in("whole", "true or false is to stand here.");
        };
    }

    private static Origin origin(String name, Map<String, String> query) {
        String added = query.get("added");
        Instant at = new Part("added", added).instant();
        return new Part("", name)
                .made(() -> new Origin(name, query.getOrDefault("version", ""), at, algorithm(query.get("algorithm"))));
    }

    private static @Nullable Algorithm algorithm(@Nullable String name) {
        return name == null
                ? null
                : Algorithm.named(name)
                        .orElseThrow(() -> Wrong.in("algorithm", "PDQ, MD5, SHA-1 or SHA-256 is to stand here."));
    }

    // [impl->req~a-change-over-http-counts-at-once~1]
    private Answer loaded(Body body, Origin origin, boolean whole) throws IOException {
        try {
            InputStream list = something(body);
            return said(whole ? lists.loadWhole(list, origin) : lists.load(list, origin));
        } catch (IOException fault) {
            if (body.isTooLong()) {
                throw new Wrong(
                        413,
                        "The list is longer than is taken here. What came before counts; nothing was withdrawn for not being in it.");
            }
            if (fault instanceof UnreadableList && !body.isBroken()) {
                throw new Wrong(400, fault.getMessage() + " What came before counts.");
            }
            throw fault;
        }
    }

    /** A list that has been left out by mistake would otherwise be a whole list without entries. */
    private static InputStream something(Body body) throws IOException {
        PushbackInputStream again = new PushbackInputStream(new BufferedInputStream(body, BUFFER));
        int first = again.read();
        if (first < 0) {
            throw new Wrong(400, "There is no list in the body.");
        }
        again.unread(first);
        return again;
    }

    private Answer said(Loaded loaded) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("format", loaded.reading().format().name());
        said.put("put", loaded.applied().put());
        said.put("unchanged", loaded.applied().unchanged());
        said.put("withdrawn", loaded.applied().withdrawn().size());
        said.put("entries", lists.status().entries());
        said.put("continued", loaded.reading().continued());
        said.put("unused", loaded.reading().unused());
        said.put("refused", loaded.refusals().count());
        said.put("refusedByReason", loaded.refusals().byReason());
        said.put("firstRefused", firstRefused(loaded));
        return Answer.json(200, said);
    }

    private static List<Map<String, String>> firstRefused(Loaded loaded) {
        return loaded.refusals().first().stream()
                .map(refused -> Map.of("where", refused.where(), "why", refused.why()))
                .toList();
    }
}

package org.forthwith.hashmatch.serve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.store.Applied;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Quality;
import org.jspecify.annotations.Nullable;

/** Answers who changes lists: entry by entry, or by a list in any form, read as it comes. */
// [impl->req~a-change-over-http-counts-at-once~1]
final class Changes {

    private static final int MOST = 10_000;
    private static final int BUFFER = 1 << 16;

    private final HashMatch lists;

    Changes(HashMatch lists) {
        this.lists = lists;
    }

    /** {@code PUT /v1/entries}: all changes are taken, or none when one cannot be read. */
    Answer entries(Asked asked) throws IOException {
        Applied applied = lists.apply(changes(asked.json()));
        return Answer.json(
                200,
                Answer.said(
                        "put", applied.put(),
                        "unchanged", applied.unchanged(),
                        "withdrawn", applied.withdrawn().size(),
                        "entries", lists.status().entries()));
    }

    private static List<Change> changes(Part body) {
        body.only("put", "withdraw");
        List<Change> changes = new ArrayList<>();
        for (Part part : body.member("put").items(MOST)) {
            changes.add(change(part.only("list", "key", "version", "code", "added", "hashes", "quality"), true));
        }
        for (Part part : body.member("withdraw").items(MOST)) {
            changes.add(change(part.only("list", "key", "at"), false));
        }
        if (changes.isEmpty()) {
            throw body.wrong("Nothing is to be put and nothing to be withdrawn.");
        }
        return changes;
    }

    private static Change change(Part part, boolean put) {
        try {
            EntryKey key =
                    new EntryKey(part.member("list").text(), part.member("key").text());
            return put
                    ? new Change.Put(entry(key, part))
                    : new Change.Withdraw(key, part.member("at").instant());
        } catch (IllegalArgumentException why) {
            throw part.wrong(why);
        }
    }

    private static Entry entry(EntryKey key, Part part) {
        return new Entry(
                key,
                part.member("version").textOr(""),
                part.member("code").textOr(""),
                part.member("added").instant(),
                hashes(part));
    }

    // [impl->req~a-poor-pdq-is-not-listed~1]
    private static List<Hash> hashes(Part part) {
        List<Hash> hashes = Screen.hashes(part.member("hashes"));
        Part quality = part.member("quality");
        boolean poor = !Screen.quality(quality).isAtLeast(Quality.LEAST);
        for (Hash hash : hashes) {
            if (poor && hash.algorithm() == Algorithm.PDQ) {
                throw quality.wrong("A PDQ of a quality under " + Quality.LEAST.percent()
                        + " is not listed: it would match anything.");
            }
        }
        return hashes;
    }

    /** {@code POST /v1/lists/}name. */
    Answer list(Asked asked) throws IOException {
        Map<String, String> query = asked.query("version", "algorithm", "added", "whole");
        Origin origin = origin(asked.name, query);
        String whole = query.getOrDefault("whole", "false");
        if (!whole.equals("true") && !whole.equals("false")) {
            throw new Part("whole", whole).wrong("true or false is to stand here.");
        }
        InputStream body = new BufferedInputStream(asked.plain(), BUFFER);
        return loaded(asked, body, origin, whole.equals("true"));
    }

    private static Origin origin(String name, Map<String, String> query) {
        try {
            return new Origin(
                    name,
                    query.getOrDefault("version", ""),
                    new Part("added", query.get("added")).instant(),
                    algorithm(query.get("algorithm")));
        } catch (IllegalArgumentException why) {
            throw new Part("", name).wrong(why);
        }
    }

    private static @Nullable Algorithm algorithm(@Nullable String name) {
        Algorithm algorithm = name == null ? null : Algorithm.named(name).orElse(null);
        if (name != null && algorithm == null) {
            throw new Part("algorithm", name).wrong("PDQ, MD5, SHA-1 or SHA-256 is to stand here.");
        }
        return algorithm;
    }

    private Answer loaded(Asked asked, InputStream list, Origin origin, boolean whole) throws IOException {
        try {
            ensureThereIsAList(list);
            return Answer.json(200, said(whole ? lists.loadWhole(list, origin) : lists.load(list, origin)));
        } catch (IOException fault) {
            if (asked.isTooLong()) {
                throw new Wrong(
                        413,
                        "The list is longer than is taken here. What came before counts; nothing was withdrawn for not being in it.");
            }
            if (fault instanceof UnreadableList && !asked.isBroken()) {
                throw new Wrong(400, fault.getMessage() + " What came before counts.");
            }
            throw fault;
        }
    }

    /** A list that has been left out by mistake would otherwise be a whole list without entries. */
    private static void ensureThereIsAList(InputStream list) throws IOException {
        list.mark(1);
        if (list.read() < 0) {
            throw new Wrong(400, "There is no list in the body.");
        }
        list.reset();
    }

    private Map<?, ?> said(Loaded loaded) {
        List<Object> firstRefused = new ArrayList<>();
        for (Refused refused : loaded.refusals().first()) {
            firstRefused.add(Answer.said("where", refused.where(), "why", refused.why()));
        }
        return Answer.said(
                "format", loaded.reading().format(),
                "put", loaded.applied().put(),
                "unchanged", loaded.applied().unchanged(),
                "withdrawn", loaded.applied().withdrawn().size(),
                "entries", lists.status().entries(),
                "leftStanding", loaded.leftStanding(),
                "continued", loaded.reading().continued(),
                "unused", loaded.reading().unused(),
                "refused", loaded.refusals().count(),
                "refusedByReason", loaded.refusals().byReason(),
                "firstRefused", firstRefused);
    }
}

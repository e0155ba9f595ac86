package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document, with its place. Asking for a member that is not there gives an absent value that knows where it would
 * stand. A value remembers what it was asked for, so that whatever no reader asked for can be named in a warning.
 */
final class Json {

    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        ABSENT
    }

    final Kind kind;
    final int line;
    final int column;
    private final @Nullable Json parent;
    private final String key;
    private final String text;
    private final Map<String, Json> members;
    private final List<Json> items;
    private final Set<String> asked;

    Json(Kind kind, @Nullable Json parent, String key, String text, int line, int column) {
        this.kind = kind;
        this.parent = parent;
        this.key = key;
        this.text = text;
        this.line = line;
        this.column = column;
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>(4) : Map.of();
        this.asked = kind == Kind.OBJECT ? new HashSet<>(4) : Set.of();
        this.items = kind == Kind.LIST ? new ArrayList<>(4) : List.of();
    }

    /** False when a member of that name is there already. */
    boolean add(String name, Json member) {
        return members.putIfAbsent(name, member) == null;
    }

    void add(Json item) {
        items.add(item);
    }

    /** What it is called in the object that holds it. */
    String name() {
        return key;
    }

    int size() {
        return kind == Kind.LIST ? items.size() : members.size();
    }

    Json get(String name) {
        ask(name);
        Json member = members.get(name);
        return member == null ? new Json(Kind.ABSENT, this, name, "", line, column) : member;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Takes note that these members are known and not used, with everything in them. */
    void passOver(String... names) {
        for (String name : names) {
            ask(name);
            Json member = members.get(name);
            if (member != null) {
                member.passOver();
            }
        }
    }

    private void ask(String name) {
        if (kind == Kind.OBJECT) {
            asked.add(name);
        }
    }

    private void passOver() {
        members.keySet().forEach(this::ask);
        members.values().forEach(Json::passOver);
        items.forEach(Json::passOver);
    }

    boolean missing() {
        return kind == Kind.ABSENT || kind == Kind.NULL;
    }

    /** Its items. Nothing there is no items; anything but a list is one item, itself. */
    List<Json> items() {
        return missing() ? List.of() : kind == Kind.LIST ? items : List.of(this);
    }

    /** A list that some senders wrap into an object of its own: {@code "phones": {"phones": []}}. */
    List<Json> wrapped(String name) {
        return get(name).wrappedIn(name);
    }

    /** The same list, asked of the object that wraps it; of a bare list, its items. */
    List<Json> wrappedIn(String name) {
        return kind == Kind.OBJECT ? get(name).items() : items();
    }

    /** Its text, as it was written; null when it is not there, empty, or not a text, a number, true or false. */
    @Nullable
    String text() {
        return text.isBlank() ? null : text;
    }

    @Nullable
    String text(String name) {
        return get(name).text();
    }

    /** Its JSON pointer (RFC 6901). */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** Every member that nobody asked for, by name. */
    void eachUnasked(BiConsumer<String, Json> found) {
        members.forEach((name, member) -> {
            if (asked.contains(name)) {
                member.eachUnasked(found);
            } else {
                found.accept(name, member);
            }
        });
        items.forEach(item -> item.eachUnasked(found));
    }
}

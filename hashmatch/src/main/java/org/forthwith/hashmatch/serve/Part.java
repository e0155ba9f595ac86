package org.forthwith.hashmatch.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.json.Json;
import org.forthwith.hashmatch.json.NotJson;
import org.jspecify.annotations.Nullable;

/** A part of a body of JSON, and where it stands in it. What is not as it should be is {@link Wrong}, and what stood there is not repeated. */
final class Part {

    private static final int LONGEST_TEXT = 3_000;

    private final String where;
    private final @Nullable Object value;

    Part(String where, @Nullable Object value) {
        this.where = where;
        this.value = value;
    }

    static Part of(byte[] body) {
        Part whole = new Part("", null);
        try {
            return new Part(
                    "",
                    Json.read(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body))
                            .toString()));
        } catch (CharacterCodingException notUtf8) {
            throw whole.wrong("The body is not UTF-8.");
        } catch (NotJson why) {
            throw whole.wrong("The body is not JSON: it " + why.getMessage() + ".");
        }
    }

    boolean isThere() {
        return value != null;
    }

    Wrong wrong(String why) {
        return new Wrong(400, why, where, 0);
    }

    /** What is made of it refuses it, in a sentence, where it has not been refused already. */
    Wrong wrong(IllegalArgumentException why) {
        return why instanceof Wrong already ? already : wrong(String.valueOf(why.getMessage()));
    }

    /** An object with no other members than these: what is misspelt is not passed over. */
    Part only(String... names) {
        if (!List.of(names).containsAll(members().keySet())) {
            throw wrong("There is a member that means nothing here. There may be: " + String.join(", ", names) + ".");
        }
        return this;
    }

    Map<?, ?> members() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw wrong("An object is to stand here.");
    }

    Part member(String name) {
        return new Part(where.isEmpty() ? name : where + "." + name, members().get(name));
    }

    /** None when nothing stands here. */
    List<Part> items(int most) {
        List<Part> items = new ArrayList<>();
        if (value == null) {
            return items;
        }
        if (!(value instanceof List<?> all)) {
            throw wrong("A list is to stand here.");
        }
        if (all.size() > most) {
            throw wrong("There are more than " + most + " here.");
        }
        for (Object item : all) {
            items.add(new Part(where + "[" + items.size() + "]", item));
        }
        return items;
    }

    List<Part> itemsOrOne(int most) {
        return value instanceof List ? items(most) : List.of(this);
    }

    String text() {
        if (value instanceof String text && text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw wrong("A text of up to " + LONGEST_TEXT + " characters is to stand here.");
    }

    String textOr(String otherwise) {
        return value == null ? otherwise : text();
    }

    List<String> texts(int most) {
        List<String> texts = new ArrayList<>();
        for (Part item : items(most)) {
            texts.add(item.text());
        }
        return texts;
    }

    int number(int least, int most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number.intValue();
        }
        throw wrong("A whole number from " + least + " to " + most + " is to stand here.");
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong("true or false is to stand here.");
    }

    /** Null when nothing stands here. */
    @Nullable
    Instant instant() {
        try {
            return value == null ? null : OffsetDateTime.parse(text()).toInstant();
        } catch (DateTimeParseException notATime) {
            throw wrong("A time such as 2026-01-31T09:30:00Z is to stand here.");
        }
    }

    /** @param otherwise when nothing stands here; null where something must */
    <E extends Enum<E>> E oneOf(E[] all, @Nullable E otherwise) {
        if (value == null && otherwise != null) {
            return otherwise;
        }
        for (E one : all) {
            if (one.name().equals(text())) {
                return one;
            }
        }
        throw wrong("One of " + Arrays.toString(all) + " is to stand here.");
    }
}

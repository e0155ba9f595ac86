package org.forthwith.hashmatch.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.forthwith.hashmatch.json.Json;
import org.forthwith.hashmatch.json.NotJson;
import org.jspecify.annotations.Nullable;

/** A part of a body of JSON, and where it stands in it. What is not as it should be is {@link Wrong}, and what stood there is not repeated. */
record Part(String where, @Nullable Object value) {

    private static final int LONGEST_TEXT = 3_000;

    static Part of(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return new Part("", Json.read(text));
        } catch (CharacterCodingException notUtf8) {
            throw Wrong.in("", "The body is not UTF-8.");
        } catch (NotJson why) {
            throw Wrong.in("", "The body is not JSON: it " + why.getMessage() + ".");
        }
    }

    boolean isThere() {
        return value != null;
    }

    Wrong wrong(String why) {
        return Wrong.in(where, why);
    }

    /** An object with no other members than these: what is misspelt is not passed over. */
    Part only(Set<String> names) {
        if (!names.containsAll(members().keySet())) {
            throw wrong("There is a member that means nothing here. There may be: "
                    + String.join(", ", names.stream().sorted().toList()) + ".");
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
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> all)) {
            throw wrong("A list is to stand here.");
        }
        if (all.size() > most) {
            throw wrong("There are more than " + most + " here.");
        }
        List<Part> items = new ArrayList<>();
        for (Object item : all) {
            items.add(new Part(where + "[" + items.size() + "]", item));
        }
        return items;
    }

    List<Part> itemsOrOne(int most) {
        return value instanceof List ? items(most) : List.of(this);
    }

    String text() {
        if (!(value instanceof String text)) {
            throw wrong("A text is to stand here.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw wrong("A text of up to " + LONGEST_TEXT + " characters is to stand here.");
        }
        return text;
    }

    String textOr(String otherwise) {
        return value == null ? otherwise : text();
    }

    List<String> texts(int most) {
        return items(most).stream().map(Part::text).toList();
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
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text()).toInstant();
        } catch (DateTimeParseException notATime) {
            throw wrong("A time such as 2026-01-31T09:30:00Z is to stand here.");
        }
    }

    <E extends Enum<E>> E oneOf(E[] all) {
        String text = text();
        return Stream.of(all)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("One of these is to stand here: "
                        + String.join(", ", Stream.of(all).map(Enum::name).toList()) + "."));
    }

    /** What is made of it may refuse it, in a sentence. */
    <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException why) {
            throw wrong(String.valueOf(why.getMessage()));
        }
    }
}

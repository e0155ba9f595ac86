package org.forthwith.referral.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON from strangers: depth, length and number of parts bounded, no name twice in one object, no half characters. */
final class JsonDocument {

    /** One beyond our own limits, so that ours speak first. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 1)
                    .maxDocumentLength(Limits.BYTES + 1L)
                    .maxTokenCount(Limits.PARTS + 1L)
                    .maxStringLength(Limits.CHARACTERS_IN_A_STRING)
                    .maxNumberLength(1000)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final JsonParser tokens;
    private final Remarks remarks = new Remarks();
    private int parts;

    private JsonDocument(JsonParser tokens) {
        this.tokens = tokens;
    }

    // [impl->req~hostile-documents-refused~1]
    static Json parse(String text) throws Stop {
        try (var tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonDocument(tokens).document();
        } catch (StreamConstraintsException e) {
            throw Limits.stringTooLong();
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Stop.broken(
                    place == null ? 0 : Math.max(0, place.getLineNr()),
                    place == null ? 0 : Math.max(0, place.getColumnNr()),
                    "not well-formed JSON: " + Words.brief(e.getOriginalMessage()));
        }
    }

    private Json document() throws Stop {
        if (tokens.nextToken() == null) {
            throw Stop.broken(1, 1, "the document is empty");
        }
        Json root = value(null, "", 1);
        if (tokens.nextToken() != null) {
            flaw("something stands behind the end of the document");
        }
        if (remarks.broken()) {
            throw Stop.broken(remarks.flaws());
        }
        return root;
    }

    private Json value(@Nullable Json parent, String key, int depth) throws Stop {
        count(depth);
        JsonToken token = tokens.currentToken();
        return switch (token) {
            case START_OBJECT -> object(node(Json.Kind.OBJECT, parent, key, ""), depth);
            case START_ARRAY -> list(node(Json.Kind.LIST, parent, key, ""), depth);
            case VALUE_STRING -> node(Json.Kind.TEXT, parent, key, checked(tokens.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> node(Json.Kind.NUMBER, parent, key, tokens.getString());
            case VALUE_TRUE -> node(Json.Kind.TRUE, parent, key, "true");
            case VALUE_FALSE -> node(Json.Kind.FALSE, parent, key, "false");
            case VALUE_NULL -> node(Json.Kind.NULL, parent, key, "");
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw Stop.broken(line(), column(), "a value was expected here");
        };
    }

    private Json object(Json object, int depth) throws Stop {
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = checked(tokens.currentName());
            tokens.nextToken();
            int line = line();
            int column = column();
            if (!object.add(name, value(object, name, depth + 1))) {
                remarks.flaw(
                        line,
                        column,
                        "the name " + Words.quoted(name) + " stands twice in one object; which is meant?");
            }
        }
        return object;
    }

    private Json list(Json list, int depth) throws Stop {
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(list, Integer.toString(list.size()), depth + 1));
        }
        return list;
    }

    private Json node(Json.Kind kind, @Nullable Json parent, String key, String text) {
        return new Json(kind, parent, key, text, line(), column());
    }

    private void count(int depth) throws Stop {
        if (depth > Limits.DEPTH) {
            throw Limits.tooDeep();
        }
        if (++parts > Limits.PARTS) {
            throw Limits.tooManyParts();
        }
    }

    /** Half characters and U+0000 can be written in JSON and held by no database. */
    private String checked(String text) throws Stop {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                flaw(c == 0 ? "a text holds the character U+0000" : "a text holds half a character");
                return "";
            }
            i += pair ? 1 : 0;
        }
        EmbeddedFile.refuseIn(text);
        return text;
    }

    private void flaw(String text) {
        remarks.flaw(line(), column(), text);
    }

    private int line() {
        return tokens.currentTokenLocation().getLineNr();
    }

    private int column() {
        return tokens.currentTokenLocation().getColumnNr();
    }
}

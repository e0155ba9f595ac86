package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.util.Optional;
import org.forthwith.hashmatch.json.JsonPiece;
import org.forthwith.hashmatch.json.JsonPieces;
import org.forthwith.hashmatch.value.Algorithm;

/** One media of a list: what is read of it, member by member. */
final class VicsMedia {

    private final JsonPieces json;
    private final Draft draft;
    private final Unused unused;

    VicsMedia(JsonPieces json, Draft draft, Unused unused) {
        this.json = json;
        this.draft = draft;
        this.unused = unused;
    }

    void member(String name) throws IOException {
        switch (name) {
            case "MediaID" -> draft.key = scalar();
            case "Category" -> draft.code = scalar();
            case "DateUpdated" -> draft.at(scalar());
            case "MD5" -> draft.hash(Algorithm.MD5, scalar());
            case "SHA1" -> draft.hash(Algorithm.SHA1, scalar());
            case "AlternativeHashes" -> hashes();
            default -> json.skip();
        }
    }

    private void hashes() throws IOException {
        if (json.next() != JsonPiece.LIST) {
            json.skip();
            return;
        }
        for (JsonPiece piece = json.next(); piece != JsonPiece.END_OF_LIST; piece = json.next()) {
            if (piece == JsonPiece.OBJECT) {
                hash();
            } else {
                json.skip();
            }
        }
    }

    private void hash() throws IOException {
        String name = "";
        String value = "";
        while (json.next() == JsonPiece.NAME) {
            switch (json.text()) {
                case "HashName" -> name = scalar();
                case "HashValue" -> value = scalar();
                default -> json.skip();
            }
        }
        Optional<Algorithm> algorithm = Algorithm.named(name);
        if (algorithm.isPresent()) {
            draft.hash(algorithm.get(), value);
        } else {
            unused.count(name);
        }
    }

    /** The value that follows, as it is written; nothing for null, and for what is no single value. */
    private String scalar() throws IOException {
        JsonPiece piece = json.next();
        String text = piece == JsonPiece.TEXT || piece == JsonPiece.NUMBER ? json.text() : "";
        json.skip();
        return text;
    }
}

package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.forthwith.hashmatch.json.JsonPiece;
import org.forthwith.hashmatch.json.JsonPieces;
import org.forthwith.hashmatch.json.NotJson;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.value.Algorithm;

/**
 * Reads what Project VIC's tools exchange: JSON with media in {@code value}, or with cases there that have their media in {@code Media}. Of each the id, the
 * category, the date and the hashes are read. Names of files, comments, series and whatever else stands there are passed over unread.
 */
// [impl->req~lists-are-read-as-they-come~1]
final class VicsReader {

    /** Nothing that is wanted is longer. */
    private static final int LONGEST = 2_000;

    private final JsonPieces json;
    private final Origin origin;
    private final Receiver receiver;
    private final SortedMap<String, Long> unused = new TreeMap<>();
    private long media;

    private VicsReader(JsonPieces json, Origin origin, Receiver receiver) {
        this.json = json;
        this.origin = origin;
        this.receiver = receiver;
    }

    static Reading read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        try {
            VicsReader reader = new VicsReader(new JsonPieces(in, LONGEST), origin, receiver);
            reader.root();
            return new Reading("VICS", reader.unused, "");
        } catch (NotJson malformed) {
            throw new UnreadableList("The list is to be JSON and " + malformed.getMessage() + ".");
        }
    }

    private void root() throws IOException {
        boolean object = json.next() == JsonPiece.OBJECT;
        boolean found = false;
        while (object && json.next() == JsonPiece.NAME) {
            found |= json.text().equals("value") ? items() : passed();
        }
        if (!found) {
            throw new UnreadableList("The list is JSON, but not as VICS writes it: it has no list named value.");
        }
        json.next();
    }

    private boolean passed() throws IOException {
        json.skip();
        return false;
    }

    /** Reads a list of media or cases; false when what follows is no list, which is passed over. */
    private boolean items() throws IOException {
        if (json.next() != JsonPiece.LIST) {
            return passed();
        }
        for (JsonPiece piece = json.next(); piece != JsonPiece.END_OF_LIST; piece = json.next()) {
            Draft draft = new Draft("media " + ++media, origin);
            if (piece != JsonPiece.OBJECT) {
                json.skip();
                draft.refuse(receiver, "is no object");
            } else if (isMedia(draft)) {
                draft.tell(receiver);
            }
        }
        return true;
    }

    /** Reads an item; one that is a case has told its media by then and is none itself. */
    private boolean isMedia(Draft draft) throws IOException {
        boolean isMedia = true;
        while (json.next() == JsonPiece.NAME) {
            if (json.text().equals("Media")) {
                media -= isMedia ? 1 : 0;
                isMedia = false;
                items();
            } else {
                member(json.text(), draft);
            }
        }
        return isMedia;
    }

    private void member(String name, Draft draft) throws IOException {
        switch (name) {
            case "MediaID" -> draft.key = scalar();
            case "Category" -> draft.code = scalar();
            case "DateUpdated" -> draft.at(scalar());
            case "MD5" -> draft.hash(Algorithm.MD5, scalar());
            case "SHA1" -> draft.hash(Algorithm.SHA1, scalar());
            case "AlternativeHashes" -> hashes(draft);
            default -> json.skip();
        }
    }

    private void hashes(Draft draft) throws IOException {
        if (json.next() != JsonPiece.LIST) {
            json.skip();
            return;
        }
        for (JsonPiece piece = json.next(); piece != JsonPiece.END_OF_LIST; piece = json.next()) {
            if (piece == JsonPiece.OBJECT) {
                hash(draft);
            } else {
                json.skip();
            }
        }
    }

    private void hash(Draft draft) throws IOException {
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
            Reading.count(name, unused);
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

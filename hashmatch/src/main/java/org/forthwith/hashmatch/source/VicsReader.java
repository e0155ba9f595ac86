package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import org.forthwith.hashmatch.json.JsonPiece;
import org.forthwith.hashmatch.json.JsonPieces;
import org.forthwith.hashmatch.json.NotJson;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.UnreadableList;

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
    private final Unused unused = new Unused();
    private boolean found;
    private long media;

    private VicsReader(JsonPieces json, Origin origin, Receiver receiver) {
        this.json = json;
        this.origin = origin;
        this.receiver = receiver;
    }

    /** How many hashes were of kinds that are not used, by kind. */
    static SortedMap<String, Long> read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        try {
            VicsReader reader = new VicsReader(new JsonPieces(in, LONGEST), origin, receiver);
            reader.root();
            return reader.unused.counts();
        } catch (NotJson malformed) {
            throw new UnreadableList("The list is to be JSON and " + malformed.getMessage() + ".");
        }
    }

    private void root() throws IOException {
        boolean object = json.next() == JsonPiece.OBJECT;
        while (object && json.next() == JsonPiece.NAME) {
            if (json.text().equals("value") && json.next() == JsonPiece.LIST) {
                found = true;
                items();
            } else {
                json.skip();
            }
        }
        if (!found) {
            throw new UnreadableList("The list is JSON, but not as VICS writes it: it has no list named value.");
        }
        json.next();
    }

    private void items() throws IOException {
        for (JsonPiece piece = json.next(); piece != JsonPiece.END_OF_LIST; piece = json.next()) {
            Draft draft = new Draft("media " + ++media, origin);
            if (piece != JsonPiece.OBJECT) {
                json.skip();
                draft.refuse(receiver, "is no object");
            } else if (isMedia(draft)) {
                draft.tell(receiver);
            }
        }
    }

    /** Reads an item; one that is a case has told its media by then and is none itself. */
    private boolean isMedia(Draft draft) throws IOException {
        VicsMedia one = new VicsMedia(json, draft, unused);
        boolean isMedia = true;
        while (json.next() == JsonPiece.NAME) {
            if (json.text().equals("Media")) {
                isMedia = false;
                nested();
            } else {
                one.member(json.text());
            }
        }
        return isMedia;
    }

    private void nested() throws IOException {
        if (json.next() == JsonPiece.LIST) {
            media--;
            items();
        } else {
            json.skip();
        }
    }
}

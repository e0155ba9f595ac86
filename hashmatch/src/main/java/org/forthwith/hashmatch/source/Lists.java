package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.UnreadableList;

/**
 * Reads a list of known hashes in whatever form it comes. Each entry that can be read is told as a change, what cannot is refused by itself, and neither
 * hash nor text of it stands in what is said about it. However long a list or a line of it is, little of it is held.
 */
public final class Lists {

    /** So many bytes are looked at to tell the form. */
    private static final int BEGINNING = 512;

    private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";

    private Lists() {}

    /**
     * Reads a list whose form its first bytes tell: XML is taken for NCMEC's, JSON for VICS, and all else for lines.
     *
     * @throws UnreadableList when it cannot be read to its end
     */
    public static Reading read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, BEGINNING);
        byte[] bytes = again.readNBytes(BEGINNING);
        String first = new String(bytes, StandardCharsets.ISO_8859_1);
        check(first);
        int mark = first.startsWith(MARK_OF_UTF_8) ? MARK_OF_UTF_8.length() : 0;
        again.unread(bytes, mark, bytes.length - mark);
        String text = first.substring(mark).stripLeading();
        if (text.startsWith("<")) {
            return NcmecReader.read(again, origin, receiver);
        }
        return text.startsWith("{") || text.startsWith("[")
                ? VicsReader.read(again, origin, receiver)
                : PlainReader.read(again, origin, receiver);
    }

    /** {@link UnreadableList} when it is compressed, or its letters are not those of UTF-8. */
    // [impl->req~a-list-cannot-do-harm~1]
    private static void check(String first) throws UnreadableList {
        if (first.startsWith("\u001F\u008B") || first.startsWith("PK\u0003\u0004")) {
            throw new UnreadableList("The list is compressed; it is read unpacked.");
        }
        int zero = first.indexOf('\0');
        if (first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE") || (zero >= 0 && zero < 4)) {
            throw new UnreadableList("The list is written in UTF-16 or is no text; it is read in UTF-8.");
        }
    }
}

package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.TreeMap;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.UnreadableList;

/**
 * Reads a list of known hashes in whatever form it comes. Each entry that can be read is told as a change, what cannot is refused by itself, and neither
 * hash nor text of it stands in what is said about it. However long a list or a line of it is, little of it is held.
 */
public final class Lists {

    private Lists() {}

    /** Reads a list whose form its first bytes tell. {@link UnreadableList} when it cannot be read to its end. */
    public static Reading read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, Beginning.LENGTH);
        byte[] first = again.readNBytes(Beginning.LENGTH);
        again.unread(first);
        return read(again, ListFormat.guess(first), origin, receiver);
    }

    /** Reads a list of a form that is known. {@link UnreadableList} when it is of another, or cannot be read to its end. */
    public static Reading read(InputStream in, ListFormat format, Origin origin, Receiver receiver) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, Beginning.LENGTH);
        byte[] first = again.readNBytes(Beginning.LENGTH);
        Beginning.check(first);
        int mark = Beginning.afterMark(first);
        again.unread(Arrays.copyOfRange(first, mark, first.length));
        return switch (format) {
            case PLAIN -> plain(again, origin, receiver);
            case NCMEC -> ncmec(again, origin, receiver);
            case VICS -> new Reading(format, VicsReader.read(again, origin, receiver), false);
        };
    }

    private static Reading ncmec(InputStream in, Origin origin, Receiver receiver) throws IOException {
        NcmecPage page = NcmecReader.read(in, origin, receiver);
        return new Reading(ListFormat.NCMEC, page.unused(), !page.next().isEmpty());
    }

    private static Reading plain(InputStream in, Origin origin, Receiver receiver) throws IOException {
        PlainReader.read(in, origin, receiver);
        return new Reading(ListFormat.PLAIN, new TreeMap<>(), false);
    }
}

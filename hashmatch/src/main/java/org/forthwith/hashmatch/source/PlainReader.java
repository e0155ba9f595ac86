package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.Receiver;
import org.forthwith.hashmatch.list.Refused;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/** Reads a list with one hash a line, or with separated values whose first row names the columns. Blank lines and those after a # are not read. */
// [impl->req~lists-are-read-as-they-come~1]
final class PlainReader {

    private final Lines lines;
    private final Origin origin;
    private final Receiver receiver;
    private @Nullable Columns columns;
    private boolean begun;

    private PlainReader(InputStream in, Origin origin, Receiver receiver) {
        this.lines = new Lines(in);
        this.origin = origin;
        this.receiver = receiver;
    }

    static Reading read(InputStream in, Origin origin, Receiver receiver) throws IOException {
        PlainReader reader = new PlainReader(in, origin, receiver);
        while (reader.lines.next()) {
            if (!reader.isHash()) {
                reader.line();
            }
        }
        return new Reading("PLAIN", new TreeMap<>(), "");
    }

    /** Most lines are a hash and nothing else, and are not looked at twice. */
    private boolean isHash() {
        Algorithm algorithm = columns == null ? told(lines.length()) : null;
        Hash hash = algorithm == null ? null : hash(algorithm, lines.bytes(), lines.from());
        if (hash == null) {
            return false;
        }
        begun = true;
        receiver.change(new Change.Put(new Entry(
                new EntryKey(origin.list(), Draft.name(hash)), origin.version(), "", origin.added(), List.of(hash))));
        return true;
    }

    private @Nullable Algorithm told(int digits) {
        Algorithm byLength = Prefixed.byLength(digits);
        Algorithm said = origin.algorithm();
        return byLength == null && said != null && 2 * said.bytes() == digits ? said : byLength;
    }

    /** The hash whose digits stand there; null when one of them is none. No letters are made of them first: lists have millions of such lines. */
    private static @Nullable Hash hash(Algorithm algorithm, byte[] line, int from) {
        byte[] read = new byte[algorithm.bytes()];
        for (int at = 0; at < read.length; at++) {
            int both = Character.digit(line[from + 2 * at], 16) << 4 | Character.digit(line[from + 2 * at + 1], 16);
            if (both < 0) {
                return null;
            }
            read[at] = (byte) both;
        }
        return Hash.of(algorithm, read);
    }

    private void line() {
        String text = lines.isTooLong() ? null : lines.text();
        if (text == null) {
            refuse(lines.isTooLong() ? "has more than " + Lines.LONGEST + " bytes" : "is not written in UTF-8");
        } else if (!text.isEmpty() && !text.startsWith("#") && !isHeader(text)) {
            values(text);
        }
    }

    private boolean isHeader(String text) {
        columns = begun ? columns : Columns.of(text);
        boolean header = !begun && columns != null;
        begun = true;
        return header;
    }

    private void values(String text) {
        if (columns == null) {
            alone(text);
            return;
        }
        Map<String, String> row;
        try {
            row = columns.row(text);
        } catch (NotAHash why) {
            refuse(String.valueOf(why.getMessage()));
            return;
        }
        new Row(row, where(), origin).tell(receiver);
    }

    private void alone(String text) {
        List<String> cells = Cells.of(text, Cells.separator(text));
        if (cells == null || cells.size() > 1) {
            refuse("has several values, and no first row names the columns");
        } else {
            new Row(Map.of("hash", cells.getFirst()), where(), origin).tell(receiver);
        }
    }

    private void refuse(String why) {
        receiver.refused(new Refused(where(), why));
    }

    private String where() {
        return "line " + lines.number();
    }
}

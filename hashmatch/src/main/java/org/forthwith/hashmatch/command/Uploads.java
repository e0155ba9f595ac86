package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.source.Lines;
import org.forthwith.hashmatch.value.NotAHash;
import org.jspecify.annotations.Nullable;

/** Uploads as they come in, one a line. What is bad is told by itself, and nothing of it is repeated. */
// [impl->req~uploads-are-screened-as-they-come~1]
final class Uploads {

    private final Lines lines;
    private final UploadHashes hashes;
    private final UploadJson json;
    private @Nullable UploadColumns columns;
    private boolean begun;

    Uploads(InputStream in, UploadHashes hashes) {
        this.lines = new Lines(in);
        this.hashes = hashes;
        this.json = new UploadJson(hashes);
    }

    /** What a line holds. */
    sealed interface Line {

        record Good(long number, Upload upload) implements Line {}

        record Bad(long number, String why) implements Line {}
    }

    /** Null at the end. Blank lines, those after a #, and the row that names the columns are passed over. */
    @Nullable
    Line next() throws IOException {
        while (lines.next()) {
            Line line = line();
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** Whether the next line would have to be waited for. */
    boolean waits() throws IOException {
        return lines.waits();
    }

    private @Nullable Line line() {
        String text = lines.isTooLong() ? null : lines.text();
        if (text == null) {
            return bad(lines.isTooLong() ? "has more than " + Lines.LONGEST + " bytes" : "is not written in UTF-8");
        }
        String unmarked = lines.number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.isEmpty() || unmarked.startsWith("#") || isHeader(unmarked) ? null : read(unmarked);
    }

    private boolean isHeader(String text) {
        boolean first = !begun && !text.startsWith("{");
        begun = true;
        columns = first ? UploadColumns.of(text, hashes) : columns;
        return first && columns != null;
    }

    private Line read(String text) {
        try {
            return new Line.Good(lines.number(), upload(text));
        } catch (NotAHash wrong) {
            return bad(String.valueOf(wrong.getMessage()));
        }
    }

    private Upload upload(String text) {
        if (text.startsWith("{")) {
            return json.read(text, lines.number());
        }
        if (columns != null) {
            return columns.read(text, lines.number());
        }
        UploadDraft draft = new UploadDraft(lines.number());
        draft.hashes.addAll(hashes.read(null, text));
        return draft.upload();
    }

    private Line bad(String why) {
        return new Line.Bad(lines.number(), why);
    }
}

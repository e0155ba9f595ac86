package org.forthwith.referral.source;

import java.time.InstantSource;
import java.util.List;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;

/** The readers of all known formats behind one door: first what a document is, then what it says. */
public final class FormatReaders implements Readers {

    private final InstantSource clock;

    /** @param clock tells which dates lie in the future, and how old somebody is by their date of birth */
    public FormatReaders(InstantSource clock) {
        this.clock = clock;
    }

    // [impl->req~recognised-by-content~1]
    @Override
    public Reading read(byte[] bytes, Channel channel) {
        try {
            String text = ContentCheck.textOf(bytes);
            String start = text.stripLeading();
            if (start.startsWith("<")) {
                return EspDocument.read(ElementParser.parse(start.equals(text) ? text : start), clock.instant());
            }
            if (start.startsWith("{") || start.startsWith("[")) {
                return JsonFormats.read(JsonDocument.parse(text), channel, clock.instant());
            }
            return PackageBatch.read(text);
        } catch (Stop stop) {
            return stop.answer();
        } catch (RuntimeException | StackOverflowError fault) {
            return ReaderFault.keep(bytes, fault);
        }
    }

    @Override
    public String text(byte[] document) {
        return Encoding.shown(document);
    }

    @Override
    public byte[] bytes(String mended, byte[] document) {
        return Encoding.bytes(mended, document);
    }

    @Override
    public List<Part> parts(byte[] bytes) {
        if (isNoTable(bytes)) {
            return List.of(new Part(bytes, ""));
        }
        try {
            return PackageBatch.parts(ContentCheck.textOf(bytes), bytes);
        } catch (Stop | RuntimeException | StackOverflowError whole) {
            return List.of(new Part(bytes, ""));
        }
    }

    /** Whether the first character already tells: most documents are no table, and need not be looked through for rows. */
    private static boolean isNoTable(byte[] bytes) {
        int at = Encoding.firstMark(bytes);
        return at < bytes.length && (bytes[at] == '<' || bytes[at] == '{' || bytes[at] == '[');
    }
}

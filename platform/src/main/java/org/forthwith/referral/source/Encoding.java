package org.forthwith.referral.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** From bytes to characters, strictly: a byte that means nothing in the encoding is a flaw with a place, never a question mark. */
final class Encoding {

    private static final Pattern DECLARED = Pattern.compile(
            "^\\s{0,64}<\\?xml\\s[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Map<String, Charset> ACCEPTED = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII,
            "ascii", StandardCharsets.US_ASCII,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int LONGEST_CHARACTER = 4;

    private Encoding() {}

    static String decode(byte[] bytes) throws Stop {
        Mark mark = Mark.of(bytes);
        Charset charset = mark == Mark.NONE ? declared(bytes) : mark.charset;
        return decode(bytes, mark.length, charset);
    }

    // [impl->req~mended-in-its-own-encoding~1]
    /** For a person to read. A text that says nothing of its encoding and is no UTF-8 is shown as western European text. */
    static String shown(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        try {
            return decode(bytes);
        } catch (Stop unreadable) {
            Charset charset = charset(bytes, mark);
            boolean western = mark == Mark.NONE && charset.equals(StandardCharsets.UTF_8) && !cutInACharacter(bytes);
            return new String(bytes, mark.length, bytes.length - mark.length, western ? WESTERN : charset);
        }
    }

    /** What a person has mended, in the encoding of the document; in UTF-8 with its mark where that has no such characters. */
    static byte[] bytes(String mended, byte[] document) {
        Mark mark = Mark.of(document);
        Charset charset = charset(mended.getBytes(StandardCharsets.UTF_8), mark);
        boolean possible = charset.newEncoder().canEncode(mended);
        byte[] head = possible ? Arrays.copyOf(document, mark.length) : UTF_8_MARK.clone();
        byte[] text = mended.getBytes(possible ? charset : StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + text.length);
        System.arraycopy(text, 0, whole, head.length, text.length);
        return whole;
    }

    private static Charset charset(byte[] text, Mark mark) {
        try {
            return mark == Mark.NONE ? declared(text) : mark.charset;
        } catch (Stop unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Whether nothing is wrong but that the last character is not whole: so ends a document that was cut off. */
    private static boolean cutInACharacter(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), false);
        return bytes.length - in.position() < LONGEST_CHARACTER;
    }

    /** Where the text begins, behind a byte-order mark and white space. */
    static int firstMark(byte[] bytes) {
        int at = Mark.of(bytes).length;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static Charset declared(byte[] bytes) throws Stop {
        String head = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(head);
        if (!found.find()) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = ACCEPTED.get(found.group(1).toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw Stop.broken(1, 1, "the encoding " + Words.quoted(found.group(1)) + " is not one that is read here");
        }
        return charset;
    }

    private static String decode(byte[] bytes, int start, Charset charset) throws Stop {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw unreadable(bytes, in.position(), charset);
        }
        return out.flip().toString();
    }

    private static Stop unreadable(byte[] bytes, int position, Charset charset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position; i++) {
            column = bytes[i] == '\n' ? 1 : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        for (byte value : bytes) {
            if (value == 0) {
                return ContentCheck.notText();
            }
        }
        return Stop.broken(line, column, "a byte here is not " + charset.name());
    }

    /** How a text may announce its encoding in its first bytes. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 3),
        UTF_16_BE(StandardCharsets.UTF_16BE, 2),
        UTF_16_LE(StandardCharsets.UTF_16LE, 2),
        BARE_UTF_16_BE(StandardCharsets.UTF_16BE, 0),
        BARE_UTF_16_LE(StandardCharsets.UTF_16LE, 0),
        NONE(StandardCharsets.UTF_8, 0);

        final Charset charset;
        final int length;

        Mark(Charset charset, int length) {
            this.charset = charset;
            this.length = length;
        }

        static Mark of(byte[] bytes) {
            int a = bytes.length > 0 ? bytes[0] & 0xff : -1;
            int b = bytes.length > 1 ? bytes[1] & 0xff : -1;
            int c = bytes.length > 2 ? bytes[2] & 0xff : -1;
            if (a == 0xef && b == 0xbb && c == 0xbf) {
                return UTF_8;
            }
            if (a == 0xfe && b == 0xff) {
                return UTF_16_BE;
            }
            if (a == 0xff && b == 0xfe) {
                return UTF_16_LE;
            }
            return bare(a, b);
        }

        private static Mark bare(int a, int b) {
            boolean opensBig = a == 0 && (b == '<' || b == '{' || b == '[');
            boolean opensLittle = b == 0 && (a == '<' || a == '{' || a == '[');
            return opensBig ? BARE_UTF_16_BE : opensLittle ? BARE_UTF_16_LE : NONE;
        }
    }
}

package org.forthwith.referral.source;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Finds a file that was folded into a text: a {@code data:} address, or a run of Base64 or hexadecimal that opens like a picture or an
 * archive. Such a document is refused whole (scenario A16). Hashes and account numbers are shorter or open like nothing known.
 */
final class EmbeddedFile {

    private static final int SHORTEST_RUN = 32;
    private static final int SHORTEST_HEX_RUN = 256;
    /** Enough encoded characters to hold every signature that stands at the start of a file. */
    private static final int HEAD = 32;

    private static final Base64.Decoder BASE64 = Base64.getDecoder();

    private EmbeddedFile() {}

    // [impl->req~refused-by-content~1]
    static void refuseIn(String text) throws Stop {
        if (holdsDataAddress(text)) {
            throw refusal("a data: address");
        }
        int length = text.length();
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || !encoded(text.charAt(i))) {
                if (i - start >= SHORTEST_RUN) {
                    refuseRun(text, start, i);
                }
                start = i + 1;
            }
        }
    }

    private static boolean holdsDataAddress(String text) {
        int at = text.indexOf(':');
        while (at >= 0) {
            if (at >= 4 && text.regionMatches(true, at - 4, "data", 0, 4) && opensFile(text, at + 1)) {
                return true;
            }
            at = text.indexOf(':', at + 1);
        }
        return false;
    }

    private static boolean opensFile(String text, int at) {
        String type = text.substring(at, Math.min(text.length(), at + 12))
                .toLowerCase(Locale.ROOT)
                .replace("\\", "");
        return type.startsWith("image/")
                || type.startsWith("video/")
                || type.startsWith("audio/")
                || type.startsWith("applicatio");
    }

    private static boolean encoded(char c) {
        // A backslash is looked through: some senders write \/ for the slash of Base64.
        return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '-' || c == '_' || c == '\\');
    }

    private static void refuseRun(String text, int start, int end) throws Stop {
        StringBuilder head = new StringBuilder(HEAD);
        for (int i = start; i < end && head.length() < HEAD; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                head.append(c == '-' ? '+' : c == '_' ? '/' : c);
            }
        }
        if (head.length() < HEAD) {
            return;
        }
        if (opensFile(BASE64.decode(head.toString())) || (end - start >= SHORTEST_HEX_RUN && hexOpensFile(head))) {
            throw refusal("an encoded file");
        }
    }

    private static boolean hexOpensFile(CharSequence head) {
        return head.chars().allMatch(HexFormat::isHexDigit)
                && opensFile(HexFormat.of().parseHex(head));
    }

    private static boolean opensFile(byte[] head) {
        return FileSignatures.find(head, 0).filter(FileSignature::certain).isPresent();
    }

    private static Stop refusal(String what) {
        return Stop.refused(
                "embedded-file-refused", "the document carries " + what + "; reports are taken without files");
    }
}

package org.forthwith.referral.source;

/** The first look at a document, before anything is parsed: is it a text at all? Files that can hold a picture never get further. */
final class ContentCheck {

    private ContentCheck() {}

    // [impl->req~refused-by-content~1]
    static String textOf(byte[] bytes) throws Stop {
        if (bytes.length > Limits.BYTES) {
            throw Limits.tooManyBytes();
        }
        refuseFiles(bytes, 0);
        refuseFiles(bytes, Encoding.firstMark(bytes));
        String text = Encoding.decode(bytes);
        if (holdsControlCharacters(text)) {
            throw notText();
        }
        EmbeddedFile.refuseIn(text);
        return text;
    }

    static Stop notText() {
        return Stop.refused("not-structured-text", "the document is not a text: it holds control characters");
    }

    private static void refuseFiles(byte[] bytes, int start) throws Stop {
        var found = FileSignatures.find(bytes, start);
        if (found.isPresent()) {
            FileKind kind = found.get().kind();
            throw Stop.refused(
                    kind.code,
                    "the document is " + kind.words + " (" + found.get().name() + "), not a report");
        }
    }

    private static boolean holdsControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
        }
        return false;
    }
}

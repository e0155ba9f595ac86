package org.forthwith.desk.ispws;

import org.jspecify.annotations.Nullable;

/** Writes a small XML document. Whatever the values hold, the result is well-formed. */
final class XmlText {

    private static final String NOT_XML = "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    XmlText begin(String element) {
        text.append('<').append(element).append(">\n");
        return this;
    }

    XmlText end(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with a value; none when there is no value. */
    XmlText value(String element, @Nullable Object value) {
        if (value != null) {
            text.append('<').append(element).append('>').append(escaped(value)).append("</");
            text.append(element).append(">\n");
        }
        return this;
    }

    XmlText hash(String type, String value) {
        text.append("<originalFileHash hashType=\"").append(type).append("\">");
        text.append(escaped(value)).append("</originalFileHash>\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(Object value) {
        return value.toString()
                .replaceAll(NOT_XML, " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

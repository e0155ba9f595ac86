package org.forthwith.hashmatch.referral;

import org.jspecify.annotations.Nullable;

/** Writes a small XML document. Whatever the values hold, the result is well-formed; elements without a value are left out. */
final class XmlText {

    final Clean clean = new Clean();
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** @param element its name, and an attribute that needs no escaping where it has one */
    XmlText begin(String element) {
        indent().append('<').append(element).append(">\n");
        depth++;
        return this;
    }

    XmlText end(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
        return this;
    }

    /** @param element as where one begins */
    XmlText value(String element, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            indent().append('<').append(element).append('>').append(escaped(value.toString()));
            int name = element.indexOf(' ');
            text.append("</")
                    .append(name < 0 ? element : element.substring(0, name))
                    .append(">\n");
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    /** A carriage return would otherwise be read as a line feed. */
    private String escaped(String value) {
        return clean.text(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}

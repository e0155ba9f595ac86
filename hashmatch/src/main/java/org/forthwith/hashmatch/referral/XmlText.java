package org.forthwith.hashmatch.referral;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a small XML document. Whatever the values hold, the result is well-formed; elements without a value are left out. */
final class XmlText {

    final Clean clean = new Clean();
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    XmlText begin(String element) {
        return begin(element, Map.of());
    }

    XmlText begin(String element, Map<String, String> attributes) {
        open(element, attributes).append('\n');
        depth++;
        return this;
    }

    XmlText end(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
        return this;
    }

    XmlText value(String element, @Nullable Object value) {
        return value(element, Map.of(), value);
    }

    XmlText value(String element, Map<String, String> attributes, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            open(element, attributes).append(escaped(value));
            text.append("</").append(element).append(">\n");
        }
        return this;
    }

    Document document() {
        return new Document(text.toString(), clean.replaced());
    }

    private StringBuilder open(String element, Map<String, String> attributes) {
        indent().append('<').append(element);
        attributes.forEach((name, value) -> text.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
        return text.append('>');
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    /** A carriage return would otherwise be read as a line feed. */
    private String escaped(Object value) {
        return clean.text(value.toString())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}

package org.forthwith.app.demo;

import java.nio.charset.StandardCharsets;

/** Writes XML, one element a line. */
final class Xml {

    private final StringBuilder text = new StringBuilder(6000).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** An element that holds others. */
    Xml within(String name, Runnable inside) {
        indent().append('<').append(name).append(">\n");
        depth++;
        inside.run();
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds a value. */
    Xml value(String name, Object value) {
        return value(name, value, "");
    }

    /** @param attributes as they stand in the tag, each with a blank before it */
    Xml value(String name, Object value, String attributes) {
        indent().append('<').append(name).append(attributes).append('>');
        text.append(escaped(value.toString()));
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that says something by being there. */
    Xml flag(String name) {
        indent().append('<').append(name).append("/>\n");
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder indent() {
        return text.append("    ".repeat(depth));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

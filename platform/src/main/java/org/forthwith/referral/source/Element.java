package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of an XML document, with the place where its start tag ends. A name in a namespace is written {@code {namespace}name}. */
final class Element {

    final String name;
    final int line;
    final int column;
    private final @Nullable Element parent;
    private final int ordinal;
    /** Made when the first one comes: a hostile document is a million empty elements. */
    private Map<String, String> attributes = Map.of();

    private List<Element> children = List.of();
    private Map<String, Integer> counts = Map.of();
    private String text = "";

    private Element(String name, int line, int column, @Nullable Element parent, int ordinal) {
        this.name = name;
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.ordinal = ordinal;
    }

    static Element root(String name, int line, int column) {
        return new Element(name, line, column, null, 1);
    }

    Element add(String childName, int childLine, int childColumn) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
            counts = new HashMap<>(4);
        }
        int number = counts.merge(childName, 1, Integer::sum);
        var child = new Element(childName, childLine, childColumn, this, number);
        children.add(child);
        return child;
    }

    void attribute(String attributeName, String value) {
        if (attributes.isEmpty()) {
            attributes = new LinkedHashMap<>(4);
        }
        attributes.put(attributeName, value);
    }

    void text(String value) {
        text = value;
    }

    /** What stands directly in it, character for character; empty when nothing does. */
    String text() {
        return text;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String attribute(String attributeName) {
        return attributes.get(attributeName);
    }

    List<Element> children() {
        return children;
    }

    List<Element> all(String childName) {
        return counts.containsKey(childName)
                ? children.stream()
                        .filter(child -> child.name.equals(childName))
                        .toList()
                : List.of();
    }

    @Nullable
    Element child(String childName) {
        var found = all(childName);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The text of a child; null when there is no such child or it says nothing. */
    @Nullable
    String said(String childName) {
        Element child = child(childName);
        return child == null || child.text.isBlank() ? null : child.text;
    }

    /** The same for a number, a time or another value in which blanks around it mean nothing. */
    @Nullable
    String typed(String childName) {
        String said = said(childName);
        return said == null ? null : said.strip();
    }

    boolean says(String childName, String value) {
        String said = said(childName);
        return said != null && said.strip().equals(value);
    }

    /** Whether a sibling of the same name stands before it. */
    boolean repeated() {
        return ordinal > 1;
    }

    /** Its XPath; numbered only where it has a sibling of the same name. */
    String path() {
        if (parent == null) {
            return "/" + name;
        }
        boolean alone = parent.counts.getOrDefault(name, 1) == 1;
        return parent.path() + "/" + name + (alone ? "" : "[" + ordinal + "]");
    }
}

package org.forthwith.hashmatch.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.forthwith.hashmatch.list.UnreadableList;

/** Reads XML element by element, and holds no more of it than one text. A document type, which can make a bomb of it, is refused. */
final class Xml {

    private static final int DEEPEST = 64;

    /** Of longer texts only the beginning is kept. Nothing that is wanted is longer. */
    private static final int LONGEST = 2_000;

    /** The parser keeps every name it has met. Nobody's list has more. */
    private static final int MOST_NAMES = 1_000;

    private final Set<String> names = new HashSet<>();
    private final Fed in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) throws IOException {
        this.in = new Fed(in);
        try {
            // What is no UTF-8 is read as U+FFFD, so that it costs the entry in which it stands and no other.
            this.reader = factory().createXMLStreamReader(new InputStreamReader(this.in, StandardCharsets.UTF_8));
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The name of the element that was met last, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** What the element that was met last has under a name; empty when nothing. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Moves on to the next child of the element at a depth, whatever has not been read before it; false when it has no more. */
    boolean child(int of) throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == of + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < of) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** The text of the element that was met last, to its end, without that of elements in it. */
    String text() throws IOException {
        int own = depth;
        StringBuilder text = new StringBuilder();
        for (int event = next(); depth >= own; event = next()) {
            if (depth == own && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                int room = Math.min(LONGEST - text.length(), reader.getTextLength());
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.max(0, room));
            }
        }
        return text.toString().strip();
    }

    private int next() throws IOException {
        try {
            int event = reader.next();
            in.got();
            names(event);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST) {
                throw new UnreadableList("The list is nested more than " + DEEPEST + " deep.");
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableList("The list has a document type or an entity of its own, which is not read.");
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    private void names(int event) throws UnreadableList {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names.add(reader.getPITarget());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            names.add(reader.getLocalName());
            for (int at = 0; at < reader.getAttributeCount(); at++) {
                names.add(reader.getAttributeLocalName(at));
            }
            for (int at = 0; at < reader.getNamespaceCount(); at++) {
                names.add(reader.getNamespacePrefix(at));
                names.add(reader.getNamespaceURI(at));
            }
        }
        if (names.size() > MOST_NAMES) {
            throw new UnreadableList("The list has more than " + MOST_NAMES + " different names.");
        }
    }

    /** The parser's own message may repeat what stood there. */
    private static IOException unreadable(XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof IOException broken) {
            return broken;
        }
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
        return new UnreadableList("The list is no well-formed XML; see line " + line + ".");
    }
}

package org.forthwith.referral.source;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML from strangers: no document type, no entity but the five built in, nothing fetched, depth and length bounded. */
final class ElementParser {

    private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

    private final XMLStreamReader reader;
    private @Nullable Element root;
    private int parts;

    private ElementParser(XMLStreamReader reader) {
        this.reader = reader;
    }

    // [impl->req~hostile-documents-refused~1]
    static Element parse(String text) throws Stop {
        try {
            var parser = new ElementParser(hardened().createXMLStreamReader(new StringReader(text)));
            return parser.document();
        } catch (XMLStreamException e) {
            throw whatIsWrong(e, text);
        }
    }

    /** A new one each time: it costs two microseconds, is shared by no two readings, and keeps nothing of the last document. */
    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    private Element document() throws XMLStreamException, Stop {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw documentType();
                case XMLStreamConstants.START_ELEMENT -> root = element(null, 1);
                default -> {}
            }
        }
        if (root == null) {
            throw Stop.broken(1, 1, "the document holds no element");
        }
        return root;
    }

    private Element element(@Nullable Element parent, int depth) throws XMLStreamException, Stop {
        if (depth > Limits.DEPTH) {
            throw Limits.tooDeep();
        }
        Element element = started(parent);
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(element, depth + 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    keep(element, text);
                    return element;
                }
                default -> {}
            }
        }
    }

    private Element started(@Nullable Element parent) throws Stop {
        if (INCLUSION.equals(reader.getNamespaceURI())) {
            throw Stop.refused("inclusion-refused", "the document asks for another one to be fetched and put into it");
        }
        parts += 1 + reader.getAttributeCount();
        if (parts > Limits.PARTS) {
            throw Limits.tooManyParts();
        }
        var place = reader.getLocation();
        String name = name(reader.getNamespaceURI(), reader.getLocalName());
        var element = parent == null
                ? Element.root(name, place.getLineNumber(), place.getColumnNumber())
                : parent.add(name, place.getLineNumber(), place.getColumnNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            EmbeddedFile.refuseIn(value);
            element.attribute(name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)), value);
        }
        return element;
    }

    private void append(StringBuilder text) throws Stop {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > Limits.CHARACTERS_IN_A_STRING) {
            throw Limits.stringTooLong();
        }
    }

    private static void keep(Element element, StringBuilder text) throws Stop {
        String whole = text.toString();
        if (element.children().isEmpty() || !whole.isBlank()) {
            EmbeddedFile.refuseIn(whole);
            element.text(whole);
        }
    }

    private static String name(@Nullable String namespace, String local) {
        return namespace == null || namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }

    private static Stop documentType() {
        return Stop.refused("dtd-refused", "the document carries a document type or entities of its own");
    }

    private static Stop whatIsWrong(XMLStreamException e, String text) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return documentType();
        }
        String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
        if (message.contains("JAXP000")) {
            return Limits.tooManyParts();
        }
        int after = message.indexOf("Message: ");
        var place = e.getLocation();
        return Stop.broken(
                place == null ? 0 : Math.max(0, place.getLineNumber()),
                place == null ? 0 : Math.max(0, place.getColumnNumber()),
                "not well-formed XML: " + Words.brief(after < 0 ? message : message.substring(after + 9)));
    }
}

package org.forthwith.risk.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a DMN file before the engine does, and lets through only what a plain table of words needs: DMN can also call programs,
 * fetch other files and compute, and nobody could prove what such a file does.
 *
 * @param id of the definitions
 * @param name of the definitions
 * @param description of the definitions; empty when there is none
 */
record PlainDmn(@Nullable String id, @Nullable String name, String description) {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    /** Drawings say nothing that counts. */
    private static final Set<String> DRAWN = Set.of(
            "https://www.omg.org/spec/DMN/20230324/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");

    private static final Set<String> PLAIN = Set.of(
            "definitions",
            "description",
            "itemDefinition",
            "itemComponent",
            "typeRef",
            "allowedValues",
            "text",
            "inputData",
            "variable",
            "decision",
            "question",
            "allowedAnswers",
            "informationRequirement",
            "requiredInput",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "annotation",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotationEntry");

    /** A drawing stands beside the model and never inside it, where it could hide what the engine reads. */
    private static final String DRAWING = "DMNDI";

    /** Elements that hold words, and no other element. */
    private static final Set<String> LEAVES = Set.of("text", "description", "typeRef", "question", "allowedAnswers");

    /** The engine works these out for every case, so that they may hold nothing but texts in quotation marks. */
    private static final Set<String> CHOICES = Set.of("allowedValues", "inputValues", "outputValues");

    /** No plain table is as deep as that; the engine would run out of room before it ran out of file. */
    private static final int DEEPEST = 20;

    private static final String QUOTED = "\\s*\"[^\"\\\\]*+\"\\s*";

    private static final Pattern QUOTED_TEXTS = Pattern.compile(QUOTED + "(?:," + QUOTED + ")*+");

    /** Dashes, names, and texts in quotation marks with commas between: no call, no sum, nothing to be worked out. */
    private static final Pattern WORDS = Pattern.compile("(?:\"[^\"\\\\]*\"|[A-Za-z0-9_,\\s-])*+");

    /** Bytes. The rule set that comes with the platform has about 150,000. */
    static final int LONGEST = 1_000_000;

    // [impl->req~a-rule-set-is-a-plain-table~1]
    static PlainDmn read(byte[] file) {
        if (file.length > LONGEST) {
            throw new IllegalArgumentException("the file is longer than " + LONGEST + " bytes");
        }
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new Look(factory.createXMLStreamReader(new ByteArrayInputStream(file), "UTF-8")).through();
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("line " + line(broken) + ": the file is not well-formed XML", broken);
        }
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
    }

    /** One pass over the file. */
    private static final class Look {

        private final XMLStreamReader xml;
        private final Deque<String> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private final Place place = new Place();
        private @Nullable String id;
        private @Nullable String name;
        private String description = "";

        Look(XMLStreamReader xml) {
            this.xml = xml;
        }

        PlainDmn through() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw refused("a document type is not taken");
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity is not taken");
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> end();
                    default -> {}
                }
            }
            return new PlainDmn(id, name, description);
        }

        private void begin() {
            String element = xml.getLocalName();
            String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
            if (open.size() >= DEEPEST || LEAVES.contains(Objects.requireNonNullElse(open.peek(), ""))) {
                throw refused("'" + element + "' stands where no element may stand");
            }
            if (DRAWN.contains(namespace)) {
                drawn(element);
            } else {
                plain(element, namespace);
            }
            if (open.isEmpty()) {
                id = xml.getAttributeValue(null, "id");
                name = xml.getAttributeValue(null, "name");
            }
            place.begins(element, xml.getAttributeValue(null, "name"));
            open.push(element);
            text.setLength(0);
        }

        private void drawn(String element) {
            boolean inDrawing = open.size() == 1 ? DRAWING.equals(element) : open.contains(DRAWING);
            if (!inDrawing) {
                throw refused("'" + element + "' belongs to a drawing and stands inside the table");
            }
        }

        private void plain(String element, String namespace) {
            if (!MODEL.equals(namespace) || !PLAIN.contains(element) || open.contains(DRAWING)) {
                throw refused("'" + element + "' is not part of a plain table");
            }
            if (xml.getAttributeValue(null, "expressionLanguage") != null) {
                throw refused("another expression language is not taken");
            }
        }

        private void end() {
            String element = open.pop();
            String inside = open.isEmpty() ? "" : open.peek();
            if ("text".equals(element)
                    && !"annotationEntry".equals(inside)
                    && !(CHOICES.contains(inside) ? QUOTED_TEXTS : WORDS)
                            .matcher(text)
                            .matches()) {
                throw refused(place.in(inside) + "expected words, found '"
                        + text.toString().strip() + "'");
            }
            place.ends(inside, text.toString().strip());
            if ("description".equals(element) && "definitions".equals(inside)) {
                description = text.toString().strip();
            }
            text.setLength(0);
        }

        private IllegalArgumentException refused(String because) {
            return new IllegalArgumentException("line " + xml.getLocation().getLineNumber() + ": " + because);
        }
    }

    /** Where in the table the reader is: row and column, as whoever edits the table sees them. */
    private static final class Place {

        private final List<String> columns = new ArrayList<>();
        private int row;
        private int column;

        void begins(String element, @Nullable String named) {
            switch (element) {
                case "rule" -> {
                    row++;
                    column = 0;
                }
                case "inputEntry", "outputEntry" -> column++;
                case "output" -> columns.add(String.valueOf(named));
                default -> {}
            }
        }

        void ends(String inside, String text) {
            if ("inputExpression".equals(inside)) {
                columns.add(text);
            }
        }

        String in(String inside) {
            return "inputEntry".equals(inside) || "outputEntry".equals(inside)
                    ? "row " + row + ", " + (column <= columns.size() ? columns.get(column - 1) : "column " + column)
                            + ": "
                    : "";
        }
    }
}

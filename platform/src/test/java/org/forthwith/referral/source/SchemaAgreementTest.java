package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.forthwith.referral.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Our rules beside the official schema and the JDK's validator: documents are damaged at random, and both must say the same. The schema is
 * not ours to ship, so this runs where it stands beside the working copy.
 */
@EnabledIf(
        value = "org.forthwith.referral.source.Fixtures#genuineReportsStandBeside",
        disabledReason = "genuine reports, which belong to others, do not stand beside this working copy")
class SchemaAgreementTest {

    private static final int ROUNDS = 400;
    /** Without a lone blank: we read a flag with a line break in it as the flag that it is, and the schema does not. */
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "+7",
            "true",
            "false",
            "TRUE",
            "yes",
            "2026-03-02",
            "2026-02-29",
            "2024-02-29",
            "2026-03-02T09:30:00",
            "2026-03-02T09:30:00Z",
            "2026-03-02T24:00:00Z",
            "2026-03-02T24:00:01Z",
            "2026-03-02T09:30:00+14:00",
            "2026-03-02T09:30:00+14:01",
            "2026-03-02 09:30:00Z",
            "2026-3-2T09:30:00Z",
            "-0044-03-15",
            "0000-01-01",
            "2026-03-02Z",
            "12026-03-02",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1.5",
            ".5",
            "5.",
            "1e3",
            "INF",
            "-INF",
            "+INF",
            "NaN",
            "abc",
            "GB",
            "gb",
            "A1",
            "CA",
            "Login",
            "login",
            "Home",
            "+44",
            "44",
            "+4444",
            "Reported",
            "EXIF");

    @Test
    // [utest->req~strict-and-tolerant~1]
    void whatever_is_damaged_our_rules_and_the_official_schema_say_the_same() throws Exception {
        var folder = Fixtures.samples("cybertip");
        long seed = 20_260_601L;
        int agreed = agreements(folder, seed);

        assertThat(agreed).as("seed %d", seed).isEqualTo(ROUNDS);
    }

    private static int agreements(Path folder, long seed) throws Exception {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(folder.resolve("cyber_tipline-2025-11.xsd").toFile());
        List<String> sources = List.of(
                text(folder.resolve("boostport-maximal-report.xml")),
                text(folder.resolve("boostport-maximal-filedetails-1.xml")),
                text(Fixtures.ROOT.resolve("cybertip-file/full.xml")),
                text(Fixtures.ROOT.resolve("cybertip/quirky.xml")));
        var random = new Random(seed);
        int agreed = 0;
        int valid = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = damaged(sources.get(random.nextInt(sources.size())), random);
            boolean ours = !(Fixtures.read(damaged) instanceof Reading.Broken);
            boolean theirs = valid(schema, damaged);
            assertThat(ours)
                    .as("seed %d, round %d:%n%s%n%s", seed, round, damaged, Fixtures.read(damaged))
                    .isEqualTo(theirs);
            agreed++;
            valid += theirs ? 1 : 0;
        }
        assertThat(valid).as("damage that leaves a document valid").isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
        return agreed;
    }

    /** One or two changes in which every name stays known: parts go, come twice, change places, or say something else. */
    private static String damaged(String source, Random random) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new StringReader(source)));
        for (int i = 0; i <= random.nextInt(2); i++) {
            damage(document, random);
        }
        var text = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private static void damage(Document document, Random random) {
        List<Element> elements = elements(document.getDocumentElement());
        Element element = elements.get(1 + random.nextInt(elements.size() - 1));
        Node parent = element.getParentNode();
        switch (random.nextInt(6)) {
            case 0 -> parent.removeChild(element);
            case 1 -> parent.insertBefore(element.cloneNode(true), element);
            case 2 -> parent.appendChild(element);
            case 3 -> attribute(element, random);
            default -> {
                if (elements(element).size() == 1) {
                    element.setTextContent(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
        }
    }

    private static void attribute(Element element, Random random) {
        var attributes = element.getAttributes();
        if (attributes.getLength() > 0) {
            Node attribute = attributes.item(random.nextInt(attributes.getLength()));
            if (random.nextBoolean()) {
                element.removeAttribute(attribute.getNodeName());
            } else if (!attribute.getNodeName().contains(":")) {
                attribute.setNodeValue(VALUES.get(random.nextInt(VALUES.size())));
            }
        }
    }

    private static List<Element> elements(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.addAll(elements(element));
            }
        }
        return all;
    }

    private static boolean valid(Schema schema, String document) throws Exception {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(document)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static String text(Path file) {
        return new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
    }
}

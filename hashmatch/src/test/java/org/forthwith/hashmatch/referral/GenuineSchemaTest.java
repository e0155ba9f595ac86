package org.forthwith.hashmatch.referral;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Documents are valid by the schema of the reporting API itself. */
@EnabledIf(
        value = "standsBeside",
        disabledReason = "the schema, which belongs to others, does not stand beside this working copy")
class GenuineSchemaTest {

    private static final String SCHEMA = "shared/samples/cybertip/cyber_tipline-2025-11.xsd";

    static boolean standsBeside() {
        return Files.exists(path());
    }

    @Test
    // [utest->req~a-referral-is-valid-in-its-format~1]
    void every_document_is_valid() throws Exception {
        var schema = schema();
        for (IncidentType type : IncidentType.values()) {
            valid(CyberTip.report(of(type)), schema);
        }
        for (Referral referral : List.of(Given.referral(), Hostile.referral())) {
            valid(CyberTip.report(referral), schema);
            valid(CyberTip.correction(referral, new Withdrawn(Given.EXACT, Given.FOUND), 4711, 0), schema);
            valid(CyberTip.details(referral, 4711, "f-1"), schema);
        }
    }

    @Test
    void the_schema_would_notice_a_document_that_is_not() throws Exception {
        var broken = CyberTip.report(Given.referral()).replace("espIdentifier>", "espNumber>");

        assertThatThrownBy(() -> schema().newValidator().validate(new StreamSource(new StringReader(broken))))
                .hasMessageContaining("espNumber");
    }

    private static Referral of(IncidentType type) {
        return new Referral(
                Given.reporter(),
                new Filing(type, "It cannot wait.", "", true),
                Given.referral().detection());
    }

    private static void valid(String document, Schema schema) {
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(document))))
                .doesNotThrowAnyException();
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(path().toFile());
    }

    private static Path path() {
        return Stream.of("../", "../../")
                .map(up -> Path.of(up + SCHEMA))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(SCHEMA));
    }
}

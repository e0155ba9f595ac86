package org.forthwith.hashmatch.post;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the reporting API answers. The code in the body decides, whatever the status. Source: its documentation of June 2025; the list of codes is not
 * complete there.
 */
final class ProtocolAnswer {

    private static final int LONGEST_WORDS = 500;
    private static final String NUMBER = "[0-9]{1,18}";
    private static final String TOKEN = "[0-9A-Za-z_-]{1,100}";

    private ProtocolAnswer() {}

    static Answer read(byte[] body) {
        Map<String, String> said;
        try {
            said = values(body);
        } catch (XMLStreamException notXml) {
            return Answer.later("the answer was not in the protocol");
        }
        String code = said.getOrDefault("responseCode", "");
        return code.matches("[0-9]{1,6}")
                ? answer(Integer.parseInt(code), said, body)
                : Answer.later("the answer was not in the protocol");
    }

    private static Answer answer(int code, Map<String, String> said, byte[] body) {
        if (code == 5102) {
            return new Answer.Finished(Digests.sha256(body));
        }
        if (code == 5001 || code == 5002 || code == 5101) {
            return new Answer.Gone();
        }
        if (code == 0) {
            return new Answer.Yes(
                    fit(NUMBER, said.get("reportId")), fit(TOKEN, said.get("fileId")), Digests.sha256(body));
        }
        return code < 2000 ? Answer.later("the receiver has a fault, code " + code) : no(code, said);
    }

    /** That a sender is not let in says nothing about a referral: it waits until somebody has seen to it. */
    private static Answer no(int code, Map<String, String> said) {
        if (code < 4000) {
            return Answer.later("the receiver does not let this sender in, code " + code);
        }
        String words = said.getOrDefault("responseDescription", "");
        return new Answer.No(code, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
    }

    private static String fit(String shape, @Nullable String value) {
        return value != null && value.strip().matches(shape) ? value.strip() : "";
    }

    /** The first of each element that holds nothing but text. */
    private static Map<String, String> values(byte[] body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(body));
        Map<String, String> values = new HashMap<>();
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> values.putIfAbsent(reader.getLocalName(), text.toString());
                case XMLStreamConstants.DTD -> throw new XMLStreamException("no answer has a DTD");
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        return values;
    }
}

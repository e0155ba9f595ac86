package org.forthwith.hashmatch.post;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.forthwith.hashmatch.referral.Referral;

/** Reads what came back over HTTP. Whatever is not understood is tried again later: a referral is never given up for what a proxy said. */
final class Answers {

    private static final Pattern REFERRAL = Pattern.compile("\"referral\"\\s*:\\s*\"([0-9A-Za-z-]{1,64})\"");
    private static final String NO_PROTOCOL = "the answer was not in the protocol";
    private static final int LONGEST_WORDS = 500;

    private Answers() {}

    static Answer read(Call call, HttpResponse<byte[]> response) {
        byte[] body = response.body();
        return call.kind() == Call.Kind.DELIVER ? platform(response.statusCode(), body) : protocol(body);
    }

    /** What a platform of this project answers to a whole document. 202 means that it is kept there and that people will mend it: it has arrived. */
    private static Answer platform(int status, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return switch (status) {
            case 200, 201, 202 -> taken(text, body);
            case 400, 413, 415, 422 -> no(status, text);
            case 401, 403 -> Answer.later("the receiver does not let this sender in");
            default -> Answer.later("the receiver answered with the status " + status);
        };
    }

    /** Somebody else's page can have the status 200, too. */
    private static Answer taken(String text, byte[] body) {
        Matcher referral = REFERRAL.matcher(text);
        return referral.find()
                ? Answer.yes(referral.group(1), "", Referral.sha256(body))
                : Answer.later("the answer was no receipt");
    }

    private static Answer no(int code, String words) {
        return Answer.no(Answer.Kind.NO, code, words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
    }

    /**
     * What the reporting API answers. The code in the body decides, whatever the status. Source: its documentation of June 2025; the list of codes is not
     * complete there.
     */
    private static Answer protocol(byte[] body) {
        try {
            Map<String, String> said = values(body);
            String code = fit("[0-9]{1,6}", said, "responseCode");
            return code.isEmpty() ? Answer.later(NO_PROTOCOL) : coded(Integer.parseInt(code), said, body);
        } catch (XMLStreamException notXml) {
            return Answer.later(NO_PROTOCOL);
        }
    }

    /** That a sender is not let in says nothing about a referral: it waits until somebody has seen to it. */
    private static Answer coded(int code, Map<String, String> said, byte[] body) {
        return switch (code) {
            case 0 ->
                Answer.yes(
                        fit("[0-9]{1,18}", said, "reportId"),
                        fit("[0-9A-Za-z_-]{1,100}", said, "fileId"),
                        Referral.sha256(body));
            case 5102 -> Answer.finished(Referral.sha256(body));
            case 5001, 5002, 5101 -> Answer.no(Answer.Kind.GONE, code, "");
            default ->
                code < 4000
                        ? Answer.later(
                                code < 2000
                                        ? "the receiver has a fault, code " + code
                                        : "the receiver does not let this sender in, code " + code)
                        : no(code, said.getOrDefault("responseDescription", ""));
        };
    }

    private static String fit(String shape, Map<String, String> said, String element) {
        String value = said.getOrDefault(element, "").strip();
        return value.matches(shape) ? value : "";
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

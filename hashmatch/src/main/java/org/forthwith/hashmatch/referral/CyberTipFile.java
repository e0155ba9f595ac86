package org.forthwith.hashmatch.referral;

import java.util.Locale;
import java.util.Map;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Hash;

/** The record of a matched file, for a report of the CyberTipline's reporting API: its hashes, where they are listed, whether somebody has looked. */
public final class CyberTipFile {

    private static final String NOT_THE_FILE =
            "What was offered is a text that names the hashes. The file was not offered; it stays with the platform.";

    private CyberTipFile() {}

    /**
     * @param report the number that the receiver gave the report
     * @param file what the receiver calls what was offered
     */
    public static Document details(Referral referral, long report, String file) {
        XmlText xml = new XmlText();
        xml.begin("fileDetails")
                .value("reportId", report)
                .value("fileId", file)
                .value("fileViewedByEsp", referral.detection().seen().said());
        referral.hashes().forEach(hash -> xml.value("originalFileHash", Map.of("hashType", type(hash)), hash.hex()));
        referral.detection().account().captures().stream()
                .filter(capture -> capture.event() == Capture.Event.UPLOAD)
                .limit(1)
                .forEach(capture -> CyberTip.capture(capture, xml));
        referral.detection().matches().forEach(match -> match(match, xml));
        String told = CyberTip.told(xml.clean.replaced());
        return xml.value("additionalInfo", NOT_THE_FILE + told)
                .end("fileDetails")
                .document();
    }

    private static String type(Hash hash) {
        return hash.algorithm().written().toUpperCase(Locale.ROOT).replace("-", "");
    }

    private static void match(Match match, XmlText xml) {
        xml.begin("details", Map.of("type", "HASH"));
        pair("algorithm", type(match.listed()), xml);
        pair("listed", match.listed().hex(), xml);
        pair("bits apart", Integer.toString(match.distance()), xml);
        pair("list", match.entry().key().list(), xml);
        pair("entry", match.entry().key().key(), xml);
        pair("version", match.entry().version(), xml);
        pair("code", match.entry().code(), xml);
        xml.end("details");
    }

    private static void pair(String name, String value, XmlText xml) {
        if (!value.isEmpty()) {
            xml.begin("nameValuePair").value("name", name).value("value", value).end("nameValuePair");
        }
    }
}

package org.forthwith.referral.source;

import java.time.Instant;
import java.util.Map;
import org.forthwith.referral.Reading;

/** XML: the reporting protocol of the CyberTipline, by the name of the first element. Its answers and lists are known and are no reports. */
final class EspDocument {

    private static final Map<String, String> NO_REPORTS = Map.of(
            "reportResponse", "an answer of a reporting server",
            "reportDoneResponse", "a receipt of a reporting server",
            "{http://www.w3.org/2001/XMLSchema}schema", "a schema",
            "{https://hashsharing.ncmec.org/hashsharing/v2}queryResult", "a list of file hashes",
            "{https://hashsharing.ncmec.org/hashsharing/v2}status", "an answer of a hash list server");
    private static final Rules RULES = RulesText.read(Resource.lines("cybertip-2025-11.rules"));

    private EspDocument() {}

    static Reading read(Element root, Instant now) throws Stop {
        return switch (root.name) {
            case "report" -> EspReport.read(root, RULES, now);
            case "fileDetails" -> EspFileRecord.read(root, RULES, now);
            case "{http://www.w3.org/2000/svg}svg", "svg" ->
                throw Stop.refused(FileKind.IMAGE.code, "the document is an image (SVG), not a report");
            default -> notOurs(root);
        };
    }

    private static Reading notOurs(Element root) throws Stop {
        String what = NO_REPORTS.get(root.name);
        if (what == null) {
            throw Stop.broken(
                    root.line,
                    root.column,
                    "no reader knows a document that begins with <" + Words.brief(root.name) + ">");
        }
        return new Reading.NotAReport(what);
    }
}

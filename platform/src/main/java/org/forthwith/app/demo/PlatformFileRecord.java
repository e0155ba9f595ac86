package org.forthwith.app.demo;

/** Writes what a platform says about one file of a report. There is no file. Source: formats notes 1.2. */
final class PlatformFileRecord {

    private PlatformFileRecord() {}

    static byte[] write(Matter matter, SeenFile file, Dice dice) {
        var xml = new Xml();
        return xml.within("fileDetails", () -> {
                    xml.value("reportId", matter.reference());
                    xml.value("fileId", dice.hex(32));
                    xml.value("originalFileName", file.name());
                    xml.value("uploadedToEspTimestamp", Clockface.utc(file.uploadedAt()));
                    xml.value("fileViewedByEsp", file.viewed());
                    xml.value("fileRelevance", "Reported");
                    xml.value("industryClassification", file.classification());
                    xml.value("originalFileHash", file.md5(), " hashType=\"MD5\"");
                    xml.value("originalFileHash", file.sha1(), " hashType=\"SHA1\"");
                    origin(xml, matter);
                    xml.within(
                            "details",
                            () -> xml.within("nameValuePair", () -> {
                                xml.value("name", "length");
                                xml.value("value", file.length());
                            }));
                })
                .bytes();
    }

    private static void origin(Xml xml, Matter matter) {
        matter.account().visits().stream()
                .findFirst()
                .ifPresent(visit -> xml.within("ipCaptureEvent", () -> {
                    xml.value("ipAddress", visit.address());
                    xml.value("eventName", "Upload");
                    xml.value("dateTime", Clockface.utc(visit.at()));
                }));
    }
}

package org.forthwith.hashmatch.referral;

import java.util.List;
import java.util.Locale;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a report of the CyberTipline's reporting API. Source: its schema of November 2025, which fixes the order, and its documentation
 * of June 2025. Times are in UTC and say so. A document is sent in UTF-8; characters that it cannot hold stand there as U+FFFD, and it says how many.
 */
public final class CyberTip {

    private static final String NOT_THE_FILE =
            "What was offered is a text that names the hashes. The file was not offered; it stays with the platform.";
    private static final String WHEN = "When comparing hashes found it. It was uploaded at that time or earlier.";

    private final Referral referral;
    private final XmlText xml = new XmlText();

    private CyberTip(Referral referral) {
        this.referral = referral;
    }

    // [impl->req~a-referral-is-valid-in-its-format~1]
    public static String report(Referral referral) {
        return new CyberTip(referral).write(null, referral.statement());
    }

    /**
     * A report that corrects an earlier one, because a list has withdrawn what it rested on. Of the account it says the id and nothing else.
     *
     * @param earlier the number that the receiver gave the earlier report
     * @param standing how many matches with other entries still stand
     */
    public static String correction(Referral referral, Withdrawn withdrawn, long earlier, long standing) {
        String text = referral.correction(withdrawn, standing) + "\nEarlier report: " + earlier + ".";
        return new CyberTip(referral).write(earlier, text);
    }

    /**
     * The record of a matched file: its hashes, where they are listed, whether somebody has looked.
     *
     * @param report the number that the receiver gave the report
     * @param file what the receiver calls what was offered
     */
    public static String details(Referral referral, long report, String file) {
        return new CyberTip(referral).file(report, file);
    }

    /** A text to offer in place of the file, which never comes here: a receiver takes hashes as fields only where something was offered. */
    public static String statement(Referral referral) {
        return new Clean().text(referral.statement()) + "\n";
    }

    private String write(@Nullable Long earlier, String text) {
        xml.begin("report");
        summary(earlier == null ? referral.filing().escalation() : "");
        reporter();
        xml.begin("personOrUserReported");
        reported(earlier);
        xml.end("personOrUserReported");
        return end("report", xml.clean.text(text));
    }

    private String end(String element, String more) {
        int replaced = xml.clean.replaced();
        String told = "\nCharacters that could not be written here and were replaced: " + replaced + ".";
        xml.value("additionalInfo", replaced == 0 ? more : more + told).end(element);
        return xml.toString();
    }

    /** A correction waits for nobody to hurry. */
    private void summary(String escalation) {
        xml.begin("incidentSummary")
                .value("incidentType", referral.filing().incident().written)
                .value("platform", referral.reporter().platform())
                .value("escalateToHighPriority", escalation)
                .value("incidentDateTime", referral.detection().at())
                .value("incidentDateTimeDescription", WHEN)
                .end("incidentSummary");
    }

    private void reporter() {
        Reporter by = referral.reporter();
        xml.begin("reporter")
                .begin("reportingPerson")
                .value("firstName", by.firstName())
                .value("lastName", by.lastName())
                .value("phone", by.phone())
                .value("email", by.email())
                .end("reportingPerson")
                .end("reporter");
    }

    private void reported(@Nullable Long earlier) {
        Account account = referral.detection().account();
        if (earlier == null) {
            person(account);
        }
        xml.value("espIdentifier", account.id())
                .value("espService", referral.reporter().platform());
        if (earlier == null) {
            names(account.userNames());
            for (Capture capture : account.captures()) {
                capture(capture);
            }
        }
        xml.value("priorCTReports", earlier);
    }

    private void person(Account account) {
        if (!account.phones().isEmpty() || !account.emails().isEmpty()) {
            xml.begin("personOrUserReportedPerson");
            values("phone", account.phones());
            values("email", account.emails());
            xml.end("personOrUserReportedPerson");
        }
    }

    /** The form has one screen name; the others are passed on as names that were shown. */
    private void names(List<String> names) {
        int shown = Math.min(1, names.size());
        values("screenName", names.subList(0, shown));
        values("displayName", names.subList(shown, names.size()));
    }

    private void values(String element, List<String> values) {
        for (String value : values) {
            xml.value(element, value);
        }
    }

    private void capture(Capture capture) {
        xml.begin("ipCaptureEvent")
                .value("ipAddress", capture.address())
                .value("eventName", capture.event().written)
                .value("dateTime", capture.at())
                .value("port", capture.port())
                .end("ipCaptureEvent");
    }

    private String file(long report, String file) {
        xml.begin("fileDetails")
                .value("reportId", report)
                .value("fileId", file)
                .value("fileViewedByEsp", referral.detection().seen().said());
        for (Hash hash : referral.hashes()) {
            xml.value("originalFileHash hashType=\"" + type(hash) + "\"", hash.hex());
        }
        uploaded(referral.detection().account().captures());
        for (Match match : referral.detection().matches()) {
            match(match, match.entry());
        }
        return end("fileDetails", NOT_THE_FILE);
    }

    /** A record has room for one. */
    private void uploaded(List<Capture> captures) {
        for (Capture capture : captures) {
            if (capture.event() == Capture.Event.UPLOAD) {
                capture(capture);
                return;
            }
        }
    }

    private static String type(Hash hash) {
        return hash.algorithm().written().toUpperCase(Locale.ROOT).replace("-", "");
    }

    private void match(Match match, Entry entry) {
        xml.begin("details type=\"HASH\"");
        pair("algorithm", type(match.listed()));
        pair("listed", match.listed().hex());
        pair("bits apart", Integer.toString(match.distance()));
        pair("list", entry.key().list());
        pair("entry", entry.key().key());
        pair("version", entry.version());
        pair("code", entry.code());
        xml.end("details");
    }

    private void pair(String name, String value) {
        if (!value.isEmpty()) {
            xml.begin("nameValuePair").value("name", name).value("value", value).end("nameValuePair");
        }
    }
}

package org.forthwith.hashmatch.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a report of the CyberTipline's reporting API. Source: its schema of November 2025, which fixes the order, and its documentation
 * of June 2025. Times are in UTC and say so.
 */
public final class CyberTip {

    private static final String WHEN = "When comparing hashes found it. It was uploaded at that time or earlier.";

    private final Referral referral;
    private final XmlText xml = new XmlText();

    private CyberTip(Referral referral) {
        this.referral = referral;
    }

    // [impl->req~a-referral-is-valid-in-its-format~1]
    public static Document report(Referral referral) {
        return new CyberTip(referral).write(null, Statement.of(referral));
    }

    /**
     * A report that corrects an earlier one, because a list has withdrawn what it rested on. Of the account it says the id and nothing else.
     *
     * @param earlier the number that the receiver gave the earlier report
     * @param standing how many matches with other entries still stand
     */
    public static Document correction(Referral referral, Withdrawn withdrawn, long earlier, long standing) {
        String text = Statement.withdrawn(referral, withdrawn, standing) + "\nEarlier report: " + earlier + ".";
        return new CyberTip(referral).write(earlier, text);
    }

    /** A text to offer in place of the file, which never comes here: a receiver takes hashes as fields only where something was offered. */
    public static Document statement(Referral referral) {
        Clean clean = new Clean();
        String text = clean.text(Statement.of(referral)) + "\n";
        return new Document(text, clean.replaced());
    }

    private Document write(@Nullable Long earlier, String text) {
        xml.begin("report");
        summary(earlier == null ? referral.filing().escalation() : "");
        reporter();
        xml.begin("personOrUserReported");
        reported(earlier);
        xml.end("personOrUserReported");
        String clean = xml.clean.text(text);
        xml.value("additionalInfo", clean + told(xml.clean.replaced())).end("report");
        return xml.document();
    }

    static String told(int replaced) {
        return replaced == 0 ? "" : "\nCharacters that could not be written here and were replaced: " + replaced + ".";
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
            account.captures().forEach(capture -> capture(capture, xml));
        }
        xml.value("priorCTReports", earlier);
    }

    private void person(Account account) {
        if (!account.phones().isEmpty() || !account.emails().isEmpty()) {
            xml.begin("personOrUserReportedPerson");
            account.phones().forEach(phone -> xml.value("phone", phone));
            account.emails().forEach(email -> xml.value("email", email));
            xml.end("personOrUserReportedPerson");
        }
    }

    /** The form has one screen name; the others are passed on as names that were shown. */
    private void names(List<String> names) {
        names.stream().limit(1).forEach(name -> xml.value("screenName", name));
        names.stream().skip(1).forEach(name -> xml.value("displayName", name));
    }

    static void capture(Capture capture, XmlText xml) {
        xml.begin("ipCaptureEvent")
                .value("ipAddress", capture.address())
                .value("eventName", capture.event().written)
                .value("dateTime", capture.at())
                .value("port", capture.port())
                .end("ipCaptureEvent");
    }
}

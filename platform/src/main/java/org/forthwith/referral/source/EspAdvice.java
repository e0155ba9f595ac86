package org.forthwith.referral.source;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the documentation of the protocol asks of a report and its schema does not check. A breach is a warning: the report is taken in.
 * Source: technical documentation of the reporting API, as of June 2025.
 */
final class EspAdvice {

    private static final int LONGEST_ESCALATION = 3000;

    private final Element root;
    private final Remarks remarks;

    private EspAdvice(Element root, Remarks remarks) {
        this.root = root;
        this.remarks = remarks;
    }

    // [impl->req~strict-and-tolerant~1]
    static void check(Element root, Instant now, Remarks remarks) {
        var advice = new EspAdvice(root, remarks);
        advice.reporterHasAnAddress();
        advice.incidentAddressesRecur();
        advice.oneReportedPerson();
        advice.somethingHappenedSomewhere();
        advice.summary();
        EspTimes.check(root, now, remarks);
    }

    private void reporterHasAnAddress() {
        root.all("reporter").stream()
                .flatMap(reporter -> reporter.all("reportingPerson").stream())
                .filter(person -> person.all("email").isEmpty())
                .forEach(person -> warn(person, "the reporting person has no e-mail address"));
    }

    private void incidentAddressesRecur() {
        Set<String> known = new HashSet<>();
        Stream.of("personOrUserReported", "intendedRecipient", "victim")
                .flatMap(name -> root.all(name).stream())
                .flatMap(holder -> holder.children().stream())
                .flatMap(person -> person.all("email").stream())
                .forEach(email -> known.add(plain(email)));
        root.all("internetDetails").stream()
                .flatMap(details -> details.all("emailIncident").stream())
                .flatMap(incident -> incident.all("emailAddress").stream())
                .filter(email -> !known.contains(plain(email)))
                .forEach(email ->
                        warn(email, "an e-mail address of the incident belongs to nobody named in the report"));
    }

    private void oneReportedPerson() {
        List<Element> reported = root.all("personOrUserReported");
        if (reported.size() > 1 && root.child("batchedReport") == null) {
            warn(reported.get(1), "more than one reported person in a report that is not a batch");
        }
    }

    private void somethingHappenedSomewhere() {
        if (root.all("internetDetails").isEmpty()) {
            warn(root, "the report does not say where on the internet it happened");
        }
    }

    private void summary() {
        for (Element summary : root.all("incidentSummary")) {
            String escalation = summary.said("escalateToHighPriority");
            if (escalation != null && escalation.length() > LONGEST_ESCALATION) {
                warn(summary, "the reason for urgency is longer than " + LONGEST_ESCALATION + " characters");
            }
        }
    }

    private static String plain(Element email) {
        return email.text().strip().toLowerCase(Locale.ROOT);
    }

    private void warn(Element element, String text) {
        remarks.warn("line " + element.line + ": " + text);
    }
}

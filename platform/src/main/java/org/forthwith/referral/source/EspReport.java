package org.forthwith.referral.source;

import java.time.Instant;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Reading;
import org.jspecify.annotations.Nullable;

/** A platform's report in the CyberTipline protocol. The document has no number of its own: the server gives it one. */
final class EspReport {

    static final String FORMAT = "cybertip-2025-11";

    /** The numbers of the CyberTipline, whoever quotes them. */
    static final String FAMILY = "cybertip";

    private final Element root;
    private final Draft draft = new Draft();
    private final @Nullable Element summary;

    private EspReport(Element root) {
        this.root = root;
        this.summary = root.child("incidentSummary");
    }

    static Reading read(Element root, Rules rules, Instant now) {
        var report = new EspReport(root);
        Conformance.check(root, rules, report.draft.remarks);
        EspAdvice.check(root, now, report.draft.remarks);
        return report.reading(now);
    }

    private Reading reading(Instant now) {
        String platform = summary == null ? null : summary.said("platform");
        if (summary != null) {
            EspSummary.read(summary, draft);
        }
        var incidents = new EspIncident(draft);
        root.all("internetDetails").forEach(incidents::read);
        draft.byPlatform();
        contacts();
        root.all("personOrUserReported").forEach(person -> new EspSuspect(draft, platform, now).read(person));
        root.all("intendedRecipient")
                .forEach(person -> new EspPerson(draft, PersonRole.RECIPIENT, platform).read(person));
        root.all("victim").forEach(victim -> new EspVictim(draft, platform, now).read(victim));
        EspPlace.ofIncidents(root).ifPresent(draft::place);
        Element more = root.child("additionalInfo");
        if (more != null) {
            draft.mined(more.text(), PersonRole.INCIDENT, more.path());
        }
        return draft.reading(heading(platform));
    }

    private void contacts() {
        var contact = new EspContact(draft, PersonRole.REPORTER);
        for (Element police : root.all("lawEnforcement")) {
            police.all("officerContact").forEach(contact::read);
        }
        for (Element reporter : root.all("reporter")) {
            reporter.all("reportingPerson").forEach(contact::read);
            reporter.all("contactPerson").forEach(contact::read);
        }
    }

    private Draft.Heading heading(@Nullable String platform) {
        String time = summary == null ? null : summary.typed("incidentDateTime");
        return new Draft.Heading(FORMAT, null, null, Words.titleOfPlatform("Platform report", platform), time);
    }
}

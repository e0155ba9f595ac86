package org.forthwith.referral.source;

import java.time.Instant;
import java.util.List;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Story;
import org.jspecify.annotations.Nullable;

/**
 * A tip as law enforcement receives it from the CyberTipline, in JSON. There is no public schema; the shape is the one that two
 * investigators' tools agree on. Lists may be null, absent, or an object around an empty list. The time of the incident is when the
 * platform noticed it, not when it happened.
 */
final class TipReport {

    private final Json root;
    private final Json information;
    private final Draft draft = new Draft();

    private TipReport(Json root) {
        this.root = root;
        this.information = root.get("reportedInformation");
    }

    static Reading read(Json root, Instant now) {
        return new TipReport(root).reading(now);
    }

    private Reading reading(Instant now) {
        String number = root.text("reportId");
        if (number == null) {
            flaw(root, "the tip has no reportId");
        }
        if (information.kind != Json.Kind.OBJECT) {
            flaw(information, "reportedInformation should be an object");
        }
        root.passOver("dateReceived", "format");
        Json esp = information.get("reportingEsp");
        String platform = esp.text("espName");
        esp.passOver("lastName", "firstName");
        people("reportedPeople", "reportedPersons").forEach(new TipSuspect(draft, platform, now)::read);
        people("intendedRecipients", "intendedRecipients")
                .forEach(new TipPerson(draft, PersonRole.RECIPIENT, platform)::read);
        draft.byPlatform();
        incident();
        for (Json file : information.wrapped("uploadedFiles")) {
            new TipFile(draft).read(file);
        }
        TipText.mine(information, draft, PersonRole.INCIDENT);
        TipText.mine(root, draft, PersonRole.INCIDENT);
        return finished(number, platform);
    }

    private List<Json> people(String wrapper, String list) {
        List<Json> people = information.get(wrapper).wrappedIn(list);
        people.stream()
                .filter(person -> person.kind != Json.Kind.OBJECT)
                .forEach(person -> flaw(person, person.pointer() + " should be an object"));
        return people;
    }

    private void flaw(Json json, String text) {
        draft.remarks.flaw(json.line, json.column, text);
    }

    private void incident() {
        Json details = information.get("incidentDetails");
        var captures = new TipCapture(draft, PersonRole.INCIDENT);
        for (String kind : new String[] {"webpageIncident", "emailIncident"}) {
            for (Json incident : details.get(kind).items()) {
                captures.read(incident);
                TipText.mine(incident, draft, PersonRole.INCIDENT);
            }
        }
    }

    private Reading finished(@Nullable String number, @Nullable String platform) {
        Json summary = information.get("incidentSummary");
        Json type = summary.get("incidentType");
        EspIncidentType.read(type.text(), type.pointer(), draft);
        summary.passOver("incidentDateTimeDescription");
        String time = summary.text("incidentDateTime");
        Unasked.warn(root, draft.remarks);
        return draft.reading(new Draft.Heading(
                "law-enforcement-tip-1",
                number,
                Story.of(EspReport.FAMILY, null, number, null),
                Words.titleOfPlatform("Law-enforcement tip", platform),
                time));
    }
}

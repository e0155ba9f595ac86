package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;

/** Where it happened: pages, mailboxes, chats, telephones, places, file sharing. What stands here belongs to nobody yet. */
final class EspIncident {

    private final Draft draft;
    private final EspContact contact;
    private final EspCapture capture;

    EspIncident(Draft draft) {
        this.draft = draft;
        this.contact = new EspContact(draft, PersonRole.INCIDENT);
        this.capture = new EspCapture(draft, PersonRole.INCIDENT);
    }

    void read(Element details) {
        details.children().forEach(this::incident);
    }

    private void incident(Element incident) {
        for (Element url : incident.all("url")) {
            draft.found(IdentifierKind.URL, url.text(), PersonRole.INCIDENT, url.path());
        }
        incident.all("emailAddress").forEach(contact::email);
        incident.all("phoneNumber").forEach(contact::phone);
        incident.all("incidentAddress").forEach(contact::address);
        capture.read(incident);
        mined(incident, "content");
        mined(incident, "additionalInfo");
    }

    private void mined(Element incident, String name) {
        incident.all(name).forEach(text -> draft.mined(text.text(), PersonRole.INCIDENT, text.path()));
    }
}

package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;

/** What somebody knows of a person when they make a direct report. Every list may be missing. */
final class DirectPerson {

    private DirectPerson() {}

    static void read(Form person, PersonRole role, Draft draft) {
        var identifiers = new FormIdentifiers(draft, role);
        identifiers.texts(IdentifierKind.PHONE, person, "phones");
        identifiers.texts(IdentifierKind.EMAIL, person, "emails");
        identifiers.onPlatform(IdentifierKind.USERNAME, person, "usernames", "name");
        identifiers.onPlatform(IdentifierKind.ACCOUNT_ID, person, "accounts", "id");
        identifiers.addresses(person, "ipAddresses", "address");
        identifiers.texts(IdentifierKind.URL, person, "urls");
        identifiers.devices(person, "devices");
        identifiers.texts(IdentifierKind.ADDRESS, person, "addresses");
        identifiers.uprns(person, "uprns");
        identifiers.texts(IdentifierKind.VEHICLE_MARK, person, "vehicleMarks");
        if (role == PersonRole.SUSPECT) {
            identifiers.texts(IdentifierKind.PERSON, person, "describedAs");
        }
    }
}

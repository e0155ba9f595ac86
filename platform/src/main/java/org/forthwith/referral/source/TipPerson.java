package org.forthwith.referral.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** A person of a tip: how they can be reached and what tells their account from others. Looks are not read, and a name only of whoever is reported. */
final class TipPerson {

    private static final String[] NOT_READ = {
        "firstName",
        "middleName",
        "lastName",
        "preferredName",
        "gender",
        "preferredPronouns",
        "physicalDescription",
        "occupation",
        "languages",
        "races",
        "disabilities",
        "additionalDisabilityInformation",
        "relationshipToReporter",
        "gangAffiliation",
        "displayName"
    };

    private final Draft draft;
    private final PersonRole role;
    private final @Nullable String platform;

    TipPerson(Draft draft, PersonRole role, @Nullable String platform) {
        this.draft = draft;
        this.role = role;
        this.platform = platform;
    }

    void read(Json person) {
        String named = Tips.said(person.get("espService"));
        String service = named == null ? platform : named;
        found(IdentifierKind.ACCOUNT_ID, person.get("espUserId"), service);
        Json screenName = person.get("screenName");
        found(
                IdentifierKind.USERNAME,
                screenName.kind == Json.Kind.OBJECT ? screenName.get("value") : screenName,
                service);
        found(IdentifierKind.IP_ADDRESS, person.get("ipAddress"), null);
        person.wrapped("emails").forEach(email -> contact(IdentifierKind.EMAIL, email));
        person.wrapped("phones").forEach(phone -> contact(IdentifierKind.PHONE, phone));
        person.wrapped("addresses").forEach(this::address);
        found(IdentifierKind.VEHICLE_MARK, person.get("vehicleTagNumber"), null);
        new TipCapture(draft, role).read(person);
        TipText.mine(person, draft, role);
        person.passOver(NOT_READ);
    }

    private void contact(IdentifierKind kind, Json contact) {
        Json value = contact.kind == Json.Kind.OBJECT ? contact.get("value") : contact;
        String written = Tips.said(value);
        if (written == null) {
            return;
        }
        String what = switch (TriState.read(contact.text("verified")).orElse(Answer.UNKNOWN)) {
            case YES -> "verified";
            case NO -> "not verified";
            case UNKNOWN -> null;
        };
        var use = what == null ? null : new Mention.Use(null, null, what);
        draft.found(new Mention(kind, written, role, value.pointer(), false, null, null, use));
    }

    /** Without a street it is a place, and identifies nobody. */
    private void address(Json address) {
        String line = Stream.of("street1", "street2", "city", "state", "postalCode")
                .map(part -> Tips.said(address.get(part)))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        String country = Country.code(address.text("country"));
        if (Tips.said(address.get("street1")) == null && Tips.said(address.get("street2")) == null) {
            return;
        }
        draft.found(new Mention(IdentifierKind.ADDRESS, line, role, address.pointer(), false, null, country, null));
    }

    private void found(IdentifierKind kind, Json value, @Nullable String service) {
        String written = Tips.said(value);
        if (written != null) {
            draft.found(new Mention(kind, written, role, value.pointer(), false, service, null, null));
        }
    }
}

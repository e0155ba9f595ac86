package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** A person with an account: reported, recipient or victim. A name that is only displayed identifies nobody and is left out. */
final class EspPerson {

    private final Draft draft;
    private final PersonRole role;
    private final @Nullable String platform;

    // [impl->req~role-of-every-identifier~1]
    EspPerson(Draft draft, PersonRole role, @Nullable String platform) {
        this.draft = draft;
        this.role = role;
        this.platform = platform;
    }

    void read(Element holder) {
        for (String person : new String[] {"personOrUserReportedPerson", "intendedRecipientPerson", "victimPerson"}) {
            holder.all(person).forEach(new EspContact(draft, role)::read);
        }
        account(holder);
        for (Element other : holder.all("associatedAccount")) {
            associated(other);
        }
    }

    /** Everything that tells one account from another. */
    private void account(Element holder) {
        String service = service(holder);
        name(IdentifierKind.ACCOUNT_ID, holder.child("espIdentifier"), service);
        name(IdentifierKind.USERNAME, holder.child("screenName"), service);
        holder.all("profileUrl").forEach(url -> name(IdentifierKind.URL, url, null));
        new EspCapture(draft, role).read(holder);
        mined(holder.all("profileBio"));
        mined(holder.all("additionalInfo"));
    }

    /** An account that somebody connects with this one. A parent's or guardian's belongs to another person, and so to nobody yet. */
    private void associated(Element other) {
        String type = other.attribute("type") == null ? other.attribute("accountType") : other.attribute("type");
        boolean anotherPerson = "Parent/Guardian".equals(type);
        var owner = new EspPerson(draft, anotherPerson ? PersonRole.INCIDENT : role, platform(other));
        new EspContact(draft, owner.role).read(other);
        owner.account(other);
    }

    private @Nullable String platform(Element other) {
        String named = other.said("platform");
        return named == null ? platform : named;
    }

    /** The service within the platform if one is named. A user of a third party is not known by the reporting platform's names. */
    private @Nullable String service(Element holder) {
        String service = holder.said("espService");
        boolean elsewhere = holder.says("thirdPartyUserReported", "true") || holder.says("thirdPartyUserReported", "1");
        return service == null && !elsewhere ? platform : service;
    }

    private void name(IdentifierKind kind, @Nullable Element element, @Nullable String service) {
        if (element != null) {
            draft.found(new Mention(kind, element.text(), role, element.path(), false, service, null, null));
        }
    }

    private void mined(Iterable<Element> texts) {
        texts.forEach(text -> draft.mined(text.text(), role, text.path()));
    }
}

package org.forthwith.referral.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** Telephones, e-mail and postal addresses, wherever they stand. Type and verification belong to the sighting, not to the number. */
final class EspContact {

    private final Draft draft;
    private final PersonRole role;

    EspContact(Draft draft, PersonRole role) {
        this.draft = draft;
        this.role = role;
    }

    void read(Element holder) {
        holder.all("phone").forEach(this::phone);
        holder.all("email").forEach(this::email);
        holder.all("address").forEach(this::address);
    }

    void phone(Element phone) {
        add(IdentifierKind.PHONE, phone, phone.attribute("countryCallingCode"));
    }

    void email(Element email) {
        add(IdentifierKind.EMAIL, email, null);
    }

    /** In one line, as it would stand on an envelope; the country is the hint. Without a street it is a place, and identifies nobody. */
    void address(Element address) {
        if (address.said("address") == null) {
            return;
        }
        String line = Stream.of("address", "city", "nonUsaState", "state", "zipCode")
                .map(address::said)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        String country = Country.code(address.said("country"));
        draft.found(
                new Mention(IdentifierKind.ADDRESS, line, role, address.path(), false, null, country, use(address)));
    }

    private void add(IdentifierKind kind, Element element, @Nullable String hint) {
        draft.found(new Mention(kind, element.text(), role, element.path(), false, null, hint, use(element)));
    }

    private static Mention.@Nullable Use use(Element element) {
        List<String> words = new ArrayList<>();
        String type = element.attribute("type");
        if (type != null) {
            words.add(type);
        }
        String verified = element.attribute("verified");
        if (verified != null) {
            words.add(verified.strip().matches("true|1") ? "verified" : "not verified");
        }
        String extension = element.attribute("extension");
        if (extension != null) {
            words.add("extension " + extension);
        }
        String time = element.attribute("verificationDate");
        return words.isEmpty() && time == null
                ? null
                : new Mention.Use(time, null, words.isEmpty() ? null : String.join(", ", words));
    }
}

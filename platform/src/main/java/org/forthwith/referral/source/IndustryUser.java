package org.forthwith.referral.source;

import java.util.Locale;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Report.ChildMention;
import org.forthwith.referral.Report.Place;
import org.jspecify.annotations.Nullable;

/** An identified user of a UK platform's report: the subject unless the report says otherwise. Connected accounts belong to others. */
final class IndustryUser {

    private final Draft draft;
    private final @Nullable String platform;

    IndustryUser(Draft draft, @Nullable String platform) {
        this.draft = draft;
        this.platform = platform;
    }

    void read(Form user) {
        PersonRole role = role(user);
        var identifiers = new FormIdentifiers(draft, role);
        identifiers.texts(IdentifierKind.ACCOUNT_ID, user, "accountId", platform);
        identifiers.texts(IdentifierKind.USERNAME, user, "username", platform);
        identifiers.texts(IdentifierKind.EMAIL, user, "email");
        identifiers.texts(IdentifierKind.PHONE, user, "phone");
        identifiers.texts(IdentifierKind.URL, user, "profileUrl");
        identifiers.addresses(user, "ip", "addr");
        identifiers.devices(user, "device");
        for (Json connection : user.list("connections")) {
            connection(connection);
        }
        age(user, role);
        place(user.part("location"));
    }

    private PersonRole role(Form user) {
        String written = user.text("role");
        return switch (written == null ? "subject" : written.strip().toLowerCase(Locale.ROOT)) {
            case "subject", "suspect" -> PersonRole.SUSPECT;
            case "recipient" -> PersonRole.RECIPIENT;
            case "victim", "child" -> PersonRole.CHILD;
            default -> {
                user.warn("role", "is not a known part in the report; the user counts as not yet placed");
                yield PersonRole.INCIDENT;
            }
        };
    }

    private void connection(Json connection) {
        boolean object = connection.kind == Json.Kind.OBJECT;
        String service = object && connection.text("platform") != null ? connection.text("platform") : platform;
        var others = new FormIdentifiers(draft, PersonRole.INCIDENT);
        if (object) {
            others.texts(IdentifierKind.ACCOUNT_ID, Form.of(connection, draft.remarks), "accountId", service);
            others.texts(IdentifierKind.USERNAME, Form.of(connection, draft.remarks), "username", service);
            connection.passOver("kind");
        } else {
            others.text(IdentifierKind.ACCOUNT_ID, connection, service);
        }
    }

    private void age(Form user, PersonRole role) {
        Integer age = user.whole("age", 150);
        boolean underAge = age != null && age < Age.ADULT;
        if (role == PersonRole.CHILD && (age == null || underAge)) {
            draft.child(new ChildMention(age, Answer.UNKNOWN, null, user.pointer()));
        } else if (role == PersonRole.SUSPECT && underAge) {
            draft.childPossible();
            draft.says(Question.SUSPECT_IS_CHILD, Answer.YES, user.pointer() + "/age", "age given: " + age);
        }
    }

    private void place(Form location) {
        draft.place(new Place(
                location.text("district"),
                location.text("town"),
                location.text("postcode"),
                null,
                Country.code(location.text("country"))));
    }
}

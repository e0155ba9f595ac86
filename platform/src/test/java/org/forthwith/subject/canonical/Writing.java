package org.forthwith.subject.canonical;

import java.time.LocalDate;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Form;
import org.forthwith.subject.MailProviders;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** How an identifier may be written in a report, for tests about what it then means. */
record Writing(
        IdentifierKind kind,
        String written,
        @Nullable String platform,
        @Nullable String hint) {

    static final CanonicalForms FORMS = new CanonicalForms(MailProviders.on(LocalDate.parse("2026-11-22")));

    static Writing of(IdentifierKind kind, String written) {
        return new Writing(kind, written, null, null);
    }

    Writing hinted(@Nullable String type) {
        return new Writing(kind, written, platform, type);
    }

    Writing on(@Nullable String service) {
        return new Writing(kind, written, service, hint);
    }

    Form form() {
        return FORMS.of(new Mention(kind, written, PersonRole.SUSPECT, "/", false, platform, hint, null));
    }

    @Nullable
    String canonical() {
        return form().canonical();
    }

    @Nullable
    String searchForm() {
        return form().searchForm();
    }
}

package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Story;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A platform's report under the Online Safety Act 2023, section 66, in the form {@code uk-industry-2026-1}: our own, because the regulations
 * (SI 2026/268) list what a report holds and no schema is public. What else a sender puts in is kept and named. See the guide.
 */
final class IndustryReport {

    private static final String FORMAT = "uk-industry-2026-1";

    private final Json root;
    private final Draft draft = new Draft();
    private final Form form;

    private IndustryReport(Json root) {
        this.root = root;
        this.form = Form.of(root, draft.remarks);
    }

    static Reading read(Json root) {
        return new IndustryReport(root).reading();
    }

    private Reading reading() {
        OwnFormat.check(form, FORMAT);
        String id = form.required("reportId");
        String provider = form.text("provider");
        String platform = form.has("platform") ? form.text("platform") : provider;
        draft.byPlatform();
        authorisedPerson(form.part("authorisedPerson"));
        priority(form.text("priority"));
        form.parts("content").forEach(this::content);
        form.parts("users").forEach(user -> new IndustryUser(draft, platform).read(user));
        if (!"true".equals(form.text("completenessDeclared"))) {
            form.warn("completenessDeclared", "is not true: the sender does not say that this is all it has");
        }
        String submission = form.text("submissionId");
        Story story = storyOf(id);
        String time = form.text("detectedAt");
        Unasked.warn(root, draft.remarks);
        return draft.reading(new Draft.Heading(
                FORMAT,
                submission == null ? id : submission,
                story,
                Words.titleOfPlatform("UK platform report", platform),
                time));
    }

    // [impl->req~follow-ups-share-a-key~1]
    /** A follow-up carries the first report's number, either as its own or as the one that it follows. */
    private @Nullable Story storyOf(@Nullable String id) {
        String follows = form.text("followUpTo");
        String supersedes = form.text("supersedes");
        return Story.of("uk-industry", form.text("provider"), id, follows != null ? follows : supersedes);
    }

    /** Kept as it came: the levels of the regulations are not public. */
    private void priority(@Nullable String written) {
        if (written == null) {
            return;
        }
        form.warn("priority", "was received as " + Words.quoted(written));
        if (Priority.urgent(written)) {
            draft.urgent();
        }
    }

    private void content(Form content) {
        String hash = content.text("hash");
        String algorithm = content.text("hashAlg");
        if (hash != null) {
            String path = content.get("hash").pointer();
            draft.found(new Mention(
                    IdentifierKind.FILE_HASH, hash, PersonRole.INCIDENT, path, false, null, algorithm, null));
        }
        for (String exif : new String[] {"exif", "exifGeo"}) {
            if (content.has(exif)) {
                content.warn(exif, "holds EXIF data; it is kept in the original and not interpreted");
            }
        }
        draft.mark("viewed by the platform", content.text("viewedByHuman"));
        content.passOver("exif", "exifGeo", "mediaType");
    }

    private void authorisedPerson(Form person) {
        var contact = new FormIdentifiers(draft, PersonRole.REPORTER);
        contact.texts(IdentifierKind.EMAIL, person, "email");
        contact.texts(IdentifierKind.PHONE, person, "phone");
        person.passOver("name");
    }
}

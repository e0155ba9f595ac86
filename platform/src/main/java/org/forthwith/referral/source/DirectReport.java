package org.forthwith.referral.source;

import java.util.Locale;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report.ChildMention;
import org.forthwith.referral.Report.Place;
import org.forthwith.referral.Story;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody makes to the police directly: a parent at a front desk, a school, a hospital. The form asks a person who is no
 * specialist the questions that must not be forgotten (scenario A10). {@code direct-report-1}; the guide describes it.
 */
final class DirectReport {

    private static final String FORMAT = "direct-report-1";
    private static final int OLDEST_CHILD = 17;

    private final Json root;
    private final Channel channel;
    private final Draft draft = new Draft();
    private final Form form;

    private DirectReport(Json root, Channel channel) {
        this.root = root;
        this.channel = channel;
        this.form = Form.of(root, draft.remarks);
    }

    static Reading read(Json root, Channel channel) {
        return new DirectReport(root, channel).reading();
    }

    private Reading reading() {
        OwnFormat.check(form, FORMAT);
        Concern.read(form, draft);
        if ("true".equals(form.text("urgent"))) {
            draft.urgent();
        }
        people();
        form.parts("children").forEach(this::child);
        place(form.part("place"));
        DirectAnswers.read(form.part("answers"), draft);
        DirectCare.read(form, draft);
        String reference = form.text("reference");
        String follows = form.text("followUpTo");
        String time = form.text("noticedAt");
        String title = title();
        Unasked.warn(root, draft.remarks);
        Story story = Story.of("direct", form.text("organisation"), reference, follows);
        return draft.reading(new Draft.Heading(FORMAT, reference, story, title, time));
    }

    private void people() {
        DirectPerson.read(form.part("suspect"), PersonRole.SUSPECT, draft);
        DirectPerson.read(form.part("childIdentifiers"), PersonRole.CHILD, draft);
        DirectPerson.read(form.part("reporter"), PersonRole.REPORTER, draft);
        form.part("reporter").passOver("relation");
        var incident = new FormIdentifiers(draft, PersonRole.INCIDENT);
        incident.texts(IdentifierKind.URL, form, "urls");
    }

    private void child(Form child) {
        Integer age = child.whole("age", OLDEST_CHILD);
        Answer livesThere = child.answer("livesWithSuspect");
        draft.child(new ChildMention(age, livesThere, child.text("district"), child.pointer()));
        if (livesThere != Answer.NO) {
            String evidence = livesThere == Answer.YES ? "livesWithSuspect: yes" : null;
            draft.says(Question.RESIDENT_CHILD, livesThere, child.pointer() + "/livesWithSuspect", evidence);
        }
    }

    private void place(Form place) {
        new FormIdentifiers(draft, PersonRole.INCIDENT).uprns(place, "uprn");
        draft.place(new Place(
                place.text("district"),
                place.text("town"),
                place.text("postcode"),
                place.text("force"),
                Country.code(place.text("country"))));
    }

    private String title() {
        String via = form.text("receivedVia");
        String organisation = form.text("organisation");
        String what = channel == Channel.PUBLIC
                ? "Public report"
                : channel == Channel.MANDATORY_REPORT
                        ? "Mandatory report"
                        : channel == Channel.PARTNER ? "Partner report" : "Direct report";
        return Words.title(what, organisation == null ? spoken(via) : organisation);
    }

    private static @Nullable String spoken(@Nullable String via) {
        return via == null ? null : via.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}

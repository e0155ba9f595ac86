package org.forthwith.referral.source;

import java.time.Instant;
import java.util.Set;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Story;
import org.forthwith.subject.Mention;

/** What a platform says about one file of a report: its hashes and where it came from. The report's number joins the two. */
final class EspFileRecord {

    /** Flags whose names do not speak of what a file shows; of any other it is on the record only that there is one. */
    private static final Set<String> NEUTRAL = Set.of("generativeAi", "liveStreaming", "potentialMeme", "viral");

    private EspFileRecord() {}

    static Reading read(Element root, Rules rules, Instant now) {
        var draft = new Draft();
        Conformance.check(root, rules, draft.remarks);
        EspFileAdvice.check(root, now, draft.remarks);
        for (Element hash : root.all("originalFileHash")) {
            draft.found(new Mention(
                    IdentifierKind.FILE_HASH,
                    hash.text(),
                    PersonRole.INCIDENT,
                    hash.path(),
                    false,
                    null,
                    hash.attribute("hashType"),
                    null));
        }
        for (Element where : root.all("locationOfFile")) {
            draft.found(IdentifierKind.URL, where.text(), PersonRole.INCIDENT, where.path());
        }
        new EspCapture(draft, PersonRole.INCIDENT).read(root);
        root.all("additionalInfo").forEach(text -> draft.mined(text.text(), PersonRole.INCIDENT, text.path()));
        draft.byPlatform();
        draft.mark("viewed by the platform", root.typed("fileViewedByEsp"));
        draft.mark("industry classification", root.typed("industryClassification"));
        root.all("fileAnnotations").forEach(flags -> flags(flags, draft));
        String number = root.typed("reportId");
        String title = "File record for report " + (number == null ? "without a number" : Words.brief(number));
        return draft.reading(new Draft.Heading(
                "cybertip-file-2025-11",
                root.typed("fileId"),
                Story.of(EspReport.FAMILY, null, number, null),
                title,
                root.typed("uploadedToEspTimestamp")));
    }

    /** All are on the record. One is weighed: what was streamed live was being made. */
    private static void flags(Element flags, Draft draft) {
        flags.children().forEach(flag -> draft.mark("flag", NEUTRAL.contains(flag.name) ? flag.name : "one of a file"));
        Element live = flags.child("liveStreaming");
        if (live != null) {
            draft.says(Question.PRODUCTION_INDICATOR, Answer.YES, live.path(), "flag: liveStreaming");
        }
    }
}

package org.forthwith.desk.ispws;

import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.function.Function;
import org.forthwith.desk.ispws.Documents.Kind;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.OfferedFile;
import org.forthwith.referral.Original;
import org.forthwith.referral.Report;
import org.forthwith.referral.ReportInTheMaking;
import org.forthwith.referral.ReportInTheMaking.Stage;
import org.forthwith.referral.ReportsInTheMaking;
import org.forthwith.referral.ReportsInTheMaking.Description;

/** What a sender can do with a report until it finishes it. Each call is one decision on the sender's behalf. */
record Conversation(
        Documents documents, ReportsInTheMaking reports, Decisions decisions, InstantSource clock, IdSource ids) {

    Answer submit(Original document, Actor sender) {
        return documents.read(
                document,
                Kind.REPORT,
                sender,
                report -> decisions.take(sender, () -> {
                    Instant now = clock.instant();
                    reports.clear(now);
                    return Answer.about(Code.SUCCESS, reports.open(sender, document, now));
                }));
    }

    Answer upload(long number, Form.Offer offer, Actor sender) {
        return whileOpen(number, sender, report -> {
            String token = ids.next().toString().replace("-", "");
            OfferedFile file = new OfferedFile(token, offer.nameLength(), offer.digests());
            reports.offer(report, file, sender, clock.instant());
            return Answer.offered(number, file);
        });
    }

    Answer describe(Original document, Actor sender) {
        return documents.read(document, Kind.FILE_DETAILS, sender, read -> {
            OptionalLong number = Form.number(read.mergeKey());
            return number.isEmpty()
                    ? Answer.of(Code.NO_SUCH_REPORT)
                    : whileOpen(number.getAsLong(), sender, report -> describe(report, read, document, sender));
        });
    }

    private Answer describe(ReportInTheMaking report, Report read, Original document, Actor sender) {
        String token =
                read.senderReference() == null ? "" : read.senderReference().strip();
        if (reports.files(report.number()).stream()
                .noneMatch(file -> file.token().equals(token))) {
            return Answer.about(Code.NO_SUCH_FILE, report.number());
        }
        if (reports.said(report.number()).full(document.length())) {
            return Answer.about(Code.TOO_MUCH, report.number());
        }
        reports.describe(report, new Description(token, document), sender, clock.instant());
        return Answer.about(Code.SUCCESS, report.number());
    }

    Answer retract(long number, Actor sender) {
        return whileOpen(number, sender, report -> {
            reports.move(report, Stage.RETRACTED);
            return Answer.about(Code.SUCCESS, number);
        });
    }

    private Answer whileOpen(long number, Actor sender, Function<ReportInTheMaking, Answer> act) {
        return decisions.take(
                sender,
                () -> reports.find(number, sender)
                        .filter(report -> !report.over(clock.instant()))
                        .map(report -> switch (report.stage()) {
                            case OPEN -> act.apply(report);
                            case FINISHING, FINISHED -> Answer.about(Code.ALREADY_FINISHED, number);
                            case RETRACTED -> Answer.about(Code.ALREADY_RETRACTED, number);
                        })
                        .orElse(Answer.of(Code.NO_SUCH_REPORT)));
    }
}

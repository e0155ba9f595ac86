package org.forthwith.desk.ispws;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.forthwith.flow.Receipt;
import org.forthwith.flow.ReferralWalk;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.Channel;
import org.forthwith.referral.OfferedFile;
import org.forthwith.referral.Original;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;
import org.forthwith.referral.ReportInTheMaking;
import org.forthwith.referral.ReportInTheMaking.Stage;
import org.forthwith.referral.ReportsInTheMaking;
import org.forthwith.referral.ReportsInTheMaking.Description;
import org.forthwith.referral.Submission;

/**
 * The end of a conversation: the report and what is known of its files take the walk. Each document is a decision of its own, and the walk
 * knows what it has met before; so an end that was cut short is completed by asking for it again, and nothing is taken in twice.
 */
record Finishing(
        ReferralWalk walk, Readers readers, ReportsInTheMaking reports, Decisions decisions, InstantSource clock) {

    sealed interface Start {
        record No(Answer answer) implements Start {}

        record Ready(
                ReportInTheMaking report, Original original, List<OfferedFile> files, List<Description> descriptions)
                implements Start {
            public Ready {
                files = List.copyOf(files);
                descriptions = List.copyOf(descriptions);
            }
        }
    }

    // [impl->req~finished-once~1]
    Answer finish(long number, Actor sender) {
        return switch (decisions.take(sender, () -> start(number, sender))) {
            case Start.No no -> no.answer();
            case Start.Ready ready -> {
                walkAll(ready, sender);
                yield decisions.take(sender, () -> close(ready, sender));
            }
        };
    }

    /** From here on nothing can be added, so that the receipt names exactly what takes the walk. */
    private Start start(long number, Actor sender) {
        return reports.find(number, sender)
                .filter(report -> !report.over(clock.instant()))
                .map(report -> switch (report.stage()) {
                    case OPEN, FINISHING -> ready(report);
                    case FINISHED -> new Start.No(receipt(Code.ALREADY_FINISHED, number));
                    case RETRACTED -> new Start.No(Answer.about(Code.ALREADY_RETRACTED, number));
                })
                .orElse(new Start.No(Answer.of(Code.NO_SUCH_REPORT)));
    }

    private Start ready(ReportInTheMaking report) {
        reports.move(report, Stage.FINISHING);
        return new Start.Ready(
                report,
                Objects.requireNonNull(report.original()),
                reports.files(report.number()),
                reports.descriptions(report.number()));
    }

    private void walkAll(Start.Ready ready, Actor sender) {
        String number = Long.toString(ready.report().number());
        walk(ready.original(), number, number, sender);
        ready.descriptions().forEach(given -> walk(given.original(), given.fileToken(), number, sender));
        ready.files().stream()
                .filter(file -> ready.descriptions().stream().noneMatch(given -> measures(given, file)))
                .forEach(file -> walk(OwnRecord.of(ready.report().number(), file), file.token(), number, sender));
    }

    /** What was accepted piece by piece is never lost at the end: a document that is turned away now is a fault, and its bytes stay. */
    private void walk(Original document, String reference, String story, Actor sender) {
        Receipt receipt = walk.receive(new Submission(document, Channel.NCMEC, sender.id(), reference, story), sender);
        if (receipt instanceof Receipt.TurnedAway || receipt instanceof Receipt.Nothing) {
            throw new IllegalStateException("a report that had been accepted was turned away when it was finished");
        }
    }

    /** Whether the sender itself names a digest of the file; if not, what we measured would be lost. */
    private boolean measures(Description given, OfferedFile file) {
        return given.fileToken().equals(file.token())
                && readers.read(given.original().bytes(), Channel.NCMEC) instanceof Reading.Understood read
                && read.report().mentions().stream()
                        .filter(mention -> mention.kind() == IdentifierKind.FILE_HASH)
                        .anyMatch(mention -> file.digests().names(mention.written()));
    }

    private Answer close(Start.Ready ready, Actor sender) {
        long number = ready.report().number();
        boolean first = reports.find(number, sender)
                .filter(report -> report.stage() == Stage.FINISHING)
                .isPresent();
        if (first) {
            reports.move(ready.report(), Stage.FINISHED);
        }
        return receipt(first ? Code.SUCCESS : Code.ALREADY_FINISHED, number);
    }

    private Answer receipt(Code code, long number) {
        return Answer.done(code, number, reports.files(number));
    }
}

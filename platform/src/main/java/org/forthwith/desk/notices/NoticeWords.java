package org.forthwith.desk.notices;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.NoticeList.Row;

/** Notices in words: what each says, whom it tells, and what has become of it. */
record NoticeWords(Words words) {

    NoticeRow row(Row row, Instant now) {
        boolean waits = row.sentAt() == null && row.failedAt() == null && row.withdrawnAt() == null;
        return new NoticeRow(
                row.id().toString(),
                row.reference(),
                what(row),
                told(row),
                words.say("notices.road." + row.road()),
                words.at(row.writtenAt()),
                state(row, now),
                row.failedAt() != null || (waits && row.attempts() > 0),
                !waits && row.withdrawnAt() == null && !row.road().equals("DESK"));
    }

    private String what(Row row) {
        String alert = row.alert();
        if (alert != null) {
            return alert.equals("ASKED")
                    ? words.say("notices.asked")
                    : words.say("notices.late", requireNonNull(row.ring()));
        }
        return row.reference() == null ? words.say("notices.digest") : words.say("notices.rung", row.percent());
    }

    private String told(Row row) {
        return switch (row.toldKind()) {
            case "DESK" -> words.say("notices.told.desk");
            case "PROGRAM" -> words.say("notices.told.program", row.told());
            default -> row.told();
        };
    }

    private String state(Row row, Instant now) {
        String state = ended(row, now);
        return row.againBy() == null ? state : state + " " + words.say("notices.again.by", row.againBy());
    }

    private String ended(Row row, Instant now) {
        if (row.withdrawnAt() != null) {
            return words.say("notices.state.withdrawn");
        }
        if (row.failedAt() != null) {
            return words.say("notices.state.failed", requireNonNull(row.failedBecause()));
        }
        return row.sentAt() == null ? waiting(row, now) : sent(row, row.sentAt());
    }

    private String sent(Row row, Instant at) {
        if (row.road().equals("DESK")) {
            return words.say("notices.state.desk");
        }
        return row.receiptState().equals("ARRIVED")
                ? words.say("notices.state.arrived")
                : words.say("notices.state.sent", words.at(at));
    }

    // [impl->req~the-list-says-why-a-notice-waits~1]
    private String waiting(Row row, Instant now) {
        if (row.lastTrouble() != null) {
            return words.say("notices.state.again", words.at(row.nextAttemptAt()), row.lastTrouble());
        }
        return row.notBefore().isAfter(now)
                ? words.say("notices.state.quiet", words.at(row.notBefore()))
                : words.say("notices.state.going");
    }
}

package org.forthwith.obligation.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Listener;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.obligation.telling.Alert;
import org.forthwith.obligation.telling.Notice;
import org.forthwith.obligation.telling.Posting;
import org.forthwith.obligation.telling.Road;

/**
 * Lays notices in the outbox, in the transaction that records the rung. It listens as a read model does and is none: to rebuild it would send
 * everything again.
 */
// [impl->req~a-notice-is-written-once~1]
public final class NoticeWriter implements Listener {

    private static final String INSERT = """
            insert into notice (notice_id, force_code, case_id, reference, clock, opened_by, percent, due_at, told_kind, told, address, road,
                besides, written_at, not_before, next_rung_at, sent_at, next_attempt_at, attempts, receipt_state)
            select *, 0, 'NONE' from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::int[], ?::timestamptz[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                ?::timestamptz[])
            on conflict (notice_id) do nothing""";

    private static final String ALERTS = """
            insert into notice (notice_id, force_code, case_id, reference, alert, ring, told_kind, told, address, road, besides, written_at, not_before,
                sent_at, next_attempt_at, attempts, receipt_state)
            select *, 0, 'NONE' from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[])
            on conflict (notice_id) do nothing""";

    private final Posting posting;
    private final AddressBooks books;

    public NoticeWriter(Posting posting, AddressBooks books) {
        this.posting = posting;
        this.books = books;
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        Map<ForceCode, AddressBook> looked = new HashMap<>();
        List<Story> concerned = stories.stream().filter(Posting::concerns).toList();
        List<Notice> notices = concerned.stream()
                .flatMap(story -> posting.of(story, book(looked, story)).stream())
                .toList();
        List<Alert> alerts = concerned.stream()
                .flatMap(story -> posting.alerts(story, book(looked, story)).stream())
                .toList();
        return Stream.concat(
                        notices.isEmpty() ? Stream.empty() : Stream.of(Change.of(INSERT, columns(notices))),
                        alerts.isEmpty() ? Stream.empty() : Stream.of(Change.of(ALERTS, alertColumns(alerts))))
                .toList();
    }

    private static Object[] alertColumns(List<Alert> alerts) {
        return new Object[] {
            Columns.text(alerts, alert -> alert.id().toString()),
            Columns.text(alerts, alert -> alert.force().value()),
            Columns.text(
                    alerts,
                    alert -> alert.caseId() == null
                            ? null
                            : alert.caseId().value().toString()),
            Columns.text(alerts, alert -> alert.says().reference()),
            Columns.text(alerts, alert -> alert.says().kind().name()),
            Columns.text(alerts, alert -> alert.says().ring()),
            Columns.text(alerts, alert -> alert.addressee().kind().name()),
            Columns.text(alerts, alert -> alert.addressee().name()),
            Columns.text(alerts, Alert::address),
            Columns.text(alerts, alert -> alert.road().name()),
            Columns.flags(alerts, alert -> alert.road() != Road.DESK),
            Columns.instants(alerts, Alert::writtenAt),
            Columns.instants(alerts, Alert::notBefore),
            Columns.instants(alerts, alert -> alert.road() == Road.DESK ? alert.writtenAt() : null),
            Columns.instants(alerts, Alert::notBefore)
        };
    }

    private AddressBook book(Map<ForceCode, AddressBook> looked, Story story) {
        if (!posting.asksTheBook(story)) {
            return AddressBook.EMPTY;
        }
        Instant at = story.entries().getLast().recordedAt();
        return looked.computeIfAbsent(story.force(), force -> books.of(force, at));
    }

    private static Object[] columns(List<Notice> notices) {
        return new Object[] {
            Columns.text(notices, notice -> notice.id().toString()),
            Columns.text(notices, notice -> notice.about().force().value()),
            Columns.text(notices, notice -> notice.about().caseId().value().toString()),
            Columns.text(notices, notice -> notice.about().reference()),
            Columns.text(notices, notice -> notice.about().clock()),
            Columns.numbers(notices, notice -> notice.about().openedBy()),
            Columns.numbers(notices, notice -> notice.about().percent()),
            Columns.instants(notices, notice -> notice.about().dueAt()),
            Columns.text(notices, notice -> notice.addressee().kind().name()),
            Columns.text(notices, notice -> notice.addressee().name()),
            Columns.text(notices, Notice::address),
            Columns.text(notices, notice -> notice.road().name()),
            Columns.flags(notices, Notice::besides),
            Columns.instants(notices, Notice::writtenAt),
            Columns.instants(notices, Notice::notBefore),
            Columns.instants(notices, Notice::nextRung),
            Columns.instants(notices, notice -> notice.road() == Road.DESK ? notice.writtenAt() : null),
            Columns.instants(notices, Notice::notBefore)
        };
    }
}

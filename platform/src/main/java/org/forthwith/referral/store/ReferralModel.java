package org.forthwith.referral.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.Event;
import org.forthwith.event.ReferralEvent;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.event.ReferralEvent.NeedsRepair;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.event.ReferralEvent.Repaired;
import org.forthwith.event.ReferralEvent.SetAside;
import org.forthwith.event.ReferralEvent.TakenApart;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the table of referrals as the stories have it. */
public final class ReferralModel implements ReadModel {

    private static final String INSERT = """
            insert into referral (referral_id, force_code, case_id, channel, sender, sender_reference, merge_key, own_key, digest, length, schema_version,
                status, notes, received_at)
            select referral_id, force_code, case_id, channel, sender, sender_reference, merge_key, own_key, decode(digest, 'hex'), length, schema_version,
                status, coalesce(string_to_array(nullif(notes, ''), chr(31)), '{}'), received_at
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                ?::text[], ?::text[], ?::timestamptz[])
                as n(referral_id, force_code, case_id, channel, sender, sender_reference, merge_key, own_key, digest, length, schema_version,
                    status, notes, received_at)""";

    private final JdbcTemplate jdbc;

    public ReferralModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("referral");
    }

    /** A referral that needed repair has a story of its own, also once it has been repaired into a case. */
    @Override
    public void forget(UUID stream) {
        jdbc.update(
                "delete from referral where referral_id = ? or (case_id = ? and status = 'RECEIVED')", stream, stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Change> changes = new ArrayList<>();
        List<Row> arrived = stories.stream().flatMap(ReferralModel::arrived).toList();
        if (!arrived.isEmpty()) {
            changes.add(Change.of(INSERT, columns(arrived)));
        }
        stories.stream()
                .flatMap(story -> story.news().stream())
                .flatMap(entry -> settled(entry.event()))
                .forEach(changes::add);
        return changes;
    }

    /** What becomes of a document that was there already. */
    private static Stream<Change> settled(Event event) {
        return switch (event) {
            case Repaired repaired ->
                Stream.of(Change.of(
                        "update referral set status = 'REPAIRED', case_id = ?, repaired_by = ? where referral_id = ?",
                        repaired.caseId() == null ? null : repaired.caseId().value(),
                        repaired.by().value(),
                        repaired.referralId().value()));
            case SetAside rubbish ->
                Stream.of(Change.of(
                        "update referral set status = 'SET_ASIDE', notes = notes || ?::text where referral_id = ?",
                        "set aside: " + rubbish.reason(),
                        rubbish.referralId().value()));
            default -> Stream.empty();
        };
    }

    private static Stream<Row> arrived(Story story) {
        return story.news().stream()
                .flatMap(entry -> entry.event() instanceof ReferralEvent event ? row(story, event) : Stream.empty());
    }

    private static Stream<Row> row(Story story, ReferralEvent event) {
        String force = story.force().value();
        return switch (event) {
            case Received in ->
                Stream.of(new Row(
                        in.referralId().value().toString(),
                        force,
                        in.caseId().value().toString(),
                        in.origin(),
                        in.mergeKey(),
                        in.ownKey(),
                        "RECEIVED",
                        in.warnings(),
                        in.at()));
            case NeedsRepair broken ->
                Stream.of(new Row(
                        broken.referralId().value().toString(),
                        force,
                        null,
                        broken.origin(),
                        null,
                        null,
                        "NEEDS_REPAIR",
                        broken.flaws().stream().map(Flaw::words).toList(),
                        broken.at()));
            case TakenApart batch ->
                Stream.of(new Row(
                        batch.referralId().value().toString(),
                        force,
                        null,
                        batch.origin(),
                        null,
                        null,
                        "TAKEN_APART",
                        List.of(),
                        batch.at()));
            case Repaired repaired -> Stream.empty();
            case SetAside rubbish -> Stream.empty();
        };
    }

    private static Object[] columns(List<Row> rows) {
        return new Object[] {
            Columns.text(rows, row -> row.id),
            Columns.text(rows, row -> row.force),
            Columns.text(rows, row -> row.caseId),
            Columns.text(rows, row -> row.origin.channel()),
            Columns.text(rows, row -> row.origin.sender()),
            Columns.text(rows, row -> row.origin.senderReference()),
            Columns.text(rows, row -> row.mergeKey),
            Columns.text(rows, row -> row.ownKey),
            Columns.text(rows, row -> row.origin.digest()),
            Columns.longs(rows, row -> row.origin.length()),
            Columns.text(rows, row -> row.origin.schemaVersion()),
            Columns.text(rows, row -> row.status),
            Columns.text(rows, row -> String.join("\u001f", row.notes)),
            Columns.instants(rows, row -> row.at)
        };
    }

    private record Row(
            String id,
            String force,
            @Nullable String caseId,
            Origin origin,
            @Nullable String mergeKey,
            @Nullable String ownKey,
            String status,
            List<String> notes,
            Instant at) {}
}

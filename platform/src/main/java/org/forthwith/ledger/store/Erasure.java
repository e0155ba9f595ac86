package org.forthwith.ledger.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.ledger.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the content of an entry away when the law demands it, and records that: who, when, on whose authority and why, never what. Every list is
 * made to say what is left of the story. Runs on the owner's connection, in a transaction that has been told that it works for all forces.
 * Source: Data Protection Act 2018, section 47.
 */
// [impl->req~content-can-go-and-the-record-stays~1]
public final class Erasure {

    private final JdbcTemplate jdbc;
    private final PostgresLedger ledger;
    private final List<ReadModel> readModels;

    public Erasure(JdbcTemplate jdbc, PostgresLedger ledger, List<ReadModel> readModels) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.readModels = List.copyOf(readModels);
    }

    /**
     * An order to erase.
     *
     * @param position the entry, by its place in the one order of everything
     * @param by who erases
     * @param authority on whose authority: the court or the officer who has decided it
     */
    public record Order(long position, String by, String authority, String reason) {}

    /** Carries the order out. Gives why it is refused, or nothing when it is done. */
    public Optional<String> erase(Order order, Instant now) {
        jdbc.execute("lock table ledger_entry, ledger_head in share row exclusive mode");
        List<Place> found = jdbc.query(
                "select stream_id, sequence from ledger_entry join ledger_payload using (position) where position = ?",
                (row, number) -> new Place(row.getObject(1, UUID.class), row.getInt(2)),
                order.position());
        if (found.isEmpty()) {
            return Optional.of("There is no entry at that place, or its content is gone already.");
        }
        if (found.getFirst().sequence() == 1) {
            return Optional.of("The entry opens a story. Without it the rest of the story belongs to nobody.");
        }
        if (saysWhoMayMeetTheCase(order)) {
            return Optional.of(
                    "The entry restricts the case to named people. Say anew who they are, or lift that, first.");
        }
        carryOut(order, now);
        hearAgain(found.getFirst().stream());
        return Optional.empty();
    }

    /** Without its content the case would lie open to everybody. */
    // [impl->req~an-erasure-opens-no-restricted-case~1]
    private boolean saysWhoMayMeetTheCase(Order order) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select event_type = 'Restricted' and not exists (
                    select from ledger_entry later where later.stream_id = said.stream_id and later.sequence > said.sequence
                        and later.event_type in ('Restricted', 'RestrictionLifted'))
                from ledger_entry said where position = ?""", Boolean.class, order.position()));
    }

    private void carryOut(Order order, Instant now) {
        jdbc.update("""
                insert into erasure (position, force_code, erased_at, erased_by, authority, reason)
                select position, force_code, ?, ?, ?, ? from ledger_entry where position = ?""", now.atOffset(ZoneOffset.UTC), order.by(), order.authority(), order.reason(), order.position());
        jdbc.update("delete from ledger_payload where position = ?", order.position());
    }

    private void hearAgain(UUID stream) {
        readModels.forEach(model -> {
            model.forget(stream);
            Together.carryOut(jdbc, model.hear(ledger.unheard(stream)));
        });
    }

    private record Place(UUID stream, int sequence) {}
}

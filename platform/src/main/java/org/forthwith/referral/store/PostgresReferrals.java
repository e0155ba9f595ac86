package org.forthwith.referral.store;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Change;
import org.forthwith.referral.Original;
import org.forthwith.referral.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents and their whereabouts in PostgreSQL. */
public final class PostgresReferrals implements Referrals {

    private static final String ROW = """
            select r.referral_id, r.force_code, r.case_id, c.reference, r.channel, r.sender, r.sender_reference, encode(r.digest, 'hex') as digest, r.merge_key, r.status, r.notes, r.received_at
            from referral r left join case_file c on c.case_id = r.case_id
            """;

    /** All documents with one key lie in one case, but for two that met too late; so one look for each key is enough. */
    private static final String STORY = """
            select distinct case_id from unnest(?::text[]) as asked(key) cross join lateral (
                (select case_id from referral
                    where sender = ? and merge_key = asked.key and case_id is not null order by case_id limit 1)
                union all
                (select case_id from referral
                    where sender = ? and own_key = asked.key and case_id is not null order by case_id limit 1)) as told
            order by case_id limit 2""";

    private static final String SAME = "where r.sender = ? and r.sender_reference = ? and r.digest = ?";

    /** The same document, the cases that hold its story, and when there is neither, the number of the case that it will open. */
    private static final String STANDING = "with same as (" + ROW + SAME + "), stories as (" + STORY + """
            ), told as (select array_agg(case_id order by case_id) as cases from stories)
            select same.*, told.cases,
                case when same.referral_id is null and told.cases is null then nextval('case_number') else 0 end
            from told left join same on true""";

    private static final String LOCK =
            "select count(pg_advisory_xact_lock(k)) from (select k from unnest(?::bigint[]) as each(k) order by k) as in_order";

    private final JdbcTemplate jdbc;

    public PostgresReferrals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void reserve(Origin origin, Collection<String> storyKeys) {
        jdbc.query(LOCK, row -> {}, locks(origin, storyKeys));
    }

    private static Object locks(Origin origin, Collection<String> storyKeys) {
        LongStream same = LongStream.of(lock(origin.sender(), origin.senderReference(), origin.digest()));
        LongStream stories = storyKeys.stream().mapToLong(key -> lock(origin.sender(), "story", key));
        return LongStream.concat(same, stories).distinct().sorted().boxed().toArray(Long[]::new);
    }

    // [impl->req~same-document-once~1]
    @Override
    public Optional<Row> earlier(Origin origin) {
        return jdbc
                .query(ROW + SAME, PostgresReferrals::row, origin.sender(), origin.senderReference(), digest(origin))
                .stream()
                .findFirst();
    }

    // [impl->req~follow-ups-of-follow-ups-are-one-story~1]
    @Override
    public Standing standing(Origin origin, Collection<String> storyKeys, List<Change> before) {
        List<Change> journey = new ArrayList<>(List.of(Change.of(LOCK, locks(origin, storyKeys))));
        journey.addAll(before);
        journey.add(Change.of(
                STANDING,
                origin.sender(),
                origin.senderReference(),
                digest(origin),
                storyKeys.toArray(String[]::new),
                origin.sender(),
                origin.sender()));
        return Journey.ask(jdbc, journey, PostgresReferrals::standing);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        row.next();
        return row.getObject(1) == null
                ? new Standing(Optional.empty(), cases(row.getArray(13)), row.getLong(14))
                : new Standing(Optional.of(row(row, 1)), List.of(), 0);
    }

    private static List<CaseId> cases(@Nullable Array cases) throws SQLException {
        return cases == null
                ? List.of()
                : Stream.of((UUID[]) cases.getArray()).map(CaseId::new).toList();
    }

    @Override
    public Change keeping(ReferralId referral, ForceCode force, Original original, Instant at) {
        return Change.of(
                "insert into document (referral_id, force_code, digest, bytes, received_at) values (?, ?, ?, ?, ?)",
                referral.value(),
                force.value(),
                HexFormat.of().parseHex(original.digest()),
                original.bytes(),
                at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<Original> original(ReferralId referral) {
        return jdbc
                .query(
                        "select bytes from document where referral_id = ?",
                        (row, number) -> new Original(row.getBytes(1)),
                        referral.value())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Row> find(ReferralId referral) {
        return jdbc.query(ROW + "where r.referral_id = ?", PostgresReferrals::row, referral.value()).stream()
                .findFirst();
    }

    @Override
    public Waiting needingRepair(int from, int most) {
        List<Row> rows = jdbc.query(
                ROW + "where r.status = 'NEEDS_REPAIR' order by r.received_at, r.referral_id offset ? limit ?",
                PostgresReferrals::row,
                from,
                most);
        Integer all = jdbc.queryForObject("select count(*) from referral where status = 'NEEDS_REPAIR'", Integer.class);
        return new Waiting(rows, all == null ? 0 : all);
    }

    private static byte[] digest(Origin origin) {
        return HexFormat.of().parseHex(origin.digest());
    }

    /** A lock is a number: 64 bits of what the thing is called. Two things with one number wait for one another without need, and no harm. */
    private static long lock(String... parts) {
        byte[] name = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).getMostSignificantBits();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject(3, UUID.class);
        return new Row(
                new ReferralId(row.getObject(1, UUID.class)),
                new ForceCode(row.getString(2)),
                caseId == null ? null : new CaseId(caseId),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                List.of((String[]) row.getArray(11).getArray()),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}

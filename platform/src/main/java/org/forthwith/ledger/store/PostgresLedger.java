package org.forthwith.ledger.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.forthwith.event.Event;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Listener;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The ledger in PostgreSQL. Entry and content go in with one statement, whatever their number. */
public final class PostgresLedger implements Ledger {

    private static final String READ = """
            select e.position, e.sequence, e.force_code, e.event_type, p.body, e.recorded_at, e.actor, e.by_person, e.authority, e.rule_version, e.stream_id
            from ledger_entry e join ledger_payload p using (position)
            """;

    private static final String HOLD =
            "select stream_id, sequence from ledger_head where stream_id = any (?::uuid[]) order by stream_id for update";

    private static final String HEADS = """
            insert into ledger_head as head (stream_id, force_code, sequence)
            select * from unnest(?::uuid[], ?::text[], ?::int[])
            on conflict (stream_id) do update set sequence = head.sequence + excluded.sequence
            returning stream_id, sequence""";

    private static final String ENTRIES = """
            entry as (
                insert into ledger_entry (force_code, stream_id, sequence, event_type, happened_at, recorded_at, actor, by_person, authority, rule_version, commitment)
                select force_code, stream_id, sequence, event_type, happened_at, ?, actor, by_person, authority, rule_version, commitment
                from unnest(?::text[], ?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::bytea[])
                     as n(force_code, stream_id, sequence, event_type, happened_at, actor, by_person, authority, rule_version, commitment)
                returning position, stream_id, sequence
            ), content as (
                insert into ledger_payload (position, force_code, salt, body)
                select entry.position, n.force_code, n.salt, n.body
                from unnest(?::text[], ?::uuid[], ?::int[], ?::bytea[], ?::text[]) as n(force_code, stream_id, sequence, salt, body)
                join entry using (stream_id, sequence)
            )
            select position, stream_id, sequence from entry""";

    private static final String APPEND = "with " + ENTRIES;

    private static final String GROW_AND_APPEND = "with head as (" + HEADS + "), " + ENTRIES;

    private final JdbcTemplate jdbc;
    private final EventJson json;
    private final InstantSource clock;
    private final RandomGenerator salts;
    private final List<Listener> listeners;
    private final RowMapper<Recorded> asRecorded = this::recorded;

    public PostgresLedger(
            JdbcTemplate jdbc,
            EventJson json,
            InstantSource clock,
            RandomGenerator salts,
            List<? extends Listener> listeners) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.salts = salts;
        this.listeners = List.copyOf(listeners);
    }

    // [impl->req~append-with-the-decision~1]
    @Override
    public List<Recorded> append(List<Happening> happenings, List<Change> besides) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an event is recorded in the transaction of the decision that caused it");
        }
        if (happenings.isEmpty()) {
            Together.carryOut(jdbc, besides);
            return List.of();
        }
        Growth growth = Growth.of(happenings);
        List<Recorded> recorded = growth.follows(HeldStories.ofThisDecision())
                ? write(happenings, growth, GROW_AND_APPEND, growth.columns())
                : write(happenings, grow(growth), APPEND);
        tell(recorded, growth, besides);
        return recorded;
    }

    @Override
    public List<Recorded> story(UUID stream) {
        return jdbc.query(READ + "where e.stream_id = ? order by e.sequence", asRecorded, stream);
    }

    @Override
    public void begin(UUID stream) {
        HeldStories.ofThisDecision().hold(stream, 0, List.of());
    }

    @Override
    public List<Recorded> storyToAddTo(UUID stream) {
        return storiesToAddTo(List.of(stream)).stream()
                .findFirst()
                .map(Story::entries)
                .orElse(List.of());
    }

    @Override
    public List<Story> storiesToAddTo(Collection<UUID> streams) {
        return hold(streams, HOLD);
    }

    // [impl->req~a-held-story-keeps-no-sweep-waiting~1]
    @Override
    public List<Story> freeStoriesToAddTo(Collection<UUID> streams) {
        return hold(streams, HOLD + " skip locked");
    }

    private List<Story> hold(Collection<UUID> streams, String statement) {
        Map<UUID, Integer> heads = new HashMap<>();
        jdbc.query(
                statement,
                row -> {
                    heads.put(row.getObject(1, UUID.class), row.getInt(2));
                },
                ids(streams));
        List<Story> stories = whole(heads.keySet());
        stories.forEach(story -> HeldStories.ofThisDecision()
                .hold(story.stream(), heads.getOrDefault(story.stream(), 0), story.entries()));
        return stories;
    }

    @Override
    public List<Recorded> storyAsOf(UUID stream, Instant writtenBy) {
        return jdbc.query(
                READ + "where e.stream_id = ? and e.recorded_at <= ? order by e.sequence",
                asRecorded,
                stream,
                writtenBy.atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<UUID> grownBetween(Instant from, Instant before) {
        return jdbc.query(
                "select distinct stream_id from ledger_entry where recorded_at >= ? and recorded_at < ? order by stream_id",
                (row, number) -> row.getObject(1, UUID.class),
                from.atOffset(ZoneOffset.UTC),
                before.atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<UUID> begunWith(Class<? extends Event> first) {
        return jdbc.query(
                "select stream_id from ledger_entry where event_type = ? and sequence = 1 order by position",
                (row, number) -> row.getObject(1, UUID.class),
                first.getSimpleName());
    }

    @Override
    public List<Story> storiesBefore(Instant before, Collection<UUID> streams) {
        return stories(jdbc.query(
                READ + "where e.stream_id = any (?::uuid[]) and e.recorded_at < ? order by e.stream_id, e.sequence",
                asRecorded,
                ids(streams),
                before.atOffset(ZoneOffset.UTC)));
    }

    /** Locks the stories in one fixed order, so that two decisions about the same cases wait for one another instead of for ever. */
    // [impl->req~one-sequence-a-story~1]
    private Growth grow(Growth growth) {
        jdbc.query(
                HEADS,
                row -> {
                    growth.grewTo(row.getObject(1, UUID.class), row.getInt(2));
                },
                growth.columns());
        return growth;
    }

    /** @param before the values of what stands before the entries in the statement */
    private List<Recorded> write(List<Happening> happenings, Growth growth, String statement, Object... before) {
        Instant now = clock.instant();
        List<Entry> entries =
                happenings.stream().map(happening -> entry(happening, growth)).toList();
        Map<List<Object>, Long> positions = HashMap.newHashMap(entries.size());
        jdbc.query(
                statement,
                row -> {
                    positions.put(List.of(row.getObject(2, UUID.class), row.getInt(3)), row.getLong(1));
                },
                Stream.concat(Stream.of(before), Stream.of(Entry.columns(entries, now)))
                        .toArray());
        return entries.stream()
                .map(entry -> entry.recorded(requireNonNull(positions.get(entry.key())), now))
                .toList();
    }

    private Entry entry(Happening happening, Growth growth) {
        byte[] salt = new byte[Commitment.SALT_BYTES];
        salts.nextBytes(salt);
        Event event = happening.event();
        return new Entry(happening, growth.next(event.stream()), json.type(event), json.write(event), salt);
    }

    /** Listeners hear whole stories: those that began just now, those that this decision holds, and the others read back together. */
    private void tell(List<Recorded> recorded, Growth growth, List<Change> besides) {
        Map<UUID, List<Recorded>> news =
                recorded.stream().collect(groupingBy(entry -> entry.event().stream(), LinkedHashMap::new, toList()));
        HeldStories held = HeldStories.ofThisDecision();
        List<Story> stories = new ArrayList<>(news.size());
        List<UUID> unheld = new ArrayList<>();
        news.forEach((stream, entries) -> held.grown(stream, growth.before(stream), entries)
                .ifPresentOrElse(
                        whole -> stories.add(new Story(stream, whole, growth.before(stream))),
                        () -> unheld.add(stream)));
        if (!unheld.isEmpty()) {
            whole(unheld)
                    .forEach(story ->
                            stories.add(new Story(story.stream(), story.entries(), growth.before(story.stream()))));
        }
        Together.carryOut(
                jdbc,
                Stream.concat(besides.stream(), listeners.stream().flatMap(listener -> listener.hear(stories).stream()))
                        .toList());
    }

    /** One story, whole, as one that nobody has heard; nothing when there is none within reach. */
    List<Story> unheard(UUID stream) {
        return whole(List.of(stream));
    }

    /** Every story, whole, a batch at a time in the order of their identities. Throws when one that has begun cannot be read. */
    void forEachStory(int batch, Consumer<List<Story>> listener) {
        List<UUID> streams = jdbc.query(
                "select stream_id from ledger_head order by stream_id", (row, number) -> row.getObject(1, UUID.class));
        for (int from = 0; from < streams.size(); from += batch) {
            List<UUID> some = streams.subList(from, Math.min(from + batch, streams.size()));
            List<Story> stories = whole(some);
            if (stories.size() < some.size()) {
                throw new IllegalStateException((some.size() - stories.size()) + " stories could not be read");
            }
            listener.accept(stories);
        }
    }

    private List<Story> whole(Collection<UUID> streams) {
        return stories(jdbc.query(
                READ + "where e.stream_id = any (?::uuid[]) order by e.stream_id, e.sequence",
                asRecorded,
                ids(streams)));
    }

    private static List<Story> stories(List<Recorded> entries) {
        return entries.stream()
                .collect(groupingBy(entry -> entry.event().stream(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(story -> new Story(story.getKey(), story.getValue(), 0))
                .toList();
    }

    private static Object ids(Collection<UUID> streams) {
        return streams.stream().map(UUID::toString).toArray(String[]::new);
    }

    private Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getLong(1),
                row.getInt(2),
                new ForceCode(row.getString(3)),
                json.read(row.getString(4), row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getBoolean(8),
                row.getString(9),
                row.getString(10));
    }
}

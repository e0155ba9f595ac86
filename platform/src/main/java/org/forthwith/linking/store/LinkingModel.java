package org.forthwith.linking.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.linking.Bar;
import org.forthwith.linking.Clues;
import org.forthwith.linking.Hub;
import org.forthwith.linking.Link;
import org.forthwith.linking.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the tables of identifiers, of links and of hubs as the stories have them. */
public final class LinkingModel implements ReadModel {

    private static final String IDENTIFIERS = """
            insert into identifier (case_id, sequence, ordinal, force_code, referral_id, kind, written, canonical, search_form, role,
                unlinkable, extracted, seen_at, value_key, form_key)
            select * from unnest(?::uuid[], ?::int[], ?::int[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::boolean[], ?::timestamptz[], ?::bigint[], ?::bigint[])""";

    private static final String CLUES = """
            insert into clue (value_key, case_id, sequence, ordinal, force_code)
            select * from unnest(?::bigint[], ?::uuid[], ?::int[], ?::int[], ?::text[])
            on conflict (value_key, case_id, sequence, ordinal) do nothing""";

    private static final String LINKS = """
            insert into link (case_id, link_id, force_code, other_case_id, other_reference, other_force, other_unit, other_contact, other_grade,
                strength, shared, found_at, same_matter, decided_at, decided_by, decided_because,
                barred_at, barred_by, barred_because, shared_since_bar)
            select case_id, link_id, force_code, other_case_id, other_reference, other_force, other_unit, other_contact, other_grade,
                strength, string_to_array(shared, chr(31)), found_at, same_matter, decided_at, decided_by, decided_because,
                barred_at, barred_by, barred_because, string_to_array(shared_since_bar, chr(31))
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::timestamptz[], ?::boolean[], ?::timestamptz[], ?::text[], ?::text[],
                ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                as n(case_id, link_id, force_code, other_case_id, other_reference, other_force, other_unit, other_contact, other_grade,
                    strength, shared, found_at, same_matter, decided_at, decided_by, decided_because,
                    barred_at, barred_by, barred_because, shared_since_bar)
            on conflict (case_id, link_id) do update set
                other_grade = excluded.other_grade, strength = excluded.strength, shared = excluded.shared, found_at = excluded.found_at,
                same_matter = excluded.same_matter, decided_at = excluded.decided_at, decided_by = excluded.decided_by,
                decided_because = excluded.decided_because, barred_at = excluded.barred_at, barred_by = excluded.barred_by,
                barred_because = excluded.barred_because, shared_since_bar = excluded.shared_since_bar""";

    private static final String HUBS = """
            insert into hub (case_id, kind, written, force_code, cases, found_at)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::timestamptz[])
            on conflict (case_id, kind, written) do update set cases = excluded.cases, found_at = excluded.found_at""";

    /** Of one document; what has more identifiers than this is a log, and found by those that are the same. */
    private static final int MOST_CLUED = 1_000;

    private static final String BETWEEN = "\u001f";

    private final JdbcTemplate jdbc;

    public LinkingModel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("identifier", "clue", "link", "hub");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from identifier where case_id = ?", stream);
        jdbc.update("delete from clue where case_id = ?", stream);
        jdbc.update("delete from link where case_id = ?", stream);
        jdbc.update("delete from hub where case_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Change> changes = new ArrayList<>();
        List<Placed> placed = stories.stream()
                .flatMap(story -> story.news().stream())
                .flatMap(LinkingModel::placed)
                .toList();
        if (!placed.isEmpty()) {
            changes.add(Change.of(IDENTIFIERS, columns(placed)));
        }
        List<Clued> clued = placed.stream().flatMap(LinkingModel::clued).toList();
        if (!clued.isEmpty()) {
            changes.add(Change.of(CLUES, clueColumns(clued)));
        }
        List<Side> sides = stories.stream()
                .filter(LinkingModel::linksChanged)
                .flatMap(story -> Link.of(story.entries()).stream().map(link -> new Side(story, link)))
                .toList();
        if (!sides.isEmpty()) {
            changes.add(Change.of(LINKS, sideColumns(sides)));
        }
        List<Known> hubs = stories.stream().flatMap(LinkingModel::hubs).toList();
        if (!hubs.isEmpty()) {
            changes.add(Change.of(HUBS, hubColumns(hubs)));
        }
        return changes;
    }

    private static Stream<Known> hubs(Story story) {
        return story.news().stream().anyMatch(entry -> entry.event() instanceof LinkingEvent.HubFound)
                ? Hub.of(story.entries()).stream().map(hub -> new Known(story, hub))
                : Stream.empty();
    }

    private static Object[] hubColumns(List<Known> rows) {
        return new Object[] {
            Columns.text(rows, row -> row.story.stream().toString()),
            Columns.text(rows, row -> row.hub.kind().name()),
            Columns.text(rows, row -> row.hub.written()),
            Columns.text(rows, row -> row.story.force().value()),
            Columns.numbers(rows, row -> row.hub.cases()),
            Columns.instants(rows, row -> row.hub.foundAt())
        };
    }

    private static boolean linksChanged(Story story) {
        return story.news().stream()
                .anyMatch(entry -> entry.event() instanceof LinkingEvent event && changesALink(event));
    }

    private static boolean changesALink(LinkingEvent event) {
        return switch (event) {
            case LinkingEvent.LinkFound found -> true;
            case LinkingEvent.FoundUnderBar more -> true;
            case LinkingEvent.LinkDecided decided -> true;
            case LinkingEvent.DecisionUndone undone -> true;
            case LinkingEvent.JoinBarred bar -> true;
            case LinkingEvent.BarLifted lifted -> true;
            case LinkingEvent.AskedFor asked -> false;
            case LinkingEvent.Searched searched -> false;
            case LinkingEvent.HubFound hub -> false;
        };
    }

    private static Stream<Placed> placed(Recorded entry) {
        return entry.event() instanceof IdentifiersFound found
                ? IntStream.range(0, found.sightings().size())
                        .mapToObj(ordinal -> new Placed(
                                entry, found, ordinal, found.sightings().get(ordinal)))
                : Stream.empty();
    }

    private static Object[] columns(List<Placed> rows) {
        return new Object[] {
            Columns.text(rows, row -> row.found.caseId().value().toString()),
            Columns.numbers(rows, row -> row.entry.sequence()),
            Columns.numbers(rows, row -> row.ordinal),
            Columns.text(rows, row -> row.entry.force().value()),
            Columns.text(rows, row -> row.found.referralId().value().toString()),
            Columns.text(rows, row -> row.sighting.kind().name()),
            Columns.text(rows, row -> row.sighting.written()),
            Columns.text(rows, row -> row.sighting.canonical()),
            Columns.text(rows, row -> row.sighting.searchForm()),
            Columns.text(rows, row -> row.sighting.role().name()),
            Columns.text(rows, row -> row.sighting.unlinkable()),
            Columns.flags(rows, row -> row.sighting.extracted()),
            Columns.instants(
                    rows,
                    row -> row.sighting.seen() == null
                            ? null
                            : row.sighting.seen().at()),
            Columns.longs(rows, row -> key(row.sighting, row.sighting.canonical())),
            Columns.longs(rows, row -> key(row.sighting, row.sighting.searchForm()))
        };
    }

    /** What may never link is found by nobody who has something like it. */
    private static Stream<Clued> clued(Placed place) {
        Sighting sighting = place.sighting;
        String canonical = sighting.canonical();
        return canonical == null || sighting.unlinkable() != null || place.ordinal >= MOST_CLUED
                ? Stream.empty()
                : Clues.of(new Value(sighting.kind(), canonical), sighting).stream()
                        .map(clue -> new Clued(place, ValueKey.of(clue.kind().name(), clue.canonical())));
    }

    private static Object[] clueColumns(List<Clued> rows) {
        return new Object[] {
            Columns.longs(rows, Clued::key),
            Columns.text(rows, row -> row.place.found.caseId().value().toString()),
            Columns.numbers(rows, row -> row.place.entry.sequence()),
            Columns.numbers(rows, row -> row.place.ordinal),
            Columns.text(rows, row -> row.place.entry.force().value())
        };
    }

    private static @Nullable Long key(Sighting sighting, @Nullable String form) {
        return form == null ? null : ValueKey.of(sighting.kind().name(), form);
    }

    private static Object[] sideColumns(List<Side> rows) {
        return new Object[] {
            Columns.text(rows, row -> row.story.stream().toString()),
            Columns.text(rows, row -> row.link.id().value().toString()),
            Columns.text(rows, row -> row.story.force().value()),
            Columns.text(rows, row -> row.link.other().value().toString()),
            Columns.text(rows, row -> row.link.disclosed().reference()),
            Columns.text(rows, row -> row.link.disclosed().force()),
            Columns.text(rows, row -> row.link.disclosed().unit()),
            Columns.text(rows, row -> row.link.disclosed().contact()),
            Columns.text(
                    rows,
                    row -> row.link.disclosed().grade() == null
                            ? null
                            : row.link.disclosed().grade().name()),
            Columns.text(rows, row -> row.link.strength().name()),
            Columns.text(rows, row -> written(row.link.shared())),
            Columns.instants(rows, row -> row.link.foundAt()),
            Columns.flags(rows, row -> row.link.sameMatter()),
            Columns.instants(rows, row -> row.link.decidedAt()),
            Columns.text(rows, row -> row.link.decidedBy()),
            Columns.text(rows, row -> row.link.because()),
            Columns.instants(rows, row -> ofBar(row, Bar::at)),
            Columns.text(rows, row -> ofBar(row, Bar::by)),
            Columns.text(rows, row -> ofBar(row, Bar::because)),
            Columns.text(rows, row -> ofBar(row, bar -> written(bar.since())))
        };
    }

    private static <T> @Nullable T ofBar(Side side, Function<Bar, T> value) {
        Bar bar = side.link.bar();
        return bar == null ? null : value.apply(bar);
    }

    private static String written(List<Shared> values) {
        return values.stream().map(Shared::written).distinct().collect(joining(BETWEEN));
    }

    /** An identifier with its place in the story. */
    private record Placed(Recorded entry, IdentifiersFound found, int ordinal, Sighting sighting) {}

    /** An identifier, and the key of one of its clues. */
    private record Clued(Placed place, long key) {}

    /** A value that many cases know, as one of them has it. */
    private record Known(Story story, Hub hub) {}

    /** A link as one side has it. */
    private record Side(Story story, Link link) {}
}

package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.forthwith.FreshHouse;
import org.forthwith.app.House;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do about links, by the real doors and over the real tables, and taken back again. Ten cases of three forces, five of which share a number and five another. */
class LinksTakenBackTest {

    private static final long SEED = 26;
    private static final Reason WHY = new Reason("as it looked that day");
    private static final Optional<Integer> AS_IT_STANDS = Optional.empty();

    private static final FreshHouse FRESH = new FreshHouse();
    private static final House HOUSE = FRESH.house();
    private static final JdbcTemplate TABLES = new JdbcTemplate(FRESH.database().app());

    private final Random lot = new Random(SEED);
    private final List<Chair> chairs = new ArrayList<>();
    private final Deque<Done> standing = new ArrayDeque<>();

    private record Chair(CaseId id, ForceCode force, LinkId link) {}

    private record Done(Chair chair, boolean bar) {}

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [itest->req~a-decision-about-a-link-is-undone~1]
    @Test
    void what_is_taken_back_in_reverse_leaves_the_rows_as_they_were_and_the_ledger_says_so_too() {
        List<String> districts = List.of("E07000044", "E06000023", "E08000035");
        for (int report = 0; report < 10; report++) {
            FRESH.hand("back-" + report, "07700 90094" + report % 2, districts.get(report % districts.size()));
        }
        cases().forEach(id -> chairs.addAll(chairs(id)));
        assertThat(chairs).hasSize(40);
        for (int early = 0; early < 15; early++) {
            decide();
        }
        standing.clear();
        List<String> before = rows();

        for (int act = 0; act < 1_000; act++) {
            act();
        }
        assertThat(rows()).as("seed %d", SEED).isNotEqualTo(before);
        while (!standing.isEmpty()) {
            takeBack(standing.removeLast());
        }

        assertThat(rows()).as("seed %d", SEED).isEqualTo(before);
        assertThat(FRESH.ownersHouse().differences())
                .isNotEmpty()
                .allSatisfy(
                        (table, differing) -> assertThat(differing).as(table).isZero());
    }

    private void act() {
        switch (lot.nextInt(4)) {
            case 0 ->
                standing.stream()
                        .filter(done -> done.equals(last(done.chair())))
                        .skip(lot.nextInt(1 + standing.size() / 4))
                        .findFirst()
                        .ifPresent(done -> {
                            takeBack(done);
                            standing.removeLastOccurrence(done);
                        });
            case 1 -> bar();
            default -> decide();
        }
    }

    private Done last(Chair chair) {
        return standing.reversed().stream()
                .filter(done -> done.chair().equals(chair))
                .findFirst()
                .orElseThrow();
    }

    private void decide() {
        Chair chair = anyChair();
        boolean same = lot.nextBoolean();
        Reply reply = as(
                Role.INVESTIGATOR,
                chair,
                (id, by) -> HOUSE.flow().links().decide(id, by, AS_IT_STANDS, chair.link(), same, WHY));
        if (reply instanceof Reply.Done) {
            standing.add(new Done(chair, false));
        }
    }

    private void bar() {
        Chair chair = anyChair();
        Reply reply = as(
                Role.INSPECTOR, chair, (id, by) -> HOUSE.flow().links().bar(id, by, AS_IT_STANDS, chair.link(), WHY));
        if (reply instanceof Reply.Done) {
            standing.add(new Done(chair, true));
        }
    }

    private static void takeBack(Done done) {
        LinkId link = done.chair().link();
        Reply reply = as(
                Role.INSPECTOR,
                done.chair(),
                (id, by) -> done.bar()
                        ? HOUSE.flow().links().liftBar(id, by, AS_IT_STANDS, link, WHY)
                        : HOUSE.flow().links().undo(id, by, AS_IT_STANDS, link, WHY));
        assertThat(reply).isInstanceOf(Reply.Done.class);
    }

    private static Reply as(Role role, Chair chair, BiFunction<CaseId, Actor, Reply> act) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return act.apply(chair.id(), new Actor(name, name, chair.force(), Set.of(role), Set.of(chair.force())));
    }

    private Chair anyChair() {
        return chairs.get(lot.nextInt(chairs.size()));
    }

    private static List<CaseId> cases() {
        return HOUSE.decisions()
                .look(
                        HOUSE.platform(),
                        () -> TABLES.query(
                                "select case_id from case_file order by reference",
                                (row, number) -> new CaseId(row.getObject(1, UUID.class))));
    }

    private static List<Chair> chairs(CaseId id) {
        List<Recorded> story =
                HOUSE.decisions().look(HOUSE.platform(), () -> HOUSE.ledger().story(id.value()));
        return Link.of(story).stream()
                .map(link -> new Chair(id, story.getFirst().force(), link.id()))
                .toList();
    }

    /** Of the links, of what waits for a decision, and of what each case is one matter with. */
    private static List<String> rows() {
        return HOUSE.decisions().look(HOUSE.platform(), () -> {
            List<String> rows = new ArrayList<>(
                    TABLES.queryForList("select link::text from link order by case_id, link_id", String.class));
            rows.addAll(TABLES.queryForList(
                    "select reference || ' ' || open_links from case_file order by reference", String.class));
            cases().forEach(id -> rows.add(HOUSE.links().matter(id).toString()));
            return rows;
        });
    }
}

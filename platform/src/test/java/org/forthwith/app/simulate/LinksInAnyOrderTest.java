package org.forthwith.app.simulate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.app.simulate.memory.AllOrNothing;
import org.forthwith.app.simulate.memory.Memory;
import org.forthwith.event.CaseEvent.Closed;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Happening;
import org.forthwith.linking.Link;
import org.forthwith.linking.Matter;
import org.forthwith.linking.Matter.Side;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.junit.jupiter.api.Test;

/** The same reports, whichever comes first, make the same links; and the same decisions about them the same matters. */
class LinksInAnyOrderTest {

    private static final Instant BEGINS = Instant.parse("2026-03-02T09:00:00Z");
    private static final InMemory.Foundation FOUNDATION = InMemory.Foundation.lay(InstantSource.fixed(BEGINS));
    private static final long SEED = 163;
    private static final int ORDERS = 200;

    /**
     * @param follows the report of whose story it is a further part; its own number when of none
     * @param closed its case is closed as soon as it has come
     */
    private record Report(String number, String follows, ForceCode force, String suspect, boolean closed) {
        byte[] document() {
            return """
                    {"format": "direct-report-1", "reference": "%s", %s "concern": "CONTACT_ONLINE", "suspect": {%s}, "place": {"force": "%s"}}
                    """.formatted(number, part(), suspect, force.value()).getBytes(UTF_8);
        }

        private String part() {
            return follows.equals(number) ? "" : "\"followUpTo\": \"" + follows + "\",";
        }

        Report followedBy(String more, String suspect) {
            return new Report(more, number, force, suspect, false);
        }
    }

    /** Seven know one name and six one vehicle, which is more than a few; a number is written in three ways, a room on the web says little. */
    private static final List<Report> ALONE = reports(
            names("seven"),
            names("seven"),
            names("seven") + ", " + phones("07700 900951"),
            names("seven"),
            names("seven") + ", " + urls("one"),
            names("seven", "pair"),
            names("seven") + ", " + cars("AB12 CDE"),
            phones("+44 7700 900951"),
            phones("0044 7700 900951", "07700 900952"),
            phones("07700 900952", "+44 7700 900952") + ", " + cars("AB12CDE"),
            cars("AB12 CDE") + ", " + urls("one"),
            cars("AB12 CDE"),
            cars("ab12 cde"),
            cars("AB12 CDE") + ", " + names("lonely"),
            urls("one", "two"),
            urls("two") + ", " + names("pair"),
            names("pair"),
            phones("07700 900953"),
            phones("07700 900953") + ", " + urls("two"),
            names("nobody"));

    /** Two cases are told in two parts each. */
    private static final List<Report> REPORTS = Stream.concat(
                    ALONE.stream(),
                    Stream.of(
                            ALONE.get(7).followedBy("R-07-B", phones("07700 900952")),
                            ALONE.get(17).followedBy("R-17-B", names("seven"))))
            .toList();

    // [utest->req~links-do-not-depend-on-who-came-first~1]
    @Test
    void two_hundred_orders_of_the_same_reports_make_the_same_links_and_the_same_matters() {
        Random lot = new Random(SEED);
        Came first = new World(REPORTS).came();
        assertThat(first.cases()).isEqualTo(ALONE.size());
        assertThat(first.links()).hasSizeGreaterThan(80);
        assertThat(first.matters()).hasSizeGreaterThan(20);

        for (int order = 1; order <= ORDERS; order++) {
            List<Report> shuffled = new ArrayList<>(REPORTS);
            Collections.shuffle(shuffled, lot);

            assertThat(new World(shuffled).came())
                    .as(
                            "seed %d, order %d: %s",
                            SEED, order, shuffled.stream().map(Report::number).toList())
                    .isEqualTo(first);
        }
    }

    /** In the names that the senders gave, and not in those that the platform gave as they came. */
    private record Came(int cases, Set<String> links, Set<String> matters) {}

    private static final class World {

        private final NodeTime time = new NodeTime(BEGINS);
        private final Memory memory = new Memory(time);
        private final Random lot = new Random(SEED);
        private final InMemory platform = new InMemory(
                FOUNDATION,
                Doors.plain(),
                memory,
                time,
                () -> new UUID(lot.nextLong(), lot.nextLong()),
                FOUNDATION.reference().readers());
        private final Map<CaseId, Report> cases = new HashMap<>();

        World(List<Report> reports) {
            reports.forEach(this::arrives);
        }

        private void arrives(Report report) {
            time.moveTo(time.truth().plus(Duration.ofHours(1)));
            Submission submission =
                    new Submission(new Original(report.document()), Channel.PUBLIC, "desk", report.number(), null);
            Receipt receipt = platform.flow().walk().receive(submission, person(report.force()));
            if (!(receipt instanceof Receipt.Taken taken)) {
                throw new AssertionError("not taken in: " + receipt);
            }
            cases.put(taken.caseId(), report);
            if (report.closed()) {
                close(taken.caseId(), report.force());
            }
        }

        private void close(CaseId id, ForceCode force) {
            Actor by = person(force);
            Closed closed = new Closed(id, time.truth(), "18", "nothing left to do");
            new AllOrNothing(memory)
                    .take(
                            by,
                            () -> memory.append(
                                    List.of(new Happening(closed, force, by, "SUPERVISOR", null)), List.of()));
        }

        private static Actor person(ForceCode force) {
            return new Actor("officer", "Officer", force, Set.of(Role.INVESTIGATOR), Set.of(force));
        }

        Came came() {
            Set<String> links = new TreeSet<>();
            inOrder().forEach(id -> links(id).forEach(link -> links.add(words(id, link))));
            inOrder().forEach(this::decide);
            Set<String> matters = new TreeSet<>();
            inOrder().forEach(id -> matter(id).others().forEach(other -> matters.add(words(id, other))));
            return new Came(cases.size(), links, matters);
        }

        private List<CaseId> inOrder() {
            return cases.keySet().stream()
                    .sorted(Comparator.comparing(this::number))
                    .toList();
        }

        private List<Link> links(CaseId id) {
            return Link.of(memory.story(id.value())).stream()
                    .sorted(Comparator.comparing(link -> number(link.other())))
                    .toList();
        }

        /** By what the two reports are called: every fourth side waits, every fourth is rejected. */
        private void decide(CaseId id) {
            for (Link link : links(id)) {
                int chance = Math.floorMod((number(id) + number(link.other())).hashCode(), 4);
                if (chance > 0) {
                    platform.flow()
                            .links()
                            .decide(
                                    id,
                                    person(report(id).force()),
                                    Optional.empty(),
                                    link.id(),
                                    chance > 1,
                                    new Reason("by the facts"));
                }
            }
        }

        private Matter matter(CaseId id) {
            List<Side> sides = cases.keySet().stream()
                    .flatMap(known -> links(known).stream().map(link -> Side.of(known, number(known), link)))
                    .toList();
            return Matter.of(id, sides, true);
        }

        private String words(CaseId id, Link link) {
            Stream<String> shared = link.shared().stream()
                    .map(value -> value.kind() + " " + value.written())
                    .sorted();
            return number(id) + " " + number(link.other()) + " " + link.strength() + " " + shared.toList();
        }

        /** Of two chains that hold equally well either may be shown. */
        private String words(CaseId id, Matter.Reached other) {
            Matter.Step weakest = other.weakest();
            return number(id) + " " + number(other.id()) + " " + other.chain().size() + " " + weakest.strength() + " "
                    + weakest.shared();
        }

        private String number(CaseId id) {
            return report(id).follows();
        }

        private Report report(CaseId id) {
            return Objects.requireNonNull(cases.get(id));
        }
    }

    private static List<Report> reports(String... suspects) {
        List<ForceCode> forces = List.of(new ForceCode("13"), new ForceCode("50"), new ForceCode("52"));
        return IntStream.range(0, suspects.length)
                .mapToObj(place -> new Report(
                        "R-%02d".formatted(place),
                        "R-%02d".formatted(place),
                        forces.get(place % forces.size()),
                        suspects[place],
                        place % 6 == 0))
                .toList();
    }

    private static String names(String... names) {
        return "\"usernames\": ["
                + String.join(
                        ", ",
                        Stream.of(names)
                                .map("{\"platform\": \"Example Chat\", \"name\": \"order.%s\"}"::formatted)
                                .toList())
                + "]";
    }

    private static String phones(String... numbers) {
        return "\"phones\": [" + quoted(numbers, "%s") + "]";
    }

    private static String urls(String... rooms) {
        return "\"urls\": [" + quoted(rooms, "https://chat.example.org/rooms/%s") + "]";
    }

    private static String cars(String... marks) {
        return "\"vehicleMarks\": [" + quoted(marks, "%s") + "]";
    }

    private static String quoted(String[] values, String as) {
        return String.join(
                ", ",
                Stream.of(values).map(as::formatted).map("\"%s\""::formatted).toList());
    }
}

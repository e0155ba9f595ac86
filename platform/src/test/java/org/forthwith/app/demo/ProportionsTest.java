package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.forthwith.app.demo.Act.Kind;
import org.junit.jupiter.api.Test;

class ProportionsTest {

    private static final int SIZE = Demonstration.USUAL_SIZE;

    private static final List<Moment> MOMENTS = Years.moments(SIZE);
    private static final List<Incoming> DOCUMENTS = Years.documents(MOMENTS);
    private static final List<Act> ACTS = Years.acts(MOMENTS);

    @Test
    void the_roads_are_travelled_as_often_as_they_should_be() {
        assertThat(share(document -> document.fileName().contains("-tip-"))).isCloseTo(0.33, within(0.05));
        assertThat(share(document -> document.fileName().contains("-packages-")))
                .isCloseTo(0.20, within(0.05));
        assertThat(share(document -> document.channel().equals("PUBLIC")
                        || document.channel().equals("PARTNER")))
                .isCloseTo(0.16, within(0.04));
        assertThat(share(document -> document.channel().equals("OSA_NCA"))).isCloseTo(0.09, within(0.04));
    }

    @Test
    void a_few_documents_are_spoilt_and_a_few_come_twice() {
        assertThat(share(Years::damaged)).isBetween(0.003, 0.02);
        assertThat(share(Years::again)).isBetween(0.004, 0.02);
        assertThat(ACTS.stream().filter(act -> act.kind() == Kind.REPAIR)).isNotEmpty();
    }

    @Test
    void platforms_report_under_the_online_safety_act_from_7_april_2026_and_not_before() {
        var industry = DOCUMENTS.stream()
                .filter(document -> document.channel().equals("OSA_NCA"))
                .toList();

        assertThat(industry)
                .isNotEmpty()
                .allMatch(document -> !document.at().isBefore(Instant.parse("2026-04-06T23:00:00Z")));
    }

    @Test
    void about_one_case_in_seventy_shares_something_with_an_earlier_one_elsewhere() {
        long links = ACTS.stream().filter(act -> act.kind() == Kind.DECIDE_LINK).count() / 2;

        assertThat((double) links / SIZE).isBetween(0.006, 0.02);
    }

    @Test
    void demand_grows_and_follows_the_week_and_the_day_and_two_operations() {
        assertThat(count(2 * 365, 365)).isLessThan(count(365, 0));
        assertThat(DOCUMENTS.stream()
                        .filter(document -> on(document, DayOfWeek.MONDAY))
                        .count())
                .isGreaterThan(DOCUMENTS.stream()
                                .filter(document -> on(document, DayOfWeek.SUNDAY))
                                .count()
                        * 5
                        / 4);
        assertThat(count(45, 38)).isGreaterThan(2 * count(37, 30));
        assertThat(count(400, 393)).isGreaterThan(2 * count(392, 385));
    }

    @Test
    void documents_are_as_long_as_documents_are() {
        assertThat(DOCUMENTS.stream()
                        .mapToInt(document -> document.bytes().length)
                        .average()
                        .orElseThrow())
                .isCloseTo(3500, Offset.offset(1500.0));
        assertThat(DOCUMENTS).allMatch(document -> document.bytes().length < 20_000);
    }

    @Test
    void most_cases_are_seen_within_hours_graded_within_a_day_or_so_and_closed_within_weeks() {
        Map<String, Instant> received = new HashMap<>();
        DOCUMENTS.forEach(document -> document.about().forEach(about -> received.putIfAbsent(about, document.at())));

        assertThat(soon(received, all(Kind.ACKNOWLEDGE), Duration.ofHours(4))).isBetween(0.5, 0.9);
        assertThat(soon(received, firstGrades(), Duration.ofHours(24))).isBetween(0.5, 0.9);
        assertThat(soon(received, all(Kind.CLOSE), Duration.ofDays(60))).isBetween(0.8, 0.999);
        assertThat(ACTS.size() / (double) received.size()).as("acts a case").isBetween(4.0, 12.5);
    }

    @Test
    void on_the_last_morning_there_is_work_of_every_sort() {
        var opened = DOCUMENTS.stream()
                .filter(document ->
                        !Years.again(document) && document.scenario().isEmpty())
                .flatMap(document -> document.about().stream())
                .distinct()
                .toList();
        var closed = about(Kind.CLOSE);
        var open = opened.stream().filter(about -> !closed.contains(about)).toList();

        assertThat(open).hasSizeBetween(SIZE / 100, SIZE / 8);
        assertThat(open.stream().filter(about -> !about(Kind.ACKNOWLEDGE).contains(about)))
                .isNotEmpty();
        assertThat(open.stream().filter(about -> !about(Kind.CONFIRM_GRADE).contains(about)))
                .hasSizeGreaterThan(10);
    }

    @Test
    void forces_get_as_much_as_people_live_there() {
        var world = new World(new Random(Years.SEED), 20_000, Mixture.USUAL);
        Map<String, Integer> byForce = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            world.matter(Form.TIP, Years.MONDAY)
                    .place()
                    .ifPresent(place -> byForce.merge(place.force(), 1, Integer::sum));
        }

        assertThat(byForce).hasSizeBetween(42, 43);
        assertThat(byForce.getOrDefault("01", 0) / 20_000.0).isCloseTo(0.139, within(0.01));
        assertThat(byForce.getOrDefault("03", 0) / 20_000.0).isCloseTo(0.008, within(0.003));
    }

    private Set<String> about(Kind kind) {
        return ACTS.stream().filter(act -> act.kind() == kind).map(Act::about).collect(Collectors.toSet());
    }

    private static double soon(Map<String, Instant> received, List<Act> acts, Duration time) {
        var known =
                acts.stream().filter(act -> received.containsKey(act.about())).toList();
        return known.stream()
                        .filter(act -> Duration.between(received.get(act.about()), act.at())
                                        .compareTo(time)
                                <= 0)
                        .count()
                / (double) known.size();
    }

    private static List<Act> all(Kind kind) {
        return ACTS.stream().filter(act -> act.kind() == kind).toList();
    }

    /** The grade of each case that comes first: before a case is closed somebody looks at it again. */
    private static List<Act> firstGrades() {
        Map<String, Act> first = new HashMap<>();
        all(Kind.CONFIRM_GRADE).forEach(act -> first.putIfAbsent(act.about(), act));
        return List.copyOf(first.values());
    }

    private long count(int fromDaysAgo, int toDaysAgo) {
        return DOCUMENTS.stream()
                .filter(document -> document.at().isAfter(Years.MONDAY.minus(Duration.ofDays(fromDaysAgo))))
                .filter(document -> !document.at().isAfter(Years.MONDAY.minus(Duration.ofDays(toDaysAgo))))
                .count();
    }

    private static boolean on(Incoming document, DayOfWeek day) {
        return document.at().atZone(Clockface.UK).getDayOfWeek() == day;
    }

    private double share(Predicate<Incoming> which) {
        return DOCUMENTS.stream()
                        .filter(which)
                        .mapToInt(document -> document.about().size())
                        .sum()
                / (double) SIZE;
    }
}

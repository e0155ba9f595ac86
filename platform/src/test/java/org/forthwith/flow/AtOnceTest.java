package org.forthwith.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.forthwith.FreshHouse;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Recorded;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What holds when things happen at the same time, or twice. */
class AtOnceTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final Instant NEXT_MONTH = Instant.parse("2026-04-02T09:00:00Z");

    @AfterAll
    static void close() {
        FRESH.close();
    }

    // [utest->req~arrive-together-find-each-other~1]
    @Test
    void two_reports_that_bring_the_same_number_at_once_find_each_other() throws Exception {
        for (var pair = 0; pair < 10; pair++) {
            var phone = "07700 9003%02d".formatted(pair);
            var first = "DESK-A" + pair;
            var second = "DESK-B" + pair;

            var taken = atOnce(List.<Callable<Receipt.Taken>>of(
                    () -> FRESH.hand(first, phone, "E07000041"), () -> FRESH.hand(second, phone, "E08000035")));

            assertThat(linksOf(taken.getFirst().caseId()))
                    .containsExactly(taken.getLast().caseId());
            assertThat(linksOf(taken.getLast().caseId()))
                    .containsExactly(taken.getFirst().caseId());
        }
    }

    // [utest->req~arrive-together-find-each-other~1]
    @Test
    void two_reports_that_bring_what_is_alike_at_once_find_each_other() throws Exception {
        for (var pair = 0; pair < 10; pair++) {
            var letter = String.valueOf((char) ('a' + pair)).repeat(4);
            var number = pair;

            var taken = atOnce(List.<Callable<Receipt.Taken>>of(
                    () -> FRESH.handName("DESK-N" + number, "pied" + letter + "wagtail"),
                    () -> FRESH.handName("DESK-M" + number, "pied_" + letter + "wagtial" + number)));
            var described = atOnce(List.<Callable<Receipt.Taken>>of(
                    () -> FRESH.handDescription(
                            "DESK-P" + number, "Sample" + letter + "son, Alex, 197" + number + "-01-02"),
                    () -> FRESH.handDescription(
                            "DESK-Q" + number, "Alex Sample" + letter + "son, 197" + number + "-01-02")));

            assertThat(linksOf(taken.getFirst().caseId()))
                    .contains(taken.getLast().caseId());
            assertThat(linksOf(described.getFirst().caseId()))
                    .contains(described.getLast().caseId());
        }
    }

    // [utest->req~same-document-once~1]
    @Test
    void the_same_document_handed_in_by_eight_at_once_is_taken_in_once() throws Exception {
        Callable<Receipt> handIn = () ->
                FRESH.house().flow().walk().receive(document(), FRESH.house().platform());

        var receipts = atOnce(IntStream.range(0, 8).mapToObj(any -> handIn).toList());

        assertThat(receipts).filteredOn(Receipt.Taken.class::isInstance).hasSize(1);
        assertThat(receipts).filteredOn(Receipt.Known.class::isInstance).hasSize(7);
    }

    // [utest->req~new-facts-are-graded-at-once~1]
    @Test
    void a_grade_is_proposed_with_the_report_and_after_the_facts_that_it_brings() {
        var events = events(FRESH.hand("DESK-G", "07700 900400", "E07000041").caseId());

        var proposed = events.stream().filter(GradeProposed.class::isInstance).findFirst();
        assertThat(proposed).isPresent();
        assertThat(events.subList(events.indexOf(proposed.get()), events.size()))
                .noneMatch(FactEstablished.class::isInstance);
    }

    // [utest->req~sweep-is-harmless-to-repeat~1]
    @Test
    void two_who_look_through_the_clocks_at_once_and_one_who_looks_again_record_each_rung_once() throws Exception {
        var caseId = FRESH.hand("DESK-S", "07700 900401", "E07000041").caseId();
        Callable<Integer> sweep = () -> FRESH.house().flow().watch().sweep(NEXT_MONTH);

        atOnce(List.of(sweep, sweep));
        var rungs = rungsOf(caseId);

        assertThat(rungs).isNotEmpty().doesNotHaveDuplicates();
        assertThat(FRESH.house().flow().watch().sweep(NEXT_MONTH)).isZero();
        assertThat(rungsOf(caseId)).isEqualTo(rungs);
    }

    private static Submission document() {
        var bytes = "{\"format\": \"direct-report-1\", \"concern\": \"OTHER\"}".getBytes(UTF_8);
        return new Submission(new Original(bytes), Channel.PUBLIC, "desk", "DESK-ONCE", null);
    }

    /** All begin together; the answers stand in the order of the questions. */
    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var together = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var waiting = work.stream()
                    .<Callable<T>>map(one -> () -> {
                        together.await();
                        return one.call();
                    })
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(waiting)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static List<CaseId> linksOf(CaseId caseId) {
        return events(caseId).stream()
                .flatMap(event -> event instanceof LinkFound found
                        ? Optional.of(found.other()).stream()
                        : Optional.<CaseId>empty().stream())
                .toList();
    }

    private static List<String> rungsOf(CaseId caseId) {
        return events(caseId).stream()
                .filter(RungReached.class::isInstance)
                .map(RungReached.class::cast)
                .map(rung -> rung.clock() + " " + rung.openedBy() + " " + rung.percent())
                .toList();
    }

    private static List<Event> events(CaseId caseId) {
        return FRESH
                .house()
                .decisions()
                .look(FRESH.house().platform(), () -> FRESH.house().ledger().story(caseId.value()))
                .stream()
                .map(Recorded::event)
                .toList();
    }
}

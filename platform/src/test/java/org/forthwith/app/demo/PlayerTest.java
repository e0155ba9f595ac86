package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.app.web.demo.SampleActors;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.State;
import org.forthwith.desk.store.CaseList;
import org.forthwith.event.CaseEvent.Refused;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.RiskEvent.SecondMarked;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.forthwith.risk.RiskStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The invented years as they stand once they have been played through the doors: each planted situation is what its scenario needs. */
// [utest->req~demo-planted-situations~1]
class PlayerTest {

    private static final InstantSource WALL = InstantSource.system();
    private static final int SIZE = 300;

    private static final Database DATABASE = TestDatabase.fresh();
    private static final PlayedTime TIME = new PlayedTime();
    private static final Reference REFERENCE = Reference.forInventedData(WALL);
    private static final House HOUSE = House.over(DATABASE.app(), DATABASE.contextKey(), REFERENCE, TIME, WALL);
    private static final List<Moment> YEARS = Years.moments(SIZE);
    private static final Chapters CHAPTERS = new Chapters(YEARS::stream, Years.MONDAY);

    @BeforeAll
    static void playThem() {
        TIME.moveTo(Years.MONDAY);
        new TrainedColleagues(HOUSE, new Colleagues(SampleActors.all()), Years.MONDAY).record();
        House before = House.over(
                DATABASE.app(),
                DATABASE.contextKey(),
                REFERENCE,
                InstantSource.fixed(Years.MONDAY.minus(Duration.ofDays(1100))),
                WALL);
        new StaffOfTheUnits(before, HOUSE, new Colleagues(SampleActors.all()), Years.MONDAY).record();
        CHAPTERS.from(0).forEach(chapter -> player().play(chapter, () -> {}));
        TIME.moveTo(Years.MONDAY);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static Player player() {
        return new Player(HOUSE, TIME, new Colleagues(SampleActors.all()), Years.MONDAY);
    }

    @Test
    void every_list_says_what_the_ledger_says() {
        House owners = House.over(DATABASE.owner(), DATABASE.contextKey(), REFERENCE, TIME, WALL);

        assertThat(owners.differences())
                .isNotEmpty()
                .allSatisfy(
                        (table, differing) -> assertThat(differing).as(table).isZero());
    }

    @Test
    void a01_each_rung_names_whom_it_has_reached() {
        assertThat(events("A01"))
                .filteredOn(RungReached.class::isInstance)
                .isNotEmpty()
                .allSatisfy(rung -> assertThat(((RungReached) rung).told())
                        .satisfies(told ->
                                assertThat(told == null ? null : told.person()).isNotNull()));
    }

    // [utest->req~demo-told-whole-or-not-at-all~1]
    @Test
    void a_chapter_that_is_broken_off_has_not_begun() {
        Chapter again = CHAPTERS.from(0).getFirst();
        long before = entries();

        assertThatThrownBy(() -> player().play(again, () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"A01", "A05"})
    void low_was_refused_where_children_live_and_the_case_stands_high_or_higher(String label) {
        assertThat(events(label)).hasAtLeastOneElementOfType(GradeRefused.class);
        assertThat(risk(label).stands().orElseThrow()).isIn(Grade.HIGH, Grade.VERY_HIGH);
    }

    @Test
    void a02_each_of_the_thirty_one_was_low_and_has_been_raised() {
        assertThat(IntStream.rangeClosed(1, 31).mapToObj("A02-%02d"::formatted)).allSatisfy(label -> {
            assertThat(risk(label).confirmed()).as(label).contains(Grade.LOW);
            assertThat(risk(label).stands().orElseThrow()).as(label).isIn(Grade.HIGH, Grade.VERY_HIGH);
        });
    }

    @ParameterizedTest
    @CsvSource({"A03, 1, 0", "A04, 1, 1", "A08, 1, 0", "A17, 1, 1"})
    void so_many_children_are_known_and_the_authority_has_been_told_of_so_many(String label, int known, int told) {
        assertThat(file(label).children()).hasSize(known);
        assertThat(file(label).shared()).hasSize(told);
    }

    @ParameterizedTest
    @CsvSource({"A06-first, A06-second", "A06-first, A06-third"})
    void one_number_links_the_three_forces_and_the_links_wait(String one, String other) {
        assertThat(links(one))
                .anyMatch(link -> link.open() && link.other().equals(file(other).id()));
    }

    @Test
    void a07_no_grade_was_confirmed_without_the_search() {
        assertThat(events("A07")).hasAtLeastOneElementOfType(Refused.class);
        assertThat(risk("A07").confirmed()).isEmpty();
    }

    @Test
    void a10_a_report_from_the_front_desk_has_its_case_and_support_was_offered() {
        assertThat(file("A10").supportOffered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A04, CUSTODY", "A11, PLAN", "A12, ALLOCATED", "A13, ASSESS", "A17, DEVICE_EXAM"})
    void the_case_stands_where_its_situation_begins(String label, State state) {
        assertThat(file(label).state()).isEqualTo(state);
    }

    @Test
    void a12_who_works_with_children_is_high_or_higher() {
        assertThat(risk("A12").stands().orElseThrow()).isIn(Grade.HIGH, Grade.VERY_HIGH);
    }

    @Test
    void a13_nobody_answers_for_the_case() {
        assertThat(file("A13").owner()).isNull();
    }

    @Test
    void a14_and_a15_wait_for_a_second_person_or_for_a_first() {
        assertThat(Objects.requireNonNull(risk("A14").open()).asked()).isEqualTo(Grade.MEDIUM);
        assertThat(risk("A15").confirmed()).isEmpty();
    }

    @Test
    void a16_both_parts_tell_the_story_of_one_case() {
        assertThat(documents("A16").stream().map(PlayerTest::reference).distinct())
                .hasSize(1);
    }

    @Test
    void a19_the_closed_case_is_open_again() {
        assertThat(events("A19-closed")).hasAtLeastOneElementOfType(Reopened.class);
        assertThat(file("A19-closed").open()).isTrue();
    }

    /** A force closes most of what it takes in within weeks; something is always late, and most is not. */
    // [utest->req~demo-looks-like-a-force~1]
    @Test
    void most_ordinary_cases_have_been_closed() {
        long closed = ordinary().stream().filter(file -> !file.open()).count();

        assertThat(closed).isGreaterThan(ordinary().size() * 3L / 4);
    }

    // [utest->req~demo-looks-like-a-force~1]
    @Test
    void what_lies_open_for_years_is_the_exception() {
        assertThat(ordinary().stream().filter(CaseFile::open).count())
                .isLessThan(ordinary().size() / 10L);
    }

    // [utest->req~demo-looks-like-a-force~1]
    @Test
    void where_a_stricter_second_mark_came_before_the_end_they_have_looked_again_and_closed() {
        assertThat(ordinaryStories().filter(story -> has(story, SecondMarked.class) && !has(story, Reopened.class)))
                .isNotEmpty()
                .allMatch(story -> !CaseFile.of(story).open());
    }

    private static boolean has(List<Recorded> story, Class<? extends Event> kind) {
        return story.stream().map(Recorded::event).anyMatch(kind::isInstance);
    }

    private static List<CaseFile> ordinary() {
        return ordinaryStories().map(CaseFile::of).toList();
    }

    private static Stream<List<Recorded>> ordinaryStories() {
        return YEARS.stream()
                .filter(Incoming.class::isInstance)
                .map(Incoming.class::cast)
                .filter(document ->
                        document.scenario().isEmpty() && document.about().size() == 1)
                .filter(document -> document.at().isBefore(Years.MONDAY.minus(Duration.ofDays(120))))
                .filter(document -> !Years.damaged(document))
                .map(document -> story(reference(document)));
    }

    private static List<Incoming> documents(String label) {
        return Years.documents(YEARS).stream()
                .filter(document -> document.scenario().filter(label::equals).isPresent())
                .toList();
    }

    /** Handed in once more, a document says under which reference it has been received. */
    private static String reference(Incoming document) {
        Actor sender = new Actor(
                document.sender(),
                document.sender(),
                HOUSE.platform().force(),
                Set.of(Role.SENDER),
                Set.of(HOUSE.platform().force()));
        byte[] bytes = REFERENCE.readers().parts(document.bytes()).getFirst().bytes();
        Submission again = new Submission(
                new Original(bytes),
                Channel.valueOf(document.channel()),
                document.sender(),
                document.senderReference(),
                document.mergeKey());
        if (HOUSE.flow().walk().receive(again, sender) instanceof Receipt.Known known) {
            return Objects.requireNonNull(known.reference(), document.fileName());
        }
        throw new AssertionError("not received before: " + document.fileName());
    }

    private static List<Recorded> story(String reference) {
        return HOUSE.decisions().look(HOUSE.platform(), () -> {
            CaseList.Row row = HOUSE.cases().find(reference).orElseThrow();
            return HOUSE.ledger().story(row.id().value());
        });
    }

    private static List<Recorded> storyOf(String label) {
        return story(reference(documents(label).getFirst()));
    }

    private static CaseFile file(String label) {
        return CaseFile.of(storyOf(label));
    }

    private static List<Link> links(String label) {
        return Link.of(storyOf(label));
    }

    private static List<Event> events(String label) {
        return storyOf(label).stream().map(Recorded::event).toList();
    }

    private static RiskStory risk(String label) {
        return RiskStory.read(storyOf(label));
    }

    private static long entries() {
        return HOUSE.decisions()
                .look(
                        HOUSE.platform(),
                        () -> Objects.requireNonNull(new JdbcTemplate(DATABASE.app())
                                .queryForObject("select count(*) from ledger_entry", Long.class)));
    }
}

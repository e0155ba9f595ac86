package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A demonstration is filled once, by several players at once, and goes on where it was. */
// [utest->req~demo-told-whole-or-not-at-all~1]
class DemoYearsTest {

    private static final InstantSource WALL = InstantSource.system();

    @Test
    void the_years_are_played_once_whatever_a_later_start_asks_for() {
        try (Database database = TestDatabase.fresh()) {
            String first = play(database, 1, 60);
            long entries = count(database, "ledger_entry");

            assertThat(first).contains("60 reports").contains("have been played");
            assertThat(count(database, "invented_chapter")).isPositive();
            assertThat(play(database, 2, 500)).isEmpty();
            assertThat(count(database, "ledger_entry")).isEqualTo(entries);
        }
    }

    @Test
    void a_demonstration_that_is_stopped_before_it_has_begun_begins_at_the_next_start() {
        try (Database database = TestDatabase.fresh()) {
            var stopped = years(database, new StringWriter());
            stop(stopped);
            stopped.play(1, 60);

            assertThat(count(database, "case_file")).isZero();
            assertThat(play(database, 1, 60)).contains("have been played");
        }
    }

    /** The platform is up while the years are played, and somebody may be working at it. */
    @Test
    void a_chapter_that_cannot_be_played_is_told_and_tried_again_at_the_next_start_and_the_others_are_played() {
        try (Database database = TestDatabase.fresh()) {
            JdbcTemplate owner = new JdbcTemplate(database.owner());
            owner.execute("alter table invented_chapter add constraint not_the_second check (number <> 1)");

            assertThat(play(database, 1, 60))
                    .contains("could not be played: 1.")
                    .doesNotContain("have been played");
            long played = count(database, "invented_chapter");
            owner.execute("alter table invented_chapter drop constraint not_the_second");

            assertThat(play(database, 1, 60)).contains("have been played");
            assertThat(count(database, "invented_chapter")).isEqualTo(played + 1);
        }
    }

    /** As often as the players try it together, it cannot be played; once more, it can. */
    @Test
    void a_chapter_that_could_not_be_played_beside_others_is_played_alone() {
        try (Database database = TestDatabase.fresh()) {
            JdbcTemplate owner = new JdbcTemplate(database.owner());
            owner.execute("create sequence tries");
            owner.execute("""
                    create function in_the_way() returns trigger language plpgsql security definer as $$
                    begin
                        if new.number = 1 and nextval('tries') <= 5 then
                            raise exception 'in the way';
                        end if;
                        return new;
                    end $$""");
            owner.execute(
                    "create trigger in_the_way before insert on invented_chapter for each row execute function in_the_way()");

            assertThat(play(database, 1, 60)).contains("have been played").doesNotContain("could not be played");

            assertThat(owner.queryForObject("select last_value from tries", Long.class))
                    .isEqualTo(6);
        }
    }

    /** Whoever stops it is not kept waiting here: there is nobody who could end it. */
    private static void stop(DemoYears years) {
        Thread.currentThread().interrupt();
        years.close();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_clock_that_has_been_moved_stands_there_at_the_next_start(@TempDir Path home) {
        InstantSource wall = InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));

        new DemoClock(wall, home).forward(Duration.ofHours(30));

        assertThat(new DemoClock(wall, home).instant()).isEqualTo("2026-11-26T15:00:00Z");
        assertThat(Files.exists(home.resolve("demo-clock.next"))).isFalse();
    }

    private static String play(Database database, long seed, int size) {
        StringWriter said = new StringWriter();
        years(database, said).play(seed, size);
        return said.toString();
    }

    private static DemoYears years(Database database, StringWriter said) {
        return new DemoYears(database, Reference.forInventedData(WALL), WALL, 2, new PrintWriter(said));
    }

    private static long count(Database database, String table) {
        House house = House.over(database.app(), database.contextKey(), Reference.forInventedData(WALL), WALL, WALL);
        return house.decisions()
                .look(
                        house.platform(),
                        () -> Objects.requireNonNull(new JdbcTemplate(database.app())
                                .queryForObject("select count(*) from " + table, Long.class)));
    }
}

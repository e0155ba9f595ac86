package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.forthwith.app.House;
import org.forthwith.app.Reference;
import org.forthwith.app.database.Database;
import org.forthwith.app.database.TestDatabase;
import org.forthwith.app.notice.Carrier;
import org.forthwith.app.notice.Round;
import org.forthwith.app.web.demo.SampleActors;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.forthwith.obligation.telling.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every notice that the invented years lead to, read letter by letter: nothing stands in it but a reference, its state and a link. */
class NoticesOfTheDemonstrationTest {

    private static final InstantSource WALL = InstantSource.system();
    private static final int SIZE = 60;

    private static final Wording WORDING = new Wording(URI.create("https://forthwith.force.example"));
    private static final Pattern SUBJECT =
            Pattern.compile("K-\\d{4}-\\d{6,}: something is (due|overdue|overdue twice over)");
    private static final Pattern TEXT =
            Pattern.compile(SUBJECT + "\\. https://forthwith\\.force\\.example/cases/K-\\d{4}-\\d{6,}");

    // [itest->req~a-notice-is-a-reference-and-a-link~1]
    @Test
    void no_letter_says_a_name_an_identifier_a_grade_or_a_word_that_somebody_wrote() {
        try (Database database = TestDatabase.fresh()) {
            Carrier post = new Carrier();
            JdbcTemplate jdbc = new JdbcTemplate(database.app());
            House house = played(database, post);

            Round.of(house);

            long written = Objects.requireNonNull(house.decisions()
                    .look(
                            house.platform(),
                            () -> jdbc.queryForObject(
                                    "select count(*) from notice where withdrawn_at is null and not_before <= now()",
                                    Long.class)));
            assertThat(post.given()).hasSizeGreaterThan(100).hasSize(Math.toIntExact(written));
            assertThat(post.given()).allSatisfy(notice -> {
                assertThat(WORDING.letter(notice).subject()).matches(SUBJECT);
                assertThat(WORDING.letter(notice).text()).matches(TEXT);
            });
        }
    }

    private static House played(Database database, Carrier post) {
        PlayedTime time = new PlayedTime();
        time.moveTo(Years.MONDAY);
        var byMail = new Correspondence(new Roads(Road.SMTP, List.of(), QuietHours.USUAL), Map.of(Road.SMTP, post));
        House house =
                House.over(database.app(), database.contextKey(), Reference.forInventedData(WALL), time, WALL, byMail);
        Colleagues colleagues = new Colleagues(SampleActors.all());
        new TrainedColleagues(house, colleagues, Years.MONDAY).record();
        List<Moment> years = Years.moments(SIZE);
        Player player = new Player(house, time, colleagues, Years.MONDAY);
        new Chapters(years::stream, Years.MONDAY).from(0).forEach(chapter -> player.play(chapter, () -> {}));
        time.moveTo(Years.MONDAY);
        return house;
    }
}

package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.forthwith.ledger.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A book that goes on says what one that begins anew says, over stories made from a seed. The seed is the parameter that a failing test prints. */
class BooksTest {

    private static final int EVENTS = 150;

    private final Books books = new Books(CaseStory.TIMETABLE);

    static LongStream seeds() {
        return RandomStory.seeds();
    }

    // [utest->req~a-book-goes-on-from-where-it-was~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_book_asked_for_time_and_again_while_its_story_grows_says_what_the_whole_story_says(long seed) {
        List<Recorded> story = RandomStory.tell(seed, EVENTS).recorded;
        var random = new Random(seed);
        for (int heard = 1; heard <= story.size(); heard += random.nextInt(6)) {
            List<Recorded> sofar = List.copyOf(story.subList(0, heard));

            assertThat(books.of(sofar))
                    .as("seed %d after %d", seed, heard)
                    .isEqualTo(Duties.of(sofar, CaseStory.TIMETABLE));
        }
    }

    // [utest->req~a-book-goes-on-from-where-it-was~1]
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_story_from_which_something_has_gone_is_heard_anew(long seed) {
        var random = new Random(seed);
        List<Recorded> story = new ArrayList<>(RandomStory.tell(seed, EVENTS).recorded);
        while (story.size() > 20) {
            int asked = story.size() - random.nextInt(3);
            books.of(story.subList(0, asked));
            story.remove(1 + random.nextInt(asked - 1));

            assertThat(books.of(story))
                    .as("seed %d with %d left", seed, story.size())
                    .isEqualTo(Duties.of(story, CaseStory.TIMETABLE));
        }
    }

    @Test
    void who_looks_back_sees_the_book_as_it_was_then() {
        List<Recorded> story = RandomStory.tell(7, EVENTS).recorded;
        books.of(story);

        assertThat(books.of(story.subList(0, 40))).isEqualTo(Duties.of(story.subList(0, 40), CaseStory.TIMETABLE));
    }

    @Test
    void a_case_of_which_nothing_can_be_read_has_an_empty_book() {
        assertThat(books.of(List.of()).open()).isEmpty();
    }
}

package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

// [utest->req~demo-told-whole-or-not-at-all~1]
class ChaptersTest {

    private static final List<Moment> YEARS = Years.moments(3000);
    private static final List<Chapter> CHAPTERS = all(new Chapters(YEARS::stream, Years.MONDAY));

    private static List<Chapter> all(Chapters chapters) {
        List<Chapter> all = new ArrayList<>();
        for (int first = 0; first < chapters.count(); first += chapters.held()) {
            all.addAll(chapters.from(first));
        }
        return all;
    }

    @Test
    void every_moment_stands_in_one_chapter() {
        Set<Moment> told = Collections.newSetFromMap(new IdentityHashMap<>());
        CHAPTERS.forEach(chapter -> told.addAll(chapter.moments()));

        assertThat(told).hasSameSizeAs(YEARS);
        assertThat(CHAPTERS.stream()
                        .mapToInt(chapter -> chapter.moments().size())
                        .sum())
                .isEqualTo(YEARS.size());
        assertThat(CHAPTERS).extracting(Chapter::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_story_is_told_in_one_chapter_and_so_are_stories_that_meet() {
        Map<String, Set<Integer>> chapters = new HashMap<>();
        CHAPTERS.forEach(chapter -> chapter.moments().stream()
                .flatMap(moment -> moment.names().stream())
                .forEach(name ->
                        chapters.computeIfAbsent(name, first -> new TreeSet<>()).add(chapter.number())));

        assertThat(chapters)
                .isNotEmpty()
                .allSatisfy((name, numbers) -> assertThat(numbers).as(name).hasSize(1));
    }

    @Test
    void within_a_chapter_time_goes_forward() {
        assertThat(CHAPTERS)
                .allSatisfy(chapter -> assertThat(
                                chapter.moments().stream().map(Moment::at).toList())
                        .isSortedAccordingTo(Comparator.naturalOrder()));
    }

    @Test
    void what_is_planted_comes_first_then_the_last_months_and_then_what_is_older() {
        Set<String> planted = CHAPTERS.stream()
                .limit(4)
                .flatMap(chapter -> chapter.moments().stream())
                .flatMap(moment -> moment.names().stream())
                .filter(Situations::planted)
                .collect(Collectors.toSet());

        assertThat(planted).contains("A01", "A02-31", "A06-third", "A19-late");
        assertThat(CHAPTERS.getLast().moments().getFirst().at()).isBefore(Years.MONDAY.minus(Duration.ofDays(600)));
    }

    @Test
    void the_same_years_are_cut_in_the_same_way() {
        assertThat(all(new Chapters(YEARS::stream, Years.MONDAY))).isEqualTo(CHAPTERS);
    }
}

package org.forthwith.hashmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.hashmatch.value.Pdq;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of every way to search, beside those of comparing everything with everything: the same, to the last row. */
class NothingIsMissedTest {

    private record Hit(int query, int row, int distance) {}

    interface Way {
        void search(List<Pdq> asked, int threshold, Found found);
    }

    static Stream<Arguments> everyWayOverEveryKind() {
        long seed = new Random().nextLong();
        return Stream.of(
                        Named.<Function<Rows, Way>>of("looking at all", rows -> PdqSearch.flat(rows)::search),
                        Named.<Function<Rows, Way>>of("with vectors", rows -> flatBy(new VectorLeast(), rows)),
                        Named.<Function<Rows, Way>>of(
                                "pieces for a million", rows -> by(Layout.of(1_000_000), 9, rows)),
                        Named.<Function<Rows, Way>>of("a large directory", rows -> by(Layout.of(1_000_000), 18, rows)),
                        Named.<Function<Rows, Way>>of(
                                "pieces for ten million", rows -> by(Layout.of(10_000_000), 11, rows)),
                        Named.<Function<Rows, Way>>of(
                                "for a hundred million", rows -> by(Layout.of(100_000_000), 12, rows)),
                        Named.<Function<Rows, Way>>of(
                                "sixteen equal pieces", rows -> by(Layout.cut(16, 16, 1), 10, rows)))
                .flatMap(way -> Stream.of(
                                Named.<BiFunction<Integer, Random, List<Pdq>>>of("even", NothingIsMissedTest::even),
                                Named.<BiFunction<Integer, Random, List<Pdq>>>of("in crowds", Hashes::crowded))
                        .map(kind -> Arguments.of(way, kind, seed)));
    }

    private static Way flatBy(Least least, Rows rows) {
        return (asked, threshold, found) -> FlatScan.search(
                rows, rows.size(), asked.stream().map(Permutation::mixed).toList(), threshold, least, found);
    }

    private static Way by(Layout layout, int directoryBits, Rows rows) {
        MultiIndex index = new MultiIndex(rows, layout, directoryBits);
        return (asked, threshold, found) ->
                index.search(asked.stream().map(Permutation::mixed).toList(), threshold, found);
    }

    private static List<Pdq> even(int size, Random random) {
        return Stream.generate(() -> Hashes.any(random)).limit(size).toList();
    }

    // [utest->req~exactly-what-is-near-is-found~1]
    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("everyWayOverEveryKind")
    void at_every_threshold_exactly_the_near_rows_are_told_and_each_once(
            Function<Rows, Way> way, BiFunction<Integer, Random, List<Pdq>> kind, long seed) {
        Random random = new Random(seed);
        List<Pdq> hashes = kind.apply(5_003, random);
        List<Pdq> asked = plantedAtEveryDistance(hashes, random);
        Way searched = way.apply(Hashes.rows(hashes));

        for (int threshold : new int[] {0, 1, 7, 15, 16, 30, 31}) {
            assertThat(hits(searched, asked, threshold))
                    .as("threshold %d", threshold)
                    .containsExactlyInAnyOrderElementsOf(byComparingEverything(hashes, asked, threshold));
        }
    }

    /** Two for each distance from 0 to 40, and some that are near nothing. */
    private static List<Pdq> plantedAtEveryDistance(List<Pdq> hashes, Random random) {
        List<Pdq> asked = new ArrayList<>();
        for (int bits = 0; bits <= 40; bits++) {
            for (int times = 0; times < 2; times++) {
                asked.add(Hashes.turned(hashes.get(random.nextInt(hashes.size())), bits, random));
            }
        }
        asked.addAll(even(9, random));
        return asked;
    }

    private static List<Hit> byComparingEverything(List<Pdq> hashes, List<Pdq> asked, int threshold) {
        List<Hit> hits = new ArrayList<>();
        for (int query = 0; query < asked.size(); query++) {
            for (int row = 0; row < hashes.size(); row++) {
                int distance = asked.get(query).distance(hashes.get(row));
                if (distance <= threshold) {
                    hits.add(new Hit(query, row, distance));
                }
            }
        }
        return hits;
    }

    private static List<Hit> hits(Way way, List<Pdq> asked, int threshold) {
        List<Hit> hits = new ArrayList<>();
        way.search(asked, threshold, (query, row, distance) -> hits.add(new Hit(query, row, distance)));
        return hits;
    }

    @Test
    void a_threshold_beyond_what_pieces_reach_is_looked_for_among_all() {
        Random random = new Random(3);
        List<Pdq> hashes = even(Layout.WORTH_AN_INDEX, random);
        List<Pdq> asked = List.of(Hashes.turned(hashes.get(77), 60, random), hashes.get(5));

        List<Hit> hits = hits(PdqSearch.of(Hashes.rows(hashes))::search, asked, 60);

        assertThat(hits)
                .containsExactlyInAnyOrderElementsOf(byComparingEverything(hashes, asked, 60))
                .contains(new Hit(0, 77, 60));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void pieces_are_the_whole_hash_and_reach_as_far_as_is_taken_to_be_alike(int rows) {
        Layout layout = Layout.of(rows);

        assertThat(layout.pieces().stream().mapToInt(Layout.Piece::bits).sum()).isEqualTo(256);
        assertThat(layout.reaches()).isGreaterThanOrEqualTo(Pdq.ALIKE);
    }

    static IntStream sizes() {
        return IntStream.of(0, 1, 500_000, 2_999_999, 3_000_000, 39_999_999, 40_000_000, PieceIndex.MOST_ROWS);
    }

    @Test
    void an_index_is_asked_where_rows_are_many_and_all_are_looked_at_where_questions_are() {
        MultiIndex index = MultiIndex.of(Rows.of(1000));

        assertThat(PdqSearch.indexIsFaster(index, 50_000_000, 1)).isTrue();
        assertThat(PdqSearch.indexIsFaster(index, 50_000_000, 1000)).isTrue();
        assertThat(PdqSearch.indexIsFaster(index, 1000, 1)).isFalse();
    }

    @Test
    void no_rows_no_answers() {
        List<Pdq> asked = List.of(new Pdq(0, 0, 0, 0));

        assertThat(hits(PdqSearch.of(Rows.of(0))::search, asked, 256)).isEmpty();
        assertThat(hits(by(Layout.of(1), 4, Rows.of(0)), asked, 31)).isEmpty();
    }

    @Test
    void only_the_rows_that_are_there_yet_are_searched() {
        Random random = new Random(8);
        Rows rows = Rows.of(3_000);
        Pdq hash = Hashes.any(random);
        rows.put(2_500, hash);
        List<Integer> found = new ArrayList<>();

        PdqSearch.search(rows, 2_500, List.of(hash), 0, (query, row, distance) -> found.add(row));
        assertThat(found).isEmpty();
        PdqSearch.search(rows, 2_501, List.of(hash), 0, (query, row, distance) -> found.add(row));
        assertThat(found).containsExactly(2_500);
    }
}

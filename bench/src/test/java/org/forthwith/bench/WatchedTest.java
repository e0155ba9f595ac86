package org.forthwith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.value.Pdq;
import org.junit.jupiter.api.Test;

class WatchedTest {

    private static Screened answer(String... keys) {
        Pdq hash = new Pdq(1, 2, 3, 4);
        List<Match> matches = java.util.Arrays.stream(keys)
                .map(key -> new Match(hash, hash, 0, new Entry(new EntryKey("list", key), "", "", null, List.of(hash))))
                .toList();
        return new Screened("", matches, 0, false);
    }

    @Test
    void what_is_missed_and_what_is_false_is_counted() {
        Watched watched = new Watched();
        watched.check(answer("7"), "7");
        watched.check(answer(), "");
        assertThat(watched.missed() + watched.wrong()).isZero();

        watched.check(answer(), "7");
        assertThat(watched.missed()).isEqualTo(1);
        watched.check(answer("8"), "");
        watched.check(answer("7", "8"), "7");
        assertThat(watched.wrong()).isEqualTo(2);
        watched.check(answer("8"), "7");
        assertThat(watched.missed()).isEqualTo(2);
        assertThat(watched.wrong()).isEqualTo(3);
    }

    @Test
    void times_are_told_in_milliseconds() {
        Watched watched = new Watched();
        for (int millis = 1; millis <= 100_000; millis++) {
            watched.took(millis * 1_000_000L);
        }
        assertThat(watched.searches()).isEqualTo(100_000);
        assertThat(watched.median()).isEqualTo(50_001);
        assertThat(watched.longest()).isEqualTo(100_000);
    }
}

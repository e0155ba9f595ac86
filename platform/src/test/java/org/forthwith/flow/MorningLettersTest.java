package org.forthwith.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.forthwith.flow.Posted.Fate;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.obligation.telling.AddressBook;
import org.forthwith.obligation.telling.AddressBooks;
import org.forthwith.obligation.telling.Digests;
import org.forthwith.obligation.telling.Digests.Digest;
import org.forthwith.obligation.telling.MorningPost;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.junit.jupiter.api.Test;

class MorningLettersTest {

    private static final ForceCode AVON = new ForceCode("52");
    private static final ForceCode YORKSHIRE = new ForceCode("13");
    private static final Actor PLATFORM =
            new Actor("forthwith", "Forthwith", AVON, Set.of(Role.SYSTEM), Set.of(AVON, YORKSHIRE));

    private final Set<String> faulty = new HashSet<>();
    private final List<String> laid = new ArrayList<>();
    private final List<Posted> told = new ArrayList<>();
    private boolean commits = true;
    private int counted;
    private Instant now = Instant.parse("2026-01-12T07:00:00Z");

    private final AddressBooks books = (force, at) -> {
        fault(force.value());
        return new AddressBook(
                Map.of("s.1", "s.1@force.example", "s.2", "s.2@force.example"), List.of("s.1", "s.2"), null);
    };

    private final MorningPost post = new MorningPost() {
        @Override
        public Map<ForceCode, List<Integer>> counts(Instant at) {
            fault("counts");
            counted++;
            return new TreeMap<>(Map.of(AVON, List.of(1, 2, 3), YORKSHIRE, List.of(4, 5, 6)));
        }

        @Override
        public void lay(Digest letter) {
            String written = letter.force() + " " + letter.addressee().name();
            fault(written);
            if (commits) {
                laid.add(written);
            }
        }
    };

    private final Decisions decisions = new Decisions() {
        @Override
        public <T> T take(Actor actor, Supplier<T> work) {
            T result = work.get();
            if (!commits) {
                throw new IllegalStateException("not committed");
            }
            return result;
        }

        @Override
        public <T> T look(Actor actor, Supplier<T> work) {
            return work.get();
        }
    };

    private final MorningLetters letters = new MorningLetters(
            new Digests(new Roads(Road.SMTP, List.of(), QuietHours.USUAL), books),
            post,
            decisions,
            PLATFORM,
            () -> now);

    private void fault(String name) {
        if (faulty.contains(name)) {
            throw new IllegalStateException(name);
        }
    }

    private void write() {
        letters.write(told::add);
    }

    // [utest->req~a-digest-is-written-once-a-day~1]
    @Test
    void each_supervisor_of_each_force_has_one_letter_however_often_this_machine_wakes() {
        write();
        write();
        now = now.plusSeconds(3600);
        write();

        assertThat(laid).containsExactly("13 s.1", "13 s.2", "52 s.1", "52 s.2");
        assertThat(counted).as("a day that is done is not counted again").isEqualTo(1);
        assertThat(told).isEmpty();
    }

    // [utest->req~a-digest-is-written-once-a-day~1]
    @Test
    void a_letter_that_cannot_be_written_stops_no_other_and_is_written_a_minute_later() {
        faulty.add("13 s.1");
        write();

        assertThat(laid).containsExactly("13 s.2", "52 s.1", "52 s.2");
        assertThat(told).containsExactly(new Posted(Road.SMTP, Fate.NOT_WRITTEN));

        faulty.clear();
        now = now.plusSeconds(59);
        write();
        assertThat(laid).hasSize(3);

        now = now.plusSeconds(1);
        write();
        assertThat(laid).containsExactly("13 s.2", "52 s.1", "52 s.2", "13 s.1");
    }

    @Test
    void a_force_whose_address_book_cannot_be_read_stops_no_other() {
        faulty.add("13");
        write();

        assertThat(laid).containsExactly("52 s.1", "52 s.2");
        assertThat(told).containsExactly(new Posted(Road.SMTP, Fate.NOT_WRITTEN));
    }

    @Test
    void what_cannot_be_counted_is_told_and_counted_a_minute_later() {
        faulty.add("counts");
        write();
        assertThat(told).containsExactly(new Posted(Road.SMTP, Fate.NOT_WRITTEN));

        faulty.clear();
        now = now.plusSeconds(60);
        write();
        assertThat(laid).hasSize(4);
    }

    // [utest->req~a-digest-is-written-once-a-day~1]
    @Test
    void a_day_is_done_only_when_its_letters_lie_there_for_good() {
        commits = false;
        write();
        assertThat(laid).isEmpty();
        assertThat(told).hasSize(4);

        commits = true;
        now = now.plusSeconds(60);
        write();
        assertThat(laid).hasSize(4);
    }
}

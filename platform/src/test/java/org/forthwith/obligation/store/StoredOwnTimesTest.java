package org.forthwith.obligation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.forthwith.event.ClockSettingEvent.ClockTimeProposed;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Term;
import org.junit.jupiter.api.Test;

/** How the ledger is asked for the times that forces have set. */
class StoredOwnTimesTest {

    private static final ForceCode FORCE = new ForceCode("52");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);
    private static final Actor PLATFORM =
            new Actor("forthwith", "Forthwith", FORCE, Set.of(Role.SYSTEM), Set.of(FORCE));

    private final List<String> asked = new ArrayList<>();
    private final List<Story> settings = new ArrayList<>();
    private Instant now = Instant.parse("2026-10-01T09:00:00Z");
    private final StoredOwnTimes times = new StoredOwnTimes(ledger(), new AtOnce(), PLATFORM, () -> now);

    @Test
    void however_many_settings_there_are_their_stories_are_read_together() {
        set("K06", "12 hours");
        set("K06b", "12 hours");
        set("K01", "2 hours");

        assertThat(hours("K06")).isEqualTo("12 hours");
        assertThat(hours("K01")).isEqualTo("2 hours");
        assertThat(asked).containsExactly("begunWith", "storiesBefore");
    }

    @Test
    void where_nobody_has_set_anything_no_story_is_asked_for() {
        assertThat(hours("K06")).isEqualTo("none");
        assertThat(asked).containsExactly("begunWith");
    }

    @Test
    void they_are_remembered_for_half_a_minute_or_until_somebody_sets_one_here() {
        assertThat(hours("K06")).isEqualTo("none");
        set("K06", "12 hours");
        now = now.plus(Duration.ofSeconds(29));
        assertThat(hours("K06")).isEqualTo("none");

        times.lookAgain();
        assertThat(hours("K06")).isEqualTo("12 hours");
        set("K06", "10 hours");
        now = now.plus(Duration.ofSeconds(30));
        assertThat(hours("K06")).isEqualTo("10 hours");
    }

    private String hours(String clock) {
        var own = times.of(FORCE, clock, DAY).get(Term.ORDINARY);
        return own == null ? "none" : own.limit().words();
    }

    private void set(String clock, String limit) {
        UUID id = new UUID(1, settings.size());
        Instant at = now.plusSeconds(settings.size());
        var proposed = new ClockTimeProposed(id, at, clock, "ORDINARY", limit, true, DAY, "local policy");
        settings.add(
                new Story(id, List.of(new Recorded(1, 1, FORCE, proposed, at, "head", true, "HEAD_OF_UNIT", null)), 0));
    }

    /** A ledger that knows settings, and notes what it is asked. */
    private Ledger ledger() {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (self, method, given) -> {
                    asked.add(method.getName());
                    return switch (method.getName()) {
                        case "begunWith" -> settings.stream().map(Story::stream).toList();
                        case "storiesBefore" ->
                            settings.stream()
                                    .filter(story -> ((Collection<?>) given[1]).contains(story.stream()))
                                    .toList();
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private record AtOnce() implements Decisions {

        @Override
        public <T> T take(Actor actor, Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T look(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }
}

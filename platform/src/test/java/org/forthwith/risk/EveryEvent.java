package org.forthwith.risk;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.Event;

/** One example of every kind of event that there is, so that no new kind is forgotten. What it says means nothing. */
final class EveryEvent {

    private static final Map<Class<?>, Object> SAYS = Map.ofEntries(
            entry(String.class, "91"),
            entry(int.class, 1),
            entry(Integer.class, 1),
            entry(long.class, 1L),
            entry(Long.class, 1L),
            entry(boolean.class, false),
            entry(UUID.class, new UUID(0, 1)),
            entry(Instant.class, StoryOfARecord.START),
            entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            entry(List.class, List.of()),
            entry(Map.class, Map.of()));

    private EveryEvent() {}

    static List<Event> once() {
        return kinds(Event.class).map(kind -> (Event) example(kind)).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryEvent::kinds)
                : Stream.of(type);
    }

    private static Object example(Class<?> type) {
        if (type.isRecord()) {
            return made(type);
        }
        Object said = type.isEnum() ? type.getEnumConstants()[0] : SAYS.get(type);
        if (said == null) {
            throw new IllegalStateException("no example of " + type);
        }
        return said;
    }

    private static Object made(Class<?> type) {
        var parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parts)
                    .newInstance(Arrays.stream(parts).map(EveryEvent::example).toArray());
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("no example of " + type, fault);
        }
    }
}

package org.forthwith.ledger.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.event.Event;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.ReferralId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as the ledger writes them: the record's name beside its components as JSON, absent ones left out.
 * The names are part of the record for good: a record in {@code event} may gain a component that can be absent, and is never renamed.
 */
// [impl->req~what-was-written-can-be-read~1]
public final class EventJson {

    private static final Map<String, Class<?>> TYPES =
            records(Event.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(CaseId.class, OneUuid.class)
            .addMixIn(ReferralId.class, OneUuid.class)
            .addMixIn(LinkId.class, OneUuid.class)
            .addMixIn(ChildId.class, OneUuid.class)
            .addMixIn(ForceCode.class, OneText.class)
            .build();

    String type(Event event) {
        return event.getClass().getSimpleName();
    }

    String write(Event event) {
        return mapper.writeValueAsString(event);
    }

    Event read(String type, String body) {
        Class<?> record = TYPES.get(type);
        if (record == null) {
            throw new IllegalStateException("the ledger holds an event that this version does not know: " + type);
        }
        return (Event) mapper.readValue(body, record);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJson::records)
                : Stream.of(type);
    }

    /** An identity is written as the bare UUID. */
    private abstract static class OneUuid {
        @JsonCreator
        OneUuid(@SuppressWarnings("unused") UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    /** A code is written as the bare text. */
    private abstract static class OneText {
        @JsonCreator
        OneText(@SuppressWarnings("unused") String value) {}

        @JsonValue
        abstract String value();
    }
}

package org.forthwith.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented document on its way in.
 *
 * @param channel by its name in {@code referral.Channel}
 * @param sender as senders are registered: a platform's short name, {@code nca}, {@code front-desk-52}
 * @param senderReference the sender's own id of the document, where the sender gives one outside it
 * @param mergeKey the sender's id of the story, where the protocol says it outside the document
 * @param scenario the label of the planted situation to which it belongs: {@code A06-second}
 * @param about what acts call the case that it is part of: one name, or one for each row of a batch; scenarios also go by their label
 * @param fileName unique, and telling: its number, its form, what is wrong with it, its reference
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record Incoming(
        byte[] bytes,
        String channel,
        String sender,
        @Nullable String senderReference,
        @Nullable String mergeKey,
        Instant at,
        Optional<String> scenario,
        List<String> about,
        String fileName)
        implements Moment {

    public Incoming {
        about = List.copyOf(about);
    }

    @Override
    public List<String> names() {
        return Stream.concat(about.stream(), scenario.stream())
                .flatMap(Situations::names)
                .toList();
    }

    /** The same document at another time, under another file's name. */
    Incoming arriving(Instant time, String name) {
        return new Incoming(bytes, channel, sender, senderReference, mergeKey, time, scenario, about, name);
    }
}

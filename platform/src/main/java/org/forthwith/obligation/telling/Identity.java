package org.forthwith.obligation.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The identity of a notice: the same rung, told to the same addressee by the same road, is the same notice. */
final class Identity {

    private Identity() {}

    // [impl->req~a-notice-is-written-once~1]
    static UUID of(Notice.About about, Addressee addressee, Road road) {
        String words = String.join(
                " ",
                about.caseId().value().toString(),
                about.clock(),
                Integer.toString(about.openedBy()),
                Integer.toString(about.percent()),
                about.dueAt().toString(),
                addressee.kind().name(),
                addressee.name(),
                road.name());
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }
}

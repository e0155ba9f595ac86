package org.forthwith.flow;

import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.forthwith.obligation.telling.Outbox;

/** What people do about notices. */
public final class NoticeWork {

    private final Rooms rooms;
    private final Outbox outbox;

    NoticeWork(Rooms rooms, Outbox outbox) {
        this.rooms = rooms;
        this.outbox = outbox;
    }

    /** Has a notice of their own force sent once more, under their name. False when it waits already, or is not theirs. */
    // [impl->req~a-notice-can-be-sent-again~1]
    public boolean again(Actor by, UUID notice) {
        return rooms.decisions()
                .take(by, () -> outbox.again(notice, by, rooms.clock().instant()));
    }
}

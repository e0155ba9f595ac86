package org.forthwith.app.web;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** How many sessions there are. Whoever asks for pages by the thousand without signing in finds no room, and takes none from others. */
final class Lobby implements HttpSessionListener {

    private final int room;
    private final AtomicInteger sessions = new AtomicInteger();

    Lobby(int room) {
        this.room = room;
    }

    boolean hasRoom() {
        return sessions.get() < room;
    }

    @Override
    public void sessionCreated(HttpSessionEvent begun) {
        sessions.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        sessions.decrementAndGet();
    }
}

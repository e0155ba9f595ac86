package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class LobbyTest {

    @Test
    void there_is_room_for_so_many_sessions_and_again_when_one_has_ended() {
        var lobby = new Lobby(2);
        var session = new HttpSessionEvent(new MockHttpSession());
        lobby.sessionCreated(session);
        assertThat(lobby.hasRoom()).isTrue();

        lobby.sessionCreated(session);
        assertThat(lobby.hasRoom()).isFalse();

        lobby.sessionDestroyed(session);
        assertThat(lobby.hasRoom()).isTrue();
    }
}

package org.forthwith.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUserTest {

    private static final int NOBODY = 65534;

    @Test
    void the_server_runs_as_whoever_owns_its_home(@TempDir Path parent) throws IOException {
        var home = homeOfAnOrdinaryUser(parent);

        try (var server = EmbeddedServer.start(home, TestDatabase.HASTY)) {
            var process = Postmaster.in(home.data()).orElseThrow().pid();
            assertThat(uid(Path.of("/proc", Long.toString(process))))
                    .isEqualTo(uid(home.path()))
                    .isEqualTo(uid(home.data()))
                    .isNotZero();
            assertThat(server.administrator("forthwith").url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    /** Root gives the home away, and so must step down to its owner; an ordinary user owns it already. */
    private static Home homeOfAnOrdinaryUser(Path parent) throws IOException {
        var home = Home.at(parent.resolve("home"));
        if (uid(Path.of("/proc/self")) == 0) {
            Files.setAttribute(parent, "unix:uid", NOBODY);
            Files.setAttribute(home.path(), "unix:uid", NOBODY);
        }
        return home;
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}

package org.forthwith.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts, finds and stops the one server of a home. Only ever called by whoever has the turn. */
final class ServerControl {

    private static final int ATTEMPTS = 100;
    private static final int PATIENCE_SECONDS = 300;
    private static final int PAUSE_MILLIS = 50;

    private final Home home;
    private final Binaries binaries;
    private final ServerUser user;

    ServerControl(Home home, Binaries binaries, ServerUser user) {
        this.home = home;
        this.binaries = binaries;
        this.user = user;
    }

    void joinOrStart(ServerSettings settings) {
        if (!isReady()) {
            start(settings);
        }
    }

    /** Where the server listens. */
    int port() {
        return Postmaster.in(home.data()).map(Postmaster::port).orElseThrow(this::gone);
    }

    private DatabaseFault gone() {
        return new DatabaseFault("The database in " + home.data() + " has stopped. Its log is " + home.log() + ".");
    }

    void stop() {
        if (!isThere()) {
            return;
        }
        var ended = pgCtl("stop", "--mode=fast").run();
        if (!ended.well() && isThere()) {
            throw new DatabaseFault("The database in " + home.data() + " did not stop: " + ended.said());
        }
    }

    private boolean isThere() {
        return Postmaster.in(home.data())
                .filter(each -> each.serves(home.data()))
                .isPresent();
    }

    /** True when the server is there and ready; one that is coming up or going down is waited for. */
    private boolean isReady() {
        for (int waited = 0; waited < PATIENCE_SECONDS * 1000; waited += PAUSE_MILLIS) {
            var found = Postmaster.in(home.data()).filter(each -> each.serves(home.data()));
            if (found.isEmpty() || found.get().ready()) {
                return found.isPresent();
            }
            pause();
        }
        throw new DatabaseFault("The database in " + home.data() + " has been coming up or going down for "
                + PATIENCE_SECONDS + " seconds. Its log is " + home.log() + ".");
    }

    private void start(ServerSettings settings) {
        forgetADeadServer();
        for (int attempt = 1; ; attempt++) {
            long logged = home.log().toFile().length();
            var ended = pgCtl("start", "--log=" + home.log(), "--options=" + settings.onPort(freePort()))
                    .run();
            if (ended.well()) {
                return;
            }
            var words = ended.said() + "\n" + logSince(logged);
            var trouble = Trouble.in(words);
            if (!trouble.passing() || attempt == ATTEMPTS) {
                throw trouble.fault(home, words);
            }
            pause();
        }
    }

    /** PostgreSQL will not start while the process number it left behind in a crash belongs to anybody. */
    private void forgetADeadServer() {
        if (Postmaster.in(home.data())
                .filter(each -> each.isAnother(home.data()))
                .isPresent()) {
            try {
                Files.delete(home.data().resolve("postmaster.pid"));
            } catch (IOException fault) {
                throw DatabaseFault.at(home.data(), fault);
            }
        }
    }

    private Command pgCtl(String verb, String... words) {
        return Command.of(user.stepDown(), binaries.program("pg_ctl"), verb, "--pgdata=" + home.data(), "--wait")
                .and(List.of("--timeout=" + PATIENCE_SECONDS))
                .and(List.of(words));
    }

    private String logSince(long start) {
        try (var log = new FileInputStream(home.log().toFile())) {
            log.skipNBytes(start);
            return new String(log.readAllBytes(), UTF_8);
        } catch (FileNotFoundException nothingLogged) {
            return "";
        } catch (IOException fault) {
            throw DatabaseFault.at(home.log(), fault);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new DatabaseFault("No port is free on this machine for the database: " + fault.getMessage(), fault);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseFault("Interrupted while waiting for the database.", interrupted);
        }
    }
}

package org.forthwith.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Another process of ours: opens the server of a home, says so, and closes it when its input ends, unless it is killed before. */
final class AnotherProcess implements AutoCloseable {

    private static final char OPENED = '!';

    private final Process process;

    private AnotherProcess(Process process) {
        this.process = process;
    }

    static AnotherProcess on(Home home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        home.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new AnotherProcess(process);
    }

    /** Waits until it has opened the server. */
    void opened() throws IOException {
        if (process.getInputStream().read() != OPENED) {
            throw new IllegalStateException("the other process did not open the server");
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it close the server and end. */
    void leave() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        leave();
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var home = TestDatabase.homeIn(Path.of(arguments[0]));
        try (var server = EmbeddedServer.start(home, ServerSettings.USUAL);
                var connection = server.administrator("postgres").connect()) {
            System.out.print(connection.isValid(1) ? OPENED : '?');
            System.out.flush();
            System.in.transferTo(System.err);
        }
    }
}

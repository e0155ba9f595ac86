package org.forthwith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An application node in a process of its own, over the same database. It ends by itself when whoever started it ends, and can be stopped as
 * machines stop: in the middle of something.
 */
final class Machine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;

    private Machine(Process process) {
        this.process = process;
    }

    /**
     * Starts one and comes back once it sweeps.
     *
     * @param ahead by how much its clock is before that of this process
     */
    static Machine start(Ground ground, Duration ahead) {
        try {
            Process process = new ProcessBuilder(command(ground.home(), ahead))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = process.inputReader().readLine();
            if (!MachineCommand.READY.equals(answer)) {
                throw new IllegalStateException("a machine did not start: " + answer);
            }
            return new Machine(process);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> command(Path home, Duration ahead) {
        String here = System.getProperty("java.class.path");
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx1g", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(
                here.endsWith("bench.jar") ? List.of("-jar", here) : List.of("-cp", here, Bench.class.getName()));
        command.addAll(List.of("machine", home.toString(), ahead.toString()));
        return command;
    }

    /** It stands still between one instruction and the next, as a machine does that is moved or gets no processor. */
    void pause() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    /** Without a word, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    private void signal(String name) {
        try {
            int answer = new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (answer != 0) {
                throw new IllegalStateException("a machine could not be sent " + name);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
        } catch (IOException ended) {
            process.destroyForcibly();
        }
        await();
    }
}

package org.forthwith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.app.Jobs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@link Machine} starts in another process: the jobs that every platform has, until nobody holds the other end of its input. */
@Command(name = "machine", hidden = true)
final class MachineCommand implements Callable<Integer> {

    static final String READY = "ready";

    @Parameters(index = "0")
    private Path home = Path.of(".");

    @Parameters(index = "1")
    private Duration ahead = Duration.ZERO;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Ground ground = Ground.shared(home);
                Jobs jobs = new Jobs(
                        ground.house(() -> InstantSource.system().instant().plus(ahead)), rung -> {}, notice -> {})) {
            jobs.start();
            Objects.requireNonNull(spec).commandLine().getOut().println(READY);
            spec.commandLine().getOut().flush();
            System.in.readAllBytes();
        }
        return 0;
    }
}

package org.forthwith.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forthwith test}, which the launcher of a source tree does itself; here it only explains. */
@Command(
        name = "test",
        header = {"Example:", "  ./forthwith test", ""},
        description = {
            "Builds everything and runs every check: in a source tree, by its launcher.",
            "The browser tests need Chromium; where it is missing and may be installed with apt-get, that is done."
        },
        footer = {"", "Exit codes: 0 all green, otherwise as Maven ends."})
final class TestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .getErr()
                .println("The checks are run by the launcher of a source tree: ./forthwith test");
        return ExitCode.USAGE;
    }
}

package org.forthwith.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forthwith.linkage.command.Link;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code forthwith link}: the command of the linkage library, which also stands by itself. It needs no data directory. */
@Command(
        name = "link",
        header = Link.EXAMPLES,
        customSynopsis = "forthwith link FILE... [OPTIONS]",
        description = Link.DESCRIPTION,
        footer = Link.OPTIONS)
public final class LinkCommand implements Callable<Integer> {

    @Unmatched
    private List<String> words = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    // [impl->req~link-command~1]
    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        return Link.run(words, line.getOut(), line.getErr(), Terminal.watched().isPresent());
    }
}

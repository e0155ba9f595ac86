package org.forthwith.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what was measured, line by line, as soon as it is known. */
record Told(PrintWriter out) {

    static Told by(@Nullable CommandSpec spec) {
        return new Told(Objects.requireNonNull(spec).commandLine().getOut());
    }

    @SuppressWarnings("AnnotateFormatMethod") // Nothing here has the annotation.
    void say(String words, Object... figures) {
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}

package org.forthwith.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.app.database.Settings;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Readers;
import org.forthwith.referral.source.FormatReaders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code forthwith import}: takes in files and folders of reports. Stopped at any point, it can be run again. */
@Command(
        name = "import",
        header = {
            "Examples:",
            "  forthwith import reports/                 every file in a folder, whatever its format",
            "  forthwith import --json tip.json | jq .   one line of JSON for each document",
            ""
        },
        description =
                "Takes in files and folders of reports. What has come before is not taken in twice, so the command can be run again.",
        footer = {
            "",
            "Exit codes: 0 all in, 1 fault, or a document failed, 2 wrong use, 3 some documents wait for repair or were refused."
        })
public final class ImportCommand implements Callable<Integer> {

    private static final int SOME_NEED_REPAIR = 3;

    @Parameters(arity = "1..*", paramLabel = "<file or folder>", description = "What to take in.")
    private List<Path> paths = List.of();

    @Option(
            names = "--channel",
            description = "By which road the reports came: ${COMPLETION-CANDIDATES}. Told by the format when left out.")
    private @Nullable Channel channel;

    @Option(names = "--json", description = "Print one JSON object a line for each document.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource clock;
    private final Map<String, String> words;
    private final Map<Told.Status, Integer> counts = new EnumMap<>(Told.Status.class);

    public ImportCommand(InstantSource clock, Map<String, String> words) {
        this.clock = clock;
        this.words = words;
    }

    // [impl->req~an-import-can-be-stopped-anywhere~1]
    @Override
    public Integer call() {
        List<Path> files = files();
        try (Door door = door();
                OnTheWay onTheWay = new OnTheWay(door, this::tell)) {
            Readers readers = new FormatReaders(clock);
            Progress progress = new Progress(files.size());
            for (Path file : files) {
                byte[] bytes = read(file);
                if (bytes == null) {
                    tell(file, "", Told.failed("the file cannot be read"));
                    progress.step();
                    continue;
                }
                for (Readers.Part part : readers.parts(bytes)) {
                    Channel by = channel == null ? Road.of(readers, part.bytes()) : channel;
                    onTheWay.handIn(file, part.label(), part.bytes(), by);
                }
                progress.step();
            }
            onTheWay.arrive();
            progress.end();
        }
        if (!json) {
            out().println(summary());
        }
        out().flush();
        return exitCode();
    }

    private int exitCode() {
        if (counts.containsKey(Told.Status.FAILED)) {
            return ExitCode.SOFTWARE;
        }
        return counts.containsKey(Told.Status.NEEDS_REPAIR) || counts.containsKey(Told.Status.REFUSED)
                ? SOME_NEED_REPAIR
                : 0;
    }

    private Door door() {
        return Running.at(Settings.of(words).home()).<Door>map(RunningDoor::new).orElseGet(() -> {
            Premises premises = Premises.asTheyAre(words, clock);
            premises.mark();
            return new OwnDoor(premises);
        });
    }

    private List<Path> files() {
        List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There is no file or folder called " + missing.getFirst() + ".");
        }
        return paths.stream().flatMap(ImportCommand::below).sorted().toList();
    }

    private static Stream<Path> below(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Fault("The folder " + path + " cannot be read.");
        }
    }

    /** Nothing when it cannot be read. */
    private static byte @Nullable [] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private void tell(Path file, String label, Told told) {
        counts.merge(told.status(), 1, Integer::sum);
        if (json) {
            out().println(JsonLine.of(file, label, told));
        } else if (told.status() != Told.Status.RECEIVED && told.status() != Told.Status.ALREADY_RECEIVED) {
            String part = label.isEmpty() ? "" : " (" + label + ")";
            out().println(file + part + ": " + words(told.status())
                    + told.notes().stream().map(note -> "\n  " + note).collect(Collectors.joining()));
        }
    }

    private String summary() {
        return counts.isEmpty()
                ? "No files."
                : counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + words(count.getKey()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String words(Told.Status status) {
        return switch (status) {
            case RECEIVED -> "received";
            case ALREADY_RECEIVED -> "received before";
            case NEEDS_REPAIR -> "kept, needs repair";
            case REFUSED -> "refused, nothing kept";
            case NOT_A_REPORT -> "not a report, left alone";
            case FAILED -> "failed, not taken in";
        };
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

package org.forthwith.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forthwith.access.store.Enrolled;
import org.forthwith.access.store.Enrolment;
import org.forthwith.app.database.Settings;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;
import org.forthwith.referral.Channel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code forthwith sender}: who may hand reports in by machine. A running platform heeds a change from the next request on. */
// [impl->req~senders-are-enrolled-by-command~1]
@Command(
        name = "sender",
        header = {
            "Examples:",
            "  forthwith sender add acme-chat \"Acme Chat\" 91     prints the secret, this once",
            "  forthwith sender add --channel OSA_NCA acme-chat \"Acme Chat\" 91",
            "  forthwith sender list",
            "  forthwith sender remove acme-chat",
            ""
        },
        description = "Says who may hand reports in by machine.",
        footer = {"", "Exit codes: 0 done, 1 fault, 2 wrong use, or there is no such sender."})
final class SenderCommand implements Runnable {

    private final InstantSource wallClock;
    private final Map<String, String> words;

    @Spec
    private @Nullable CommandSpec spec;

    SenderCommand(InstantSource wallClock, Map<String, String> words) {
        this.wallClock = wallClock;
        this.words = words;
    }

    @Override
    public void run() {
        throw new ParameterException(spec().commandLine(), "Say add, list or remove.");
    }

    @Command(
            name = "add",
            description =
                    "Enrols a sender and prints its secret. One that is enrolled already gets a new secret and keeps its "
                            + "channels unless others are named.")
    int add(
            @Option(
                            names = "--channel",
                            description =
                                    "A channel by which it may hand in; may be said several times. Without it: every one.")
                    @Nullable
                    Set<Channel> channels,
            @Parameters(paramLabel = "<id>", description = "Letters, digits, dot, dash and underscore.") String id,
            @Parameters(paramLabel = "<name>", description = "What people call it.") String name,
            @Parameters(
                            paramLabel = "<force>",
                            description = "The force or agency for which it sends: 91 for the nation.")
                    String force)
            throws IOException {
        Path home = Files.createDirectories(Settings.of(words).home());
        out().println(enrolled(new Enrolment(file(home), new SecureRandom()), id, name, known(force), channels));
        out().flush();
        return ExitCode.OK;
    }

    @Command(name = "list", description = "Lists the senders: id, force, channels and name.")
    int list() {
        enrolment()
                .all()
                .forEach(one ->
                        out().println(String.join("\t", one.id(), one.force().value(), channels(one), one.name())));
        out().flush();
        return ExitCode.OK;
    }

    @Command(name = "remove", description = "Takes a sender out. Its secret counts no longer.")
    int remove(@Parameters(paramLabel = "<id>", description = "As it was enrolled.") String id) throws IOException {
        if (!enrolment().remove(id)) {
            throw new ParameterException(spec().commandLine(), "There is no sender called " + id + ".");
        }
        return ExitCode.OK;
    }

    private static String channels(Enrolled sender) {
        return sender.channels().isEmpty() ? "every channel" : String.join(" ", new TreeSet<>(sender.channels()));
    }

    private String enrolled(
            Enrolment enrolment, String id, String name, ForceCode force, @Nullable Set<Channel> channels)
            throws IOException {
        try {
            return channels == null
                    ? enrolment.enrol(id, name, force)
                    : enrolment.enrol(
                            id,
                            name,
                            force,
                            channels.stream().map(Channel::name).collect(Collectors.toSet()));
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(spec().commandLine(), "The id cannot be used: " + unusable.getMessage() + ".");
        }
    }

    private ForceCode known(String force) {
        LocalDate today = LocalDate.ofInstant(wallClock.instant(), ZoneOffset.UTC);
        return Optional.of(force)
                .filter(written -> written.matches("[0-9]{2}"))
                .flatMap(written -> Forces.load().find(new ForceCode(written), today))
                .map(Force::number)
                .orElseThrow(() -> new ParameterException(spec().commandLine(), "There is no force " + force + "."));
    }

    private Enrolment enrolment() {
        return new Enrolment(file(Settings.of(words).home()), new SecureRandom());
    }

    private static Path file(Path home) {
        return home.resolve("senders.csv");
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}

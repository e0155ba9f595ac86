package org.forthwith.app.notice;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.notice.WebhookTarget;
import org.forthwith.obligation.telling.Program;

/**
 * The programs that are called: one line each, of name, address, the forces with a space between or the word "all", and the file of the secret.
 * Only what stands here is ever called.
 */
record Webhooks(List<WebhookTarget> targets, List<Program> programs) {

    static final Webhooks NONE = new Webhooks(List.of(), List.of());

    private static final int COLUMNS = 4;
    private static final String ALL = "all";

    static Webhooks read(Path file, boolean openToo) {
        var targets = new ArrayList<WebhookTarget>();
        var programs = new ArrayList<Program>();
        for (String line : lines(file)) {
            String[] columns = line.split(",", -1);
            if (columns.length != COLUMNS) {
                throw new NoticeFault(
                        "A line of the webhooks has four columns: name,address,forces,file of the secret.");
            }
            String name = columns[0].strip();
            targets.add(target(name, url(name, columns[1].strip()), Path.of(columns[3].strip()), openToo));
            programs.add(program(name, columns[2].strip()));
        }
        if (programs.stream().map(Program::name).distinct().count() < programs.size()) {
            throw new NoticeFault("Two webhooks have the same name: give each a name of its own.");
        }
        return new Webhooks(targets, programs);
    }

    private static WebhookTarget target(String name, URI url, Path secret, boolean openToo) {
        if (url.getHost() == null || url.getUserInfo() != null) {
            throw new NoticeFault("The address of the webhook " + name + " needs a host, and no name or password.");
        }
        if (!"https".equals(url.getScheme()) && !(openToo && "http".equals(url.getScheme()))) {
            throw new NoticeFault("The webhook " + name + " would travel in the open: give it an address with https.");
        }
        try {
            return WebhookTarget.of(name, url, Told.read(secret, "the webhook " + name));
        } catch (IllegalArgumentException unreadable) {
            throw new NoticeFault(
                    "The secret of the webhook " + name
                            + " is not whsec_ and Base64 of 24 to 64 bytes: make one with echo \"whsec_$(openssl rand -base64 32)\".");
        }
    }

    private static URI url(String name, String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException unreadable) {
            throw new NoticeFault("The address of the webhook " + name + " cannot be read.");
        }
    }

    /** Nothing is never everything: whoever forgets the forces would tell a program about the whole country. */
    // [impl->req~a-program-hears-of-the-forces-it-is-given~1]
    private static Program program(String name, String written) {
        if (written.equals(ALL)) {
            return Program.everywhere(name);
        }
        try {
            return Program.of(
                    name,
                    Arrays.stream(written.split(" +", -1)).map(ForceCode::new).collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException none) {
            throw new NoticeFault("The webhook " + name
                    + " needs its forces: their two-digit numbers with a space between, or the word all.");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new NoticeFault("The file of the webhooks cannot be read.");
        }
    }
}

package org.forthwith.app.notice;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.notice.WebhookTarget;
import org.forthwith.obligation.telling.Program;

/**
 * The programs that are called: one line each, of name, address, the forces with a space between or nothing for all, and the file of the secret.
 * Only what stands here is ever called.
 */
record Webhooks(List<WebhookTarget> targets, List<Program> programs) {

    static final Webhooks NONE = new Webhooks(List.of(), List.of());

    private static final int COLUMNS = 4;

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
            targets.add(target(name, URI.create(columns[1].strip()), Path.of(columns[3].strip()), openToo));
            programs.add(new Program(name, forces(columns[2].strip())));
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
            throw new NoticeFault("The secret of the webhook " + name + " is not whsec_ and Base64.");
        }
    }

    private static Set<ForceCode> forces(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(ForceCode::new)
                .collect(Collectors.toUnmodifiableSet());
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

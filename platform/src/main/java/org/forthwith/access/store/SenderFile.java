package org.forthwith.access.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.forthwith.access.SenderRegister;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;

/** The register of senders in a file of the data directory, {@code senders.csv}. A change to the file counts from the next request on. */
// [impl->req~sender-proves-itself~1]
public final class SenderFile implements SenderRegister {

    private final SenderLines lines;
    private final FailedProofs failed = new FailedProofs();

    public SenderFile(Path file) {
        this.lines = new SenderLines(file);
    }

    @Override
    public Optional<Actor> authenticate(String id, char[] secret) {
        var line = Optional.ofNullable(lines.current().get(id));
        var kept = line.map(SenderLine::secret).orElse(SecretDigest.OF_NOBODY);
        if (kept.isThatOf(id, secret)) {
            return line.map(SenderFile::actor);
        }
        line.map(SenderLine::id).ifPresentOrElse(failed::of, failed::ofNobody);
        return Optional.empty();
    }

    // [impl->req~a-sender-keeps-to-its-channels~1]
    @Override
    public boolean permits(Actor by, String channel) {
        var line = lines.current().get(by.id());
        var onlySends = by.roles().equals(Set.of(Role.SENDER));
        return !onlySends || (line != null && line.permits(channel));
    }

    private static Actor actor(SenderLine line) {
        return new Actor(line.id(), line.name(), line.force(), Set.of(Role.SENDER), Set.of(line.force()));
    }
}

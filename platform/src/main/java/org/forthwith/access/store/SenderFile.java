package org.forthwith.access.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.forthwith.access.SenderRegister;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;

/** The register of senders in a file of the data directory, {@code senders.csv}. A change to the file counts from the next request on. */
// [impl->req~sender-proves-itself~1]
public final class SenderFile implements SenderRegister {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SenderLines lines;
    private final ProvenSecrets proven;
    private final OneAtATime slowProof = new OneAtATime(PATIENCE);
    /** Tried when the name is unknown, so that a wrong name takes as long as a wrong secret. */
    private final SecretHash nobody;

    public SenderFile(Path file, SecureRandom random) {
        this.lines = new SenderLines(file);
        this.proven = new ProvenSecrets(random);
        this.nobody = SecretHash.of(Long.toHexString(random.nextLong()).toCharArray(), random);
    }

    /** Who has waited for a turn looks again first: of many first requests of one sender, only one is proved the slow way. */
    @Override
    public Optional<Actor> authenticate(String id, char[] secret) {
        var line = Optional.ofNullable(lines.current().get(id));
        var kept = line.map(SenderLine::secret).orElse(nobody);
        if (!proven.hold(id, kept, secret)) {
            if (!slowProof.prove(() -> proven.hold(id, kept, secret) || kept.fits(secret))) {
                return Optional.empty();
            }
            proven.remember(id, kept, secret);
        }
        return line.map(SenderFile::actor);
    }

    private static Actor actor(SenderLine line) {
        return new Actor(line.id(), line.name(), line.force(), Set.of(Role.SENDER), Set.of(line.force()));
    }
}

package org.forthwith.access.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.forthwith.kernel.ForceCode;

/** Registers a sender, or gives a registered one a new secret. The file is replaced as a whole, so that nobody ever reads half of it. */
public final class Enrolment {

    private static final int SECRET_BYTES = 32;

    private final Path file;
    private final SecureRandom random;

    public Enrolment(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /** Returns the secret. It is shown this once: only its hash is kept. */
    public String enrol(String id, String name, ForceCode force) throws IOException {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        enrol(id, name, force, secret.toCharArray());
        return secret;
    }

    public void enrol(String id, String name, ForceCode force, char[] secret) throws IOException {
        if (!id.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a sender's name has letters, digits, dot, dash and underscore, not '" + id + "'");
        }
        var lines = new TreeMap<>(new SenderLines(file).current());
        lines.put(id, new SenderLine(id, name, force, SecretHash.of(secret, random)));
        replace(lines.values());
    }

    /** Everybody who is enrolled, by id. */
    public List<Enrolled> all() {
        return new TreeMap<>(new SenderLines(file).current())
                .values().stream()
                        .map(line -> new Enrolled(line.id(), line.name(), line.force()))
                        .toList();
    }

    /** Says whether there was such a sender. Its secret counts no longer from the next request on. */
    public boolean remove(String id) throws IOException {
        var lines = new TreeMap<>(new SenderLines(file).current());
        var known = lines.remove(id) != null;
        if (known) {
            replace(lines.values());
        }
        return known;
    }

    private void replace(Iterable<SenderLine> lines) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var next = Files.createTempFile(file.toAbsolutePath().getParent(), "senders", ".csv", ownerOnly);
        try (var csv = CsvWriter.builder().build(next)) {
            csv.writeRecord("id", "name", "force", "secret");
            for (var line : lines) {
                csv.writeRecord(
                        line.id(),
                        line.name(),
                        line.force().value(),
                        line.secret().toString());
            }
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

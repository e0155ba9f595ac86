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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forthwith.access.ReservedNames;
import org.forthwith.kernel.ForceCode;

/** Registers a sender, or gives a registered one a new secret. The file is replaced as a whole, so that nobody ever reads half of it. */
public final class Enrolment {

    private static final int SECRET_BYTES = 32;

    /** So many letters of base64 hold that many bytes. */
    private static final int SECRET_LETTERS = 43;

    private final Path file;
    private final SecureRandom random;

    public Enrolment(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /**
     * Enrols for every channel, or for those that the sender had before. Returns the secret, which is shown this once: only its digest is kept.
     */
    // [impl->req~a-sender-keeps-to-its-channels~1]
    public String enrol(String id, String name, ForceCode force) throws IOException {
        return enrol(id, name, force, channelsOf(id));
    }

    private Set<String> channelsOf(String id) {
        var line = new SenderLines(file).current().get(id);
        return line == null ? Set.of() : line.channels();
    }

    /** @param channels the channels by which the sender may hand in, by name; none means every one */
    public String enrol(String id, String name, ForceCode force, Set<String> channels) throws IOException {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        put(id, name, force, channels, secret.toCharArray());
        return secret;
    }

    /** Gives a second sender the secret of a first, as one organisation may want. It must be one that was made here. */
    public void enrol(String id, String name, ForceCode force, char[] secret) throws IOException {
        if (secret.length < SECRET_LETTERS) {
            throw new IllegalArgumentException("a sender's secret is made here and has 256 random bits");
        }
        put(id, name, force, channelsOf(id), secret);
    }

    private void put(String id, String name, ForceCode force, Set<String> channels, char[] secret) throws IOException {
        if (!id.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a sender's name has letters, digits, dot, dash and underscore, not '" + id + "'");
        }
        if (ReservedNames.holds(id)) {
            throw new IllegalArgumentException("'" + id + "' is the name under which the platform itself acts");
        }
        var lines = new TreeMap<>(new SenderLines(file).current());
        lines.put(id, new SenderLine(id, name, force, SecretDigest.of(id, secret), channels));
        replace(lines.values());
    }

    /** Everybody who is enrolled, by id. */
    public List<Enrolled> all() {
        return new TreeMap<>(new SenderLines(file).current())
                .values().stream()
                        .map(line -> new Enrolled(line.id(), line.name(), line.force(), line.channels()))
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
            csv.writeRecord("id", "name", "force", "secret", "channels");
            for (var line : lines) {
                csv.writeRecord(
                        line.id(),
                        line.name(),
                        line.force().value(),
                        line.secret().value(),
                        String.join(" ", new TreeSet<>(line.channels())));
            }
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

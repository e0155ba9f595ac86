package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of encrypted files that one process has to itself. */
final class Folder implements AutoCloseable {

    /** Known content by which a wrong key is noticed before anything is touched. */
    static final String CHECK = "check";

    private static final byte[] KNOWN = "This queue was written with this key.".getBytes(StandardCharsets.US_ASCII);
    private static final String KEPT = ".kept";
    private static final String OTHER_KEY =
            "The key is not the one with which this queue was written. Nothing was changed; bring the right key.";

    /** A file that is longer was not written here. */
    private static final long LONGEST = 16L * 1024 * 1024;

    private final Path folder;
    private final Seal seal;
    private final FileChannel lock;

    private Folder(Path folder, Seal seal, FileChannel lock) {
        this.folder = folder;
        this.seal = seal;
        this.lock = lock;
    }

    static Folder open(Path folder, Seal seal) throws IOException {
        Durable.folder(folder);
        Folder opened = new Folder(folder, seal, locked(folder));
        try {
            opened.check();
            opened.tidy();
            return opened;
        } catch (IOException | RuntimeException no) {
            opened.close();
            throw no;
        }
    }

    /** Ends with the process, however it ends. */
    private static FileChannel locked(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held(channel) == null) {
            channel.close();
            throw new Unusable("Another process works with this queue. Only one may.");
        }
        return channel;
    }

    private static @Nullable FileLock held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private void check() throws IOException {
        Path check = folder.resolve(CHECK);
        if (Files.exists(check)) {
            if (seal.open(CHECK, Files.readAllBytes(check)).isEmpty()) {
                throw new Unusable(OTHER_KEY);
            }
        } else if (!ids().isEmpty()) {
            throw new Unusable("The file named check is missing from the queue. Bring it back; nothing was changed.");
        } else {
            Durable.write(check, seal.close(CHECK, KNOWN));
        }
    }

    /** What a crash left half written was never part of the queue. */
    private void tidy() throws IOException {
        for (Path file : files(Durable.UNFINISHED)) {
            Files.delete(file);
        }
    }

    List<String> ids() throws IOException {
        return files(KEPT).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - KEPT.length()))
                .toList();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        }
    }

    /** Empty when there is no such file, or it is damaged. It is left as it is. */
    Optional<byte[]> read(String id) throws IOException {
        Path file = folder.resolve(id + KEPT);
        return !Files.exists(file) || Files.size(file) > LONGEST
                ? Optional.empty()
                : seal.open(id, Files.readAllBytes(file));
    }

    void write(String id, byte[] content) throws IOException {
        Durable.write(folder.resolve(id + KEPT), seal.close(id, content));
    }

    void delete(String id) throws IOException {
        Durable.delete(folder.resolve(id + KEPT));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

package org.forthwith.hashmatch.post;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.disk.Durable;
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
    private final Key key;
    private final SecureRandom random;
    private final FileChannel lock;

    private Folder(Path folder, Key key, SecureRandom random, FileChannel lock) {
        this.folder = folder;
        this.key = key;
        this.random = random;
        this.lock = lock;
    }

    static Folder open(Path folder, Key key, SecureRandom random) throws IOException {
        Durable.folder(folder);
        FileChannel lock = Durable.lock(folder);
        if (lock == null) {
            throw new Unusable("Another process works with this queue. Only one may.");
        }
        Folder opened = new Folder(folder, key, random, lock);
        try {
            opened.check();
            opened.tidy();
            return opened;
        } catch (IOException | RuntimeException no) {
            opened.close();
            throw no;
        }
    }

    private void check() throws IOException {
        Path check = folder.resolve(CHECK);
        if (Files.exists(check)) {
            if (key.open(CHECK, Files.readAllBytes(check)) == null) {
                throw new Unusable(OTHER_KEY);
            }
        } else if (!ids().isEmpty()) {
            throw new Unusable("The file named check is missing from the queue. Bring it back; nothing was changed.");
        } else {
            Durable.write(check, key.close(CHECK, KNOWN, random));
        }
    }

    /** What a crash left half written was never part of the queue. */
    private void tidy() throws IOException {
        for (String name : names(Durable.UNFINISHED)) {
            Files.delete(folder.resolve(name + Durable.UNFINISHED));
        }
    }

    List<String> ids() throws IOException {
        return names(KEPT);
    }

    /** Of the files that end so, without the ending. */
    private List<String> names(String ending) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                names.add(name.substring(0, name.length() - ending.length()));
            }
        } catch (DirectoryIteratorException fault) {
            throw fault.getCause();
        }
        return names;
    }

    /** Null when there is no such file, or it is damaged. It is left as it is. */
    byte @Nullable [] read(String id) throws IOException {
        Path file = folder.resolve(id + KEPT);
        return !Files.isRegularFile(file) || Files.size(file) > LONGEST ? null : key.open(id, Files.readAllBytes(file));
    }

    void write(String id, byte[] content) throws IOException {
        Durable.write(folder.resolve(id + KEPT), key.close(id, content, random));
    }

    void delete(String id) throws IOException {
        Durable.delete(folder.resolve(id + KEPT));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

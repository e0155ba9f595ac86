package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The files of a store. {@code segment-G} holds what stood when it was made, {@code journal-G} what was said since. While the next segment is made, what is said goes into
 * {@code journal-(G+1)}; when it is there, the files of G are of no use and deleted. So after a crash at any moment the highest segment and the journals from its number on are all that
 * counts.
 */
final class Directory implements Closeable {

    private static final Pattern NUMBERED = Pattern.compile("(segment|journal)-(\\d{1,18})");

    private final Path path;
    private final FileChannel lock;

    private Directory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** {@link InUse} when another process has it open. */
    static Directory open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, forItsOwner(path));
        }
        FileChannel lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            throw new InUse();
        }
        return new Directory(path, lock);
    }

    /** Lists are handed over in confidence: where the file system can say so, nobody else reads them. */
    private static FileAttribute<?>[] forItsOwner(Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean locked(FileChannel lock) throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    Path segment(long generation) {
        return path.resolve("segment-" + generation);
    }

    Path journal(long generation) {
        return path.resolve("journal-" + generation);
    }

    /** Where a segment is written before it is one. */
    Path unfinished() {
        return path.resolve("segment.unfinished");
    }

    OptionalLong lastSegment() throws IOException {
        return numbers("segment").max();
    }

    /** The numbers of the journals from one on, in order. */
    List<Long> journals(long from) throws IOException {
        return numbers("journal")
                .filter(number -> number >= from)
                .sorted()
                .boxed()
                .toList();
    }

    private LongStream numbers(String kind) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files
                    .map(file -> NUMBERED.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .filter(name -> name.group(1).equals(kind))
                    .mapToLong(name -> Long.parseLong(name.group(2)))
                    .boxed()
                    .toList()
                    .stream()
                    .mapToLong(Long::longValue);
        }
    }

    /** From here on the segment counts, and what is older does not. */
    void publish(long generation) throws IOException {
        Files.move(unfinished(), segment(generation), StandardCopyOption.ATOMIC_MOVE);
        force();
        deleteBefore(generation);
    }

    void deleteBefore(long generation) throws IOException {
        for (long number : numbers("segment").filter(each -> each < generation).toArray()) {
            Files.deleteIfExists(segment(number));
        }
        for (long number : numbers("journal").filter(each -> each < generation).toArray()) {
            Files.deleteIfExists(journal(number));
        }
        Files.deleteIfExists(unfinished());
    }

    /** Makes names of files outlive a loss of power. */
    void force() throws IOException {
        try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

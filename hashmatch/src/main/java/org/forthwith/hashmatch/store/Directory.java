package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.forthwith.hashmatch.disk.Durable;

/**
 * The files of a store. {@code segment-G} holds what stood when it was made, {@code journal-G} what was said since. While the next segment is made, what is said goes into
 * {@code journal-(G+1)}; when it is there, the files of G are of no use and deleted. So after a crash at any moment the highest segment and the journals from its number on are all that
 * counts.
 */
final class Directory implements Closeable {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Path path;
    private final FileChannel lock;

    private Directory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** {@link InUse} when another process has it open. */
    static Directory open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            // Lists are handed over in confidence.
            Files.createDirectories(path, Durable.ownersOnly(path, "rwx------"));
        }
        FileChannel lock = Durable.lock(path);
        if (lock == null) {
            throw new InUse();
        }
        return new Directory(path, lock);
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

    /** The number of the last segment; 0 when there is none. */
    long lastSegment() throws IOException {
        List<Long> numbers = numbers("segment");
        return numbers.isEmpty() ? 0 : numbers.getLast();
    }

    /**
     * The number of the last journal; what a segment has is followed by a journal of its number, and each of those by the next.
     *
     * @throws DamagedStore when one of them is missing
     */
    long lastJournal(long generation) throws IOException {
        List<Long> numbers = numbers("journal");
        for (int at = 0; at < Math.max(numbers.size(), generation > 0 ? 1 : 0); at++) {
            if (at == numbers.size() || numbers.get(at) != generation + at) {
                throw new DamagedStore(
                        "The files of the store do not go together: "
                                + segment(generation).getFileName()
                                + " and " + journal(generation + at).getFileName()
                                + " are wanted, and one is missing. Put back what was there, or load the lists again into an empty directory.");
            }
        }
        return generation + Math.max(0, numbers.size() - 1);
    }

    /** How many bytes were found at the end of journals and had not been acknowledged, as long as they are kept. */
    long torn() throws IOException {
        long torn = 0;
        for (long number : numbers("torn-journal")) {
            torn += Files.size(path.resolve("torn-journal-" + number));
        }
        return torn;
    }

    private List<Long> numbers(String kind) throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, kind + "-*")) {
            for (Path file : files) {
                String number = file.getFileName().toString().substring(kind.length() + 1);
                if (NUMBER.matcher(number).matches()) {
                    numbers.add(Long.parseLong(number));
                }
            }
        }
        Collections.sort(numbers);
        return numbers;
    }

    /** From here on the segment counts, and what is older does not. */
    void publish(long generation) throws IOException {
        Files.move(unfinished(), segment(generation), StandardCopyOption.ATOMIC_MOVE);
        Durable.settle(segment(generation));
        deleteBefore(generation);
    }

    void deleteBefore(long generation) throws IOException {
        for (String kind : List.of("segment", "journal")) {
            for (long number : numbers(kind)) {
                if (number < generation) {
                    Files.delete(path.resolve(kind + "-" + number));
                }
            }
        }
        Files.deleteIfExists(unfinished());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

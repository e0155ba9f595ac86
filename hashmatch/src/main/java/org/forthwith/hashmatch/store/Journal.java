package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.forthwith.hashmatch.list.Change;
import org.jspecify.annotations.Nullable;

/**
 * What lists have said since the last segment, one record after the other: how many bytes, their CRC-32C, and the bytes, of which the first says whether something was put (1) or withdrawn
 * (2). What has been acknowledged is on the disk.
 */
final class Journal implements Closeable {

    private static final byte PUT = 1;
    private static final byte WITHDRAW = 2;

    /** Before each record stand its length and its sum. */
    private static final int BEFORE = 8;

    /** No change is longer: four texts, and 64 hashes. */
    private static final int LONGEST = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 20);

    private Journal(FileChannel file) {
        this.file = file;
    }

    /** Goes on at the end of what {@link #replay} has read. */
    static Journal open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.position(file.size());
        return new Journal(file);
    }

    /**
     * Tells what stands in a journal, as far as it is whole.
     *
     * @return how many bytes are whole; what follows was being written when the machine stopped
     */
    static long replay(Path path, Consumer<Change> heard) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer read = ByteBuffer.allocate(1 << 20).flip();
            long whole = 0;
            for (ByteBuffer bytes = next(file, read); bytes != null; bytes = next(file, read)) {
                whole += BEFORE + bytes.remaining();
                heard.accept(change(bytes));
            }
            return whole;
        }
    }

    /** The bytes of the next record; null at the end of those that are whole. */
    private static @Nullable ByteBuffer next(FileChannel file, ByteBuffer read) throws IOException {
        if (!has(BEFORE, file, read)) {
            return null;
        }
        int length = read.getInt(read.position());
        int sum = read.getInt(read.position() + 4);
        if (length < 1 || length > LONGEST || !has(BEFORE + length, file, read)) {
            return null;
        }
        ByteBuffer bytes = read.slice(read.position() + BEFORE, length);
        read.position(read.position() + BEFORE + length);
        return SegmentWriter.sum(bytes.duplicate()) == sum ? bytes : null;
    }

    private static boolean has(int count, FileChannel file, ByteBuffer read) throws IOException {
        if (read.remaining() < count) {
            read.compact();
            while (read.position() < count && file.read(read) >= 0) {
                // As many reads as it takes.
            }
            read.flip();
        }
        return read.remaining() >= count;
    }

    private static Change change(ByteBuffer bytes) {
        return bytes.get() == PUT
                ? new Change.Put(EntryBytes.entry(bytes))
                : new Change.Withdraw(EntryBytes.key(bytes), EntryBytes.instant(bytes));
    }

    // [impl->req~what-is-acknowledged-survives~1]
    /** When this returns, the changes outlive a loss of power. */
    void add(List<Change> changes) throws IOException {
        for (Change change : changes) {
            if (change instanceof Change.Put put) {
                add(PUT, EntryBytes.of(put.entry()));
            } else {
                add(WITHDRAW, EntryBytes.of(change.key(), ((Change.Withdraw) change).at()));
            }
        }
        flush();
        file.force(false);
    }

    private void add(byte kind, byte[] bytes) throws IOException {
        if (waiting.remaining() < BEFORE + 1 + bytes.length) {
            flush();
        }
        CRC32C sum = new CRC32C();
        sum.update(kind);
        sum.update(bytes);
        waiting.putInt(1 + bytes.length).putInt((int) sum.getValue()).put(kind).put(bytes);
    }

    private void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            file.write(waiting);
        }
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

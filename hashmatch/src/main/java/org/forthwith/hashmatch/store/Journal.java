package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.forthwith.hashmatch.disk.Durable;
import org.forthwith.hashmatch.list.Change;
import org.jspecify.annotations.Nullable;

/**
 * What lists have said since the last segment, one record after the other: how many bytes, their CRC-32C, and the bytes, of which the first says whether something was put (1) or withdrawn
 * (2). What has been acknowledged is on the disk. Before changes that came together stands at which byte they begin (3): who finds that knows that all before it has been acknowledged.
 */
final class Journal implements Closeable {

    private static final byte PUT = 1;
    private static final byte WITHDRAW = 2;
    private static final byte BEGIN = 3;

    /** Before each record stand its length and its sum. */
    private static final int BEFORE = 8;

    /** No change is longer: four texts, and 64 hashes. */
    private static final int LONGEST = 1 << 16;

    /** Not a channel: that would be closed for good when the thread that writes is interrupted. */
    private final RandomAccessFile file;

    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 20);
    private boolean torn;

    private Journal(RandomAccessFile file) {
        this.file = file;
    }

    /** Goes on at the end of what {@link #restore} has left. */
    static Journal open(Path path) throws IOException {
        if (!Files.exists(path)) {
            Durable.anew(path).close();
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.seek(file.length());
        return new Journal(file);
    }

    /**
     * Tells what stands in a journal, and keeps aside what was being written when the machine stopped, for whoever wants to look at it.
     *
     * @param last whether nothing has been written after it, so that its end may be torn
     * @throws DamagedStore when something that had been acknowledged is not as it was written
     */
    static void restore(Path path, boolean last, Consumer<Change> heard) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        long whole = replay(path, heard);
        if (whole == Files.size(path)) {
            return;
        }
        if (!last || goesOn(path, whole)) {
            throw new DamagedStore(
                    "The journal " + path.getFileName()
                            + " is damaged. Nothing is searched until the lists have been loaded again into an empty directory.");
        }
        cut(path, whole);
    }

    private static void cut(Path path, long whole) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileChannel aside = Durable.anew(path.resolveSibling("torn-" + path.getFileName()))) {
            file.transferTo(whole, file.size() - whole, aside);
            file.truncate(whole);
            file.force(true);
        }
    }

    /**
     * Tells what stands in a journal, as far as it is whole.
     *
     * @return how many bytes are whole; what follows was being written when the machine stopped
     */
    private static long replay(Path path, Consumer<Change> heard) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer read = ByteBuffer.allocate(1 << 20).flip();
            long whole = 0;
            for (ByteBuffer bytes = next(file, read); bytes != null; bytes = next(file, read)) {
                whole += BEFORE + bytes.remaining();
                if (bytes.get(bytes.position()) != BEGIN) {
                    heard.accept(change(bytes));
                }
            }
            return whole;
        }
    }

    /** Whether changes begin behind a place, so that what stands there had been acknowledged and is not as it was written. */
    private static boolean goesOn(Path path, long from) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer rest =
                    file.map(FileChannel.MapMode.READ_ONLY, from, Math.min(Integer.MAX_VALUE, file.size() - from));
            int record = 1 + Long.BYTES;
            for (int at = 1; at + BEFORE + record <= rest.limit(); at++) {
                if (rest.getInt(at) == record
                        && rest.getLong(at + BEFORE + 1) == from + at
                        && SegmentWriter.sum(rest.slice(at + BEFORE, record)) == rest.getInt(at + 4)) {
                    return true;
                }
            }
            return false;
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
    /** When this returns, the changes outlive a loss of power. When it throws, none of them stands here. */
    void add(List<Change> changes) throws IOException {
        if (torn) {
            throw new IOException(
                    "The journal could not be written and not be mended. Nothing more is taken until the store is opened anew.");
        }
        long whole = file.getFilePointer();
        try {
            write(changes, whole);
        } catch (IOException | RuntimeException | Error fault) {
            takeBack(whole, fault);
            throw fault;
        }
    }

    /** What would be written behind half a record would be lost with it. */
    private void takeBack(long whole, Throwable fault) {
        waiting.clear();
        torn = true;
        try {
            file.setLength(whole);
            file.seek(whole);
            torn = false;
        } catch (IOException another) {
            fault.addSuppressed(another);
        }
    }

    private void write(List<Change> changes, long begins) throws IOException {
        add(BEGIN, ByteBuffer.allocate(Long.BYTES).putLong(begins).array());
        for (Change change : changes) {
            if (change instanceof Change.Put put) {
                add(PUT, EntryBytes.of(put.entry()));
            } else {
                add(WITHDRAW, EntryBytes.of(change.key(), ((Change.Withdraw) change).at()));
            }
        }
        flush();
        file.getFD().sync();
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
        file.write(waiting.array(), 0, waiting.position());
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

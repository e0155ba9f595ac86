package org.forthwith.hashmatch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** Reads the records of a journal up to the first that is not whole. */
final class RecordReader {

    private final FileChannel file;
    private final int longest;
    private final ByteBuffer read = ByteBuffer.allocate(1 << 20).flip();
    private long whole;

    RecordReader(FileChannel file, int longest) {
        this.file = file;
        this.longest = longest;
    }

    /** The bytes of the next record; null at the end of those that are whole. */
    @Nullable
    ByteBuffer next() throws IOException {
        if (!has(Journal.BEFORE)) {
            return null;
        }
        int length = read.getInt(read.position());
        int sum = read.getInt(read.position() + 4);
        if (length < 1 || length > longest || !has(Journal.BEFORE + length)) {
            return null;
        }
        ByteBuffer bytes = read.slice(read.position() + Journal.BEFORE, length);
        if (SegmentWriter.sum(bytes.duplicate()) != sum) {
            return null;
        }
        read.position(read.position() + Journal.BEFORE + length);
        whole += Journal.BEFORE + length;
        return bytes;
    }

    private boolean has(int count) throws IOException {
        if (read.remaining() < count) {
            read.compact();
            while (read.position() < count && file.read(read) >= 0) {
                // As many reads as it takes.
            }
            read.flip();
        }
        return read.remaining() >= count;
    }

    long whole() {
        return whole;
    }
}

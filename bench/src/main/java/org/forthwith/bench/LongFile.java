package org.forthwith.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** A file of longs, the highest byte first: what all who are compared read. */
record LongFile(Path path) {

    private static final int AT_ONCE = 1 << 20;

    static LongFile write(Path path, long[] longs) throws IOException {
        return write(path, longs.length, LongStream.of(longs).iterator()::nextLong);
    }

    /** @param next says one after the other, so that they need not be in memory together */
    static LongFile write(Path path, long count, LongSupplier next) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(AT_ONCE * Long.BYTES);
            for (long written = 0; written < count; written++) {
                if (!bytes.hasRemaining()) {
                    empty(bytes, file);
                }
                bytes.putLong(next.getAsLong());
            }
            empty(bytes, file);
        }
        return new LongFile(path);
    }

    private static void empty(ByteBuffer bytes, FileChannel file) throws IOException {
        bytes.flip();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        bytes.clear();
    }

    int count() throws IOException {
        return Math.toIntExact(Files.size(path) / Long.BYTES);
    }

    long[] read() throws IOException {
        return read(0, count());
    }

    long[] read(int from, int count) throws IOException {
        var longs = new long[count];
        try (var file = FileChannel.open(path)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(AT_ONCE * Long.BYTES);
            for (int at = 0; at < count; at += AT_ONCE) {
                int some = Math.min(AT_ONCE, count - at);
                bytes.clear().limit(some * Long.BYTES);
                fill(bytes, file, ((long) from + at) * Long.BYTES);
                bytes.flip().asLongBuffer().get(longs, at, some);
            }
        }
        return longs;
    }

    private static void fill(ByteBuffer bytes, FileChannel file, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("a file of numbers ends too soon");
            }
        }
    }
}

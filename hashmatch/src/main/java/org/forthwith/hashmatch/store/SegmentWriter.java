package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Writes a segment, section after section, and in the end the header that makes it one. */
final class SegmentWriter implements Closeable {

    /** A header has room for so many bytes; the sections follow. */
    static final int HEADER = 4096;

    static final long MAGIC = 0x4657484153483031L;

    /** Sections begin at a multiple of so many bytes. */
    private static final int ALIGNED = 8;

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    private final Map<Section, Extent> extents = new EnumMap<>(Section.class);
    private @Nullable Section section;
    private long begun;

    /**
     * Where a section lies in the file.
     *
     * @param sum the CRC-32C of its bytes
     */
    record Extent(long offset, long length, int sum) {}

    SegmentWriter(Path path) throws IOException {
        file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        file.position(HEADER);
    }

    void begin(Section next) throws IOException {
        end();
        long at = file.position();
        begun = at + Math.floorMod(-at, ALIGNED);
        file.position(begun);
        section = next;
        sum.reset();
    }

    private void end() throws IOException {
        flush();
        if (section != null) {
            extents.put(section, new Extent(begun, file.position() - begun, (int) sum.getValue()));
        }
        section = null;
    }

    void put(byte[] bytes) throws IOException {
        for (int at = 0; at < bytes.length; ) {
            int count = Math.min(room(1), bytes.length - at);
            waiting.put(bytes, at, count);
            at += count;
        }
    }

    void put(long number) throws IOException {
        room(Long.BYTES);
        waiting.putLong(number);
    }

    void put(int number) throws IOException {
        room(Integer.BYTES);
        waiting.putInt(number);
    }

    void put(Section whole, long[] numbers, int count) throws IOException {
        begin(whole);
        for (int at = 0; at < count; at++) {
            put(numbers[at]);
        }
    }

    void put(Section whole, int[] numbers, int count) throws IOException {
        begin(whole);
        for (int at = 0; at < count; at++) {
            put(numbers[at]);
        }
    }

    private int room(int least) throws IOException {
        if (waiting.remaining() < least) {
            flush();
        }
        return waiting.remaining();
    }

    private void flush() throws IOException {
        waiting.flip();
        sum.update(waiting.duplicate());
        while (waiting.hasRemaining()) {
            file.write(waiting);
        }
        waiting.clear();
    }

    /** Nothing is a segment before this: it makes sure that all is on the disk, and only then writes the header. */
    void finish(long generation) throws IOException {
        end();
        file.force(false);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC).putLong(generation).putInt(extents.size());
        extents.forEach((each, extent) -> header.putInt(each.number())
                .putInt(extent.sum())
                .putLong(extent.offset())
                .putLong(extent.length()));
        header.putInt(HEADER - 4, sum(header.slice(0, HEADER - 4)));
        file.write(header.rewind(), 0);
        file.force(true);
    }

    static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

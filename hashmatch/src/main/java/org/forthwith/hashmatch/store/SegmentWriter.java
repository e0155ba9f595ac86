package org.forthwith.hashmatch.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.forthwith.hashmatch.disk.Durable;

/** Writes a segment, section after section, and in the end the header that makes it one. */
final class SegmentWriter implements Closeable {

    /** A header has room for so many bytes; the sections follow. */
    static final int HEADER = 4096;

    /** Where the header begins to say where sections are. */
    static final int SECTIONS = 20;

    static final long MAGIC = 0x4657484153483031L;

    /** Sections begin at a multiple of so many bytes. */
    private static final int ALIGNED = 8;

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    private int sections;
    private int section;
    private long begun;

    SegmentWriter(Path path) throws IOException {
        file = Durable.anew(path);
        file.position(HEADER);
        header.position(SECTIONS);
    }

    void begin(int next) throws IOException {
        end();
        long at = file.position();
        begun = at + Math.floorMod(-at, ALIGNED);
        file.position(begun);
        section = next;
        sum.reset();
    }

    private void end() throws IOException {
        flush();
        if (section != 0) {
            header.putInt(section).putInt((int) sum.getValue()).putLong(begun).putLong(file.position() - begun);
            sections++;
        }
        section = 0;
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

    void put(int whole, long[] numbers, int count) throws IOException {
        begin(whole);
        for (int at = 0; at < count; at++) {
            put(numbers[at]);
        }
    }

    void put(int whole, int[] numbers, int count) throws IOException {
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
        header.putLong(0, MAGIC).putLong(8, generation).putInt(16, sections);
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

package org.forthwith.hashmatch.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** A segment of a file, mapped into memory and never changed. {@link DamagedStore} when any byte of it is not as it was written. */
final class Segment {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment[] sections = new MemorySegment[Section.END];

    private Segment() {
        Arrays.fill(sections, MemorySegment.NULL);
    }

    static Segment open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer header = header(file, path);
            // Freed when nothing refers to it any more: a search that still runs keeps what it reads.
            MemorySegment mapped = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), Arena.ofAuto());
            Segment segment = new Segment();
            for (int count = header.getInt(); count > 0; count--) {
                segment.sections[header.getInt()] =
                        section(mapped, header.getInt(), header.getLong(), header.getLong(), path);
            }
            return segment;
        }
    }

    /** The header, from where it says how many sections there are. */
    private static ByteBuffer header(FileChannel file, Path path) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(SegmentWriter.HEADER).order(ByteOrder.LITTLE_ENDIAN);
        while (header.hasRemaining() && file.read(header, header.position()) > 0) {
            // As many reads as it takes.
        }
        header.rewind();
        int sum = SegmentWriter.sum(header.slice(0, SegmentWriter.HEADER - 4));
        if (header.getLong() != SegmentWriter.MAGIC || header.getInt(SegmentWriter.HEADER - 4) != sum) {
            throw damaged(path);
        }
        return header.position(SegmentWriter.SECTIONS - Integer.BYTES);
    }

    private static MemorySegment section(MemorySegment mapped, int sum, long from, long length, Path path)
            throws DamagedStore {
        if (length == 0) {
            return MemorySegment.NULL;
        }
        if (from + length > mapped.byteSize()) {
            throw damaged(path);
        }
        MemorySegment section = mapped.asSlice(from, length);
        CRC32C found = new CRC32C();
        for (long at = 0; at < length; at += 1 << 30) {
            found.update(section.asSlice(at, Math.min(1 << 30, length - at)).asByteBuffer());
        }
        if ((int) found.getValue() != sum) {
            throw damaged(path);
        }
        return section;
    }

    private static DamagedStore damaged(Path path) {
        return new DamagedStore(
                "The segment " + path.getFileName()
                        + " is damaged. Nothing is searched until it is replaced: load the lists again into an empty directory.");
    }

    int ints(int section) {
        return (int) (sections[section].byteSize() / Integer.BYTES);
    }

    int longs(int section) {
        return (int) (sections[section].byteSize() / Long.BYTES);
    }

    int intAt(int section, long at) {
        return sections[section].getAtIndex(INT, at);
    }

    long longAt(int section, long at) {
        return sections[section].getAtIndex(LONG, at);
    }

    int[] allInts(int section) {
        int[] copy = new int[ints(section)];
        MemorySegment.copy(sections[section], INT, 0, copy, 0, copy.length);
        return copy;
    }

    long[] allLongs(int section) {
        long[] copy = new long[longs(section)];
        MemorySegment.copy(sections[section], LONG, 0, copy, 0, copy.length);
        return copy;
    }

    byte[] bytes(int section, long from, long to) {
        return sections[section].asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    }
}

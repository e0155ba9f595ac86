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
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.forthwith.hashmatch.store.SegmentWriter.Extent;

/** A segment of a file, mapped into memory and never changed. {@link DamagedStore} when any byte of it is not as it was written. */
final class Segment {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Map<Section, MemorySegment> sections = new EnumMap<>(Section.class);

    private Segment() {}

    static Segment open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            Map<Section, Extent> extents = extents(file, path);
            // Freed when nothing refers to it any more: a search that still runs keeps what it reads.
            MemorySegment mapped = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), Arena.ofAuto());
            Segment segment = new Segment();
            for (Map.Entry<Section, Extent> each : extents.entrySet()) {
                segment.sections.put(each.getKey(), section(mapped, each.getValue(), path));
            }
            return segment;
        }
    }

    private static Map<Section, Extent> extents(FileChannel file, Path path) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(SegmentWriter.HEADER).order(ByteOrder.LITTLE_ENDIAN);
        while (header.hasRemaining() && file.read(header, header.position()) > 0) {
            // As many reads as it takes.
        }
        header.rewind();
        int sum = SegmentWriter.sum(header.slice(0, SegmentWriter.HEADER - 4));
        if (header.getLong() != SegmentWriter.MAGIC || header.getInt(SegmentWriter.HEADER - 4) != sum) {
            throw damaged(path);
        }
        header.getLong();
        Map<Section, Extent> extents = new EnumMap<>(Section.class);
        for (int count = header.getInt(); count > 0; count--) {
            Section section = Section.of(header.getInt());
            int sumOfIt = header.getInt();
            extents.put(section, new Extent(header.getLong(), header.getLong(), sumOfIt));
        }
        return extents;
    }

    private static MemorySegment section(MemorySegment mapped, Extent extent, Path path) throws DamagedStore {
        if (extent.length() == 0) {
            return MemorySegment.NULL;
        }
        if (extent.offset() + extent.length() > mapped.byteSize()) {
            throw damaged(path);
        }
        MemorySegment section = mapped.asSlice(extent.offset(), extent.length());
        CRC32C sum = new CRC32C();
        for (long at = 0; at < section.byteSize(); at += 1 << 30) {
            sum.update(section.asSlice(at, Math.min(1 << 30, section.byteSize() - at))
                    .asByteBuffer());
        }
        if ((int) sum.getValue() != extent.sum()) {
            throw damaged(path);
        }
        return section;
    }

    private static DamagedStore damaged(Path path) {
        return new DamagedStore(
                "The segment " + path.getFileName()
                        + " is damaged. Nothing is searched until it is replaced: load the lists again into an empty directory.");
    }

    private MemorySegment of(Section section) {
        return sections.getOrDefault(section, MemorySegment.NULL);
    }

    int ints(Section section) {
        return (int) (of(section).byteSize() / Integer.BYTES);
    }

    int longs(Section section) {
        return (int) (of(section).byteSize() / Long.BYTES);
    }

    int intAt(Section section, long at) {
        return of(section).getAtIndex(INT, at);
    }

    long longAt(Section section, long at) {
        return of(section).getAtIndex(LONG, at);
    }

    int[] allInts(Section section) {
        int[] copy = new int[ints(section)];
        MemorySegment.copy(of(section), INT, 0, copy, 0, copy.length);
        return copy;
    }

    long[] allLongs(Section section) {
        long[] copy = new long[longs(section)];
        MemorySegment.copy(of(section), LONG, 0, copy, 0, copy.length);
        return copy;
    }

    byte[] bytes(Section section, long from, long to) {
        return of(section).asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    }
}

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
import org.forthwith.hashmatch.value.Algorithm;

/**
 * A segment of a file, mapped into memory and never changed. {@link DamagedStore} when any byte of it is not as it was written. It holds sections, each a run of bytes of its own; numbers in them
 * have their lowest byte first. The number that stands for each section is for good.
 */
final class Segment {

    /** Where each entry begins among {@link #ENTRIES}, and where the last ends: 8 bytes each. */
    static final int ENTRY_STARTS = 1;

    /** The entries, as {@link EntryBytes} writes them. */
    static final int ENTRIES = 2;

    /** The numbers of the keys, sorted without a sign: 8 bytes each. */
    static final int KEYS = 3;

    /** For each of {@link #KEYS} the entry: 4 bytes each. */
    static final int KEY_ENTRIES = 4;

    /** The first 32 bits of each row of PDQ, their order as {@code Permutation} says: 4 bytes each. */
    static final int PDQ_A = 5;

    static final int PDQ_B = 6;

    static final int PDQ_C = 7;

    static final int PDQ_D = 8;

    /** The last 128 bits of each row: 16 bytes each. */
    static final int PDQ_REST = 9;

    /** Where the entries of each row begin among {@link #ROW_ENTRIES}, and where the last end: 4 bytes each. */
    static final int ROW_STARTS = 10;

    /** The entries of each row: 4 bytes each. */
    static final int ROW_ENTRIES = 11;

    /** Where the rows of each entry begin among {@link #ENTRY_ROWS}, and where the last end: 4 bytes each. */
    static final int ENTRY_ROW_STARTS = 12;

    /** The rows of each entry: 4 bytes each. */
    static final int ENTRY_ROWS = 13;

    /** The first 64 bits of each MD5, sorted without a sign: 8 bytes each. */
    static final int MD5 = 14;

    /** For each of {@link #MD5} the entry: 4 bytes each. */
    static final int MD5_ENTRIES = 15;

    static final int SHA1 = 16;

    static final int SHA1_ENTRIES = 17;

    static final int SHA256 = 18;

    static final int SHA256_ENTRIES = 19;

    /** One more than the highest. */
    static final int END = 20;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment[] sections = new MemorySegment[END];

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

    /** Where the first 64 bits of digests stand; their entries stand in the next. */
    static int of(Algorithm digest) {
        return digest == Algorithm.MD5 ? MD5 : digest == Algorithm.SHA1 ? SHA1 : SHA256;
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

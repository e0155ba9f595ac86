package org.forthwith.hashmatch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.hashmatch.search.DistinctRows;
import org.forthwith.hashmatch.search.Rows;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Pdq;

/** Makes one segment of the entries that stand in several parts. Others may search the parts meanwhile, and withdraw from them: what is withdrawn too late to be seen is withdrawn again. */
final class Rebuild {

    private final SegmentWriter writer;
    private final Numbered keys = new Numbered();
    private final Map<Algorithm, Numbered> digests = new EnumMap<>(Algorithm.class);
    private final DistinctRows rows;
    private final long[] entryStarts;
    private final int[] entryRowStarts;
    private int[] entryRows = new int[1024];
    private int occurrences;
    private int entries;
    private long written;

    private Rebuild(SegmentWriter writer, int most, long seed) {
        this.writer = writer;
        this.rows = new DistinctRows(seed);
        this.entryStarts = new long[most + 1];
        this.entryRowStarts = new int[most + 1];
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            digests.put(algorithm, new Numbered());
        }
    }

    /** @param seed see {@link DistinctRows} */
    static void write(List<? extends Part> parts, Path path, long generation, long seed) throws IOException {
        try (SegmentWriter writer = new SegmentWriter(path)) {
            int most = 0;
            for (Part part : parts) {
                most = Math.addExact(most, part.entries());
            }
            Rebuild rebuild = new Rebuild(writer, most, seed);
            writer.begin(Segment.ENTRIES);
            for (Part part : parts) {
                rebuild.add(part);
            }
            rebuild.sections();
            writer.finish(generation);
        }
    }

    private void add(Part part) throws IOException {
        int size = part.entries();
        for (int entry = 0; entry < size; entry++) {
            if (part.stands(entry)) {
                add(part.bytes(entry));
            }
        }
    }

    private void add(byte[] bytes) throws IOException {
        writer.put(bytes);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        keys.add(EntryBytes.number(read), entries);
        for (int count = EntryBytes.hashes(read); count > 0; count--) {
            hash(EntryBytes.algorithm(read), read);
        }
        written += bytes.length;
        entries++;
        entryStarts[entries] = written;
        entryRowStarts[entries] = occurrences;
    }

    private void hash(Algorithm algorithm, ByteBuffer read) {
        if (algorithm == Algorithm.PDQ) {
            if (occurrences == entryRows.length) {
                entryRows = Arrays.copyOf(entryRows, 2 * occurrences);
            }
            entryRows[occurrences++] =
                    rows.row(new Pdq(read.getLong(), read.getLong(), read.getLong(), read.getLong()));
        } else {
            digests(algorithm).add(read.getLong(read.position()), entries);
            read.position(read.position() + algorithm.bytes());
        }
    }

    private Numbered digests(Algorithm algorithm) {
        return Objects.requireNonNull(digests.get(algorithm));
    }

    private void sections() throws IOException {
        writer.put(Segment.ENTRY_STARTS, entryStarts, entries + 1);
        numbered(keys, Segment.KEYS);
        for (Algorithm algorithm : Algorithm.DIGESTS) {
            numbered(digests(algorithm), Segment.of(algorithm));
        }
        columns(rows.rows());
        writer.put(Segment.ENTRY_ROW_STARTS, entryRowStarts, entries + 1);
        writer.put(Segment.ENTRY_ROWS, entryRows, occurrences);
        whoHasEachRow();
    }

    private void numbered(Numbered numbered, int section) throws IOException {
        numbered.sort();
        writer.put(section, numbered.numbers(), numbered.size());
        writer.put(section + 1, numbered.entries(), numbered.size());
    }

    private void columns(Rows made) throws IOException {
        writer.put(Segment.PDQ_A, made.a(), made.size());
        writer.put(Segment.PDQ_B, made.b(), made.size());
        writer.put(Segment.PDQ_C, made.c(), made.size());
        writer.put(Segment.PDQ_D, made.d(), made.size());
        writer.put(Segment.PDQ_REST, made.rest(), 2 * made.size());
    }

    /** Turns "the rows of each entry" round. */
    private void whoHasEachRow() throws IOException {
        int[] starts = new int[rows.size() + 1];
        for (int at = 0; at < occurrences; at++) {
            starts[entryRows[at] + 1]++;
        }
        Numbered.addUp(starts);
        writer.put(Segment.ROW_STARTS, starts, starts.length);
        int[] having = new int[occurrences];
        int[] next = starts.clone();
        for (int entry = 0; entry < entries; entry++) {
            for (int at = entryRowStarts[entry]; at < entryRowStarts[entry + 1]; at++) {
                having[next[entryRows[at]]++] = entry;
            }
        }
        writer.put(Segment.ROW_ENTRIES, having, occurrences);
    }
}

package org.forthwith.hashmatch.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An entry as bytes, in the journal and in segments: list, key, version and code, each with its length in two bytes before it; seconds and nanoseconds of the instant, or the least number
 * for none; then how many hashes in one byte, and for each its algorithm in one byte and its bytes. The highest byte comes first.
 */
final class EntryBytes {

    private static final long NO_INSTANT = Long.MIN_VALUE;

    /** The algorithms by the byte that stands for them: for good, so not the order in which they are declared. */
    private static final List<Algorithm> ALGORITHMS =
            List.of(Algorithm.PDQ, Algorithm.MD5, Algorithm.SHA1, Algorithm.SHA256);

    private EntryBytes() {}

    static byte[] of(Entry entry) {
        List<byte[]> texts =
                List.of(utf8(entry.key().list()), utf8(entry.key().key()), utf8(entry.version()), utf8(entry.code()));
        int size = 8 + 4 + 1 + texts.stream().mapToInt(text -> 2 + text.length).sum();
        for (Hash hash : entry.hashes()) {
            size += 1 + hash.algorithm().bytes();
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        texts.forEach(text -> bytes.putShort((short) text.length).put(text));
        put(bytes, entry.added());
        bytes.put((byte) entry.hashes().size());
        entry.hashes()
                .forEach(hash ->
                        bytes.put((byte) ALGORITHMS.indexOf(hash.algorithm())).put(hash.bytes()));
        return bytes.array();
    }

    static Entry entry(ByteBuffer bytes) {
        EntryKey key = key(bytes);
        String version = text(bytes);
        String code = text(bytes);
        Instant added = instant(bytes);
        int count = bytes.get();
        List<Hash> hashes = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            Algorithm algorithm = algorithm(bytes);
            byte[] hash = new byte[algorithm.bytes()];
            bytes.get(hash);
            hashes.add(Hash.of(algorithm, hash));
        }
        return new Entry(key, version, code, added, hashes);
    }

    static byte[] of(EntryKey key, @Nullable Instant at) {
        byte[] list = utf8(key.list());
        byte[] name = utf8(key.key());
        ByteBuffer bytes = ByteBuffer.allocate(2 + list.length + 2 + name.length + 12);
        bytes.putShort((short) list.length)
                .put(list)
                .putShort((short) name.length)
                .put(name);
        put(bytes, at);
        return bytes.array();
    }

    /** The key with which both forms begin. */
    static EntryKey key(ByteBuffer bytes) {
        return new EntryKey(text(bytes), text(bytes));
    }

    static @Nullable Instant instant(ByteBuffer bytes) {
        long seconds = bytes.getLong();
        int nanos = bytes.getInt();
        return seconds == NO_INSTANT ? null : Instant.ofEpochSecond(seconds, nanos);
    }

    private static void put(ByteBuffer bytes, @Nullable Instant at) {
        bytes.putLong(at == null ? NO_INSTANT : at.getEpochSecond()).putInt(at == null ? 0 : at.getNano());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer bytes) {
        return new String(part(bytes), StandardCharsets.UTF_8);
    }

    /** A number for a key that hardly any other has: what is found by it is compared. */
    static long number(EntryKey key) {
        return mixed(mixed(1, utf8(key.list())), utf8(key.key()));
    }

    /** The same from the bytes of an entry, without making it. */
    static long number(ByteBuffer bytes) {
        byte[] list = part(bytes);
        return mixed(mixed(1, list), part(bytes));
    }

    private static byte[] part(ByteBuffer bytes) {
        byte[] part = new byte[Short.toUnsignedInt(bytes.getShort())];
        bytes.get(part);
        return part;
    }

    private static long mixed(long before, byte[] bytes) {
        long number = (before ^ bytes.length) * 0xff51afd7ed558ccdL;
        for (byte each : bytes) {
            number = (number ^ each) * 0x9e3779b97f4a7c15L;
            number ^= number >>> 32;
        }
        return number;
    }

    /** Goes on to the hashes of an entry behind its key, and says how many follow. */
    static int hashes(ByteBuffer bytes) {
        for (int text = 0; text < 2; text++) {
            int length = Short.toUnsignedInt(bytes.getShort());
            bytes.position(bytes.position() + length);
        }
        bytes.position(bytes.position() + Long.BYTES + Integer.BYTES);
        return bytes.get();
    }

    /** The algorithm of the next hash; its bytes follow. */
    static Algorithm algorithm(ByteBuffer bytes) {
        return ALGORITHMS.get(bytes.get());
    }
}

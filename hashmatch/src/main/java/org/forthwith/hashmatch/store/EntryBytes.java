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
        EntryKey key = entry.key();
        ByteBuffer bytes = begun(entry.hashes().size(), key.list(), key.key(), entry.version(), entry.code());
        put(bytes, entry.added());
        bytes.put((byte) entry.hashes().size());
        for (Hash hash : entry.hashes()) {
            bytes.put((byte) ALGORITHMS.indexOf(hash.algorithm())).put(hash.bytes());
        }
        return filled(bytes);
    }

    static byte[] of(EntryKey key, @Nullable Instant at) {
        ByteBuffer bytes = begun(0, key.list(), key.key());
        put(bytes, at);
        return filled(bytes);
    }

    private static byte[] filled(ByteBuffer bytes) {
        byte[] filled = new byte[bytes.position()];
        bytes.get(0, filled);
        return filled;
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

    /** The texts, with room for an instant and so many hashes after them. */
    private static ByteBuffer begun(int hashes, String... texts) {
        int room = Long.BYTES + Integer.BYTES + 1 + 33 * hashes;
        for (String text : texts) {
            room += 2 + 3 * text.length();
        }
        ByteBuffer bytes = ByteBuffer.allocate(room);
        for (String text : texts) {
            byte[] utf8 = utf8(text);
            bytes.putShort((short) utf8.length).put(utf8);
        }
        return bytes;
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

package org.forthwith.hashmatch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.EntryKey;

/**
 * What is being withdrawn, on disk before it is, until everybody has heard of it: a referral that rests on it has to be held back or corrected, whatever happens in between. Each name is
 * written with its length in bytes and a colon before it, the list and then the key.
 */
final class Unheard {

    private final Path file;

    Unheard(Path file) {
        this.file = file;
    }

    void add(List<EntryKey> keys) throws IOException {
        if (keys.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append(named(key.list())).append(named(key.key())));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    private static String named(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length + ":" + name;
    }

    /** As far as they are whole: what is not was being written, and nothing had been withdrawn yet. */
    List<EntryKey> keys() throws IOException {
        List<EntryKey> keys = new ArrayList<>();
        if (Files.exists(file)) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            for (String list = name(bytes); !list.isEmpty(); list = name(bytes)) {
                String key = name(bytes);
                if (!key.isEmpty()) {
                    keys.add(new EntryKey(list, key));
                }
            }
        }
        return keys;
    }

    /** Empty at the end. */
    private static String name(ByteBuffer bytes) {
        int length = 0;
        while (bytes.hasRemaining()) {
            byte digit = bytes.get();
            if (digit == ':' && length <= bytes.remaining()) {
                byte[] name = new byte[length];
                bytes.get(name);
                return new String(name, StandardCharsets.UTF_8);
            }
            length = digit >= '0' && digit <= '9' ? length * 10 + digit - '0' : Integer.MAX_VALUE / 20;
        }
        return "";
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}

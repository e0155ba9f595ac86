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
import org.forthwith.hashmatch.disk.Durable;
import org.forthwith.hashmatch.list.EntryKey;

/**
 * What is being withdrawn, on disk before it is, until everybody has heard of it: a referral that rests on it has to be held back or corrected, whatever happens in between. Each name is
 * written with its length in bytes and a colon before it, the list and then the key. It is kept from when somebody has first listened, which an empty file at the beginning stands for.
 */
final class Unheard {

    private final Path file;

    /** How many bytes were written whole. What a write that failed has left behind them is overwritten by the next. */
    private long whole;

    Unheard(Path directory) {
        this.file = directory.resolve("unheard");
    }

    void keep() throws IOException {
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
        Durable.settle(file);
    }

    boolean isKept() {
        return Files.exists(file);
    }

    void add(List<EntryKey> keys) throws IOException {
        if (keys.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (EntryKey key : keys) {
            text.append(named(key.list())).append(named(key.key()));
        }
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.truncate(whole).position(whole);
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
            whole = out.position();
        }
    }

    private static String named(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length + ":" + name;
    }

    List<EntryKey> keys() throws IOException {
        List<EntryKey> keys = new ArrayList<>();
        whole(keys);
        return keys;
    }

    /** Cuts off what was being written when the machine stopped: nothing of it had been withdrawn yet. */
    void mend() throws IOException {
        if (isKept()) {
            whole = whole(new ArrayList<>());
            try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
                cut.truncate(whole);
            }
        }
    }

    /** Adds the keys that are whole, up to where the file ends or says what was not written here, and returns how many bytes they take. */
    private long whole(List<EntryKey> keys) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        for (long end = 0; ; end = bytes.position()) {
            try {
                keys.add(new EntryKey(name(bytes), name(bytes)));
            } catch (IllegalArgumentException noName) {
                return end;
            }
        }
    }

    /** Empty at the end. */
    private static String name(ByteBuffer bytes) {
        int length = 0;
        while (bytes.hasRemaining() && length <= bytes.remaining()) {
            byte digit = bytes.get();
            if (digit == ':' && length <= bytes.remaining()) {
                byte[] name = new byte[length];
                bytes.get(name);
                return new String(name, StandardCharsets.UTF_8);
            }
            length = digit >= '0' && digit <= '9' ? length * 10 + digit - '0' : Integer.MAX_VALUE;
        }
        return "";
    }

    void clear() throws IOException {
        if (Files.size(file) > 0) {
            FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
        }
        whole = 0;
    }
}

package org.forthwith.hashmatch.post;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values in the order in which {@link Out} wrote them. */
record In(DataInputStream in) {

    interface Reading<T> {
        T read() throws IOException;
    }

    String text() throws IOException {
        return in.readUTF();
    }

    int number() throws IOException {
        return in.readInt();
    }

    boolean truth() throws IOException {
        return in.readBoolean();
    }

    <E extends Enum<E>> E name(Class<E> of) throws IOException {
        return Enum.valueOf(of, text());
    }

    Instant instant() throws IOException {
        try {
            return Instant.ofEpochSecond(in.readLong(), in.readInt());
        } catch (DateTimeException outOfRange) {
            throw new IOException("no instant", outOfRange);
        }
    }

    byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("longer than the whole");
        }
        return in.readNBytes(length);
    }

    <T> List<T> all(Reading<T> reading) throws IOException {
        int count = in.readInt();
        List<T> all = new ArrayList<>();
        for (int read = 0; read < count; read++) {
            all.add(reading.read());
        }
        return all;
    }

    <T> @Nullable T optional(Reading<T> reading) throws IOException {
        return in.readBoolean() ? reading.read() : null;
    }

    List<String> texts() throws IOException {
        return all(this::text);
    }
}

package org.forthwith.hashmatch.post;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other. */
record Out(DataOutputStream out) {

    interface Writing<T> {
        void write(T value) throws IOException;
    }

    void text(String text) throws IOException {
        out.writeUTF(text);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void truth(boolean truth) throws IOException {
        out.writeBoolean(truth);
    }

    void name(Enum<?> constant) throws IOException {
        text(constant.name());
    }

    void instant(Instant at) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    <T> void all(List<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(value);
        }
    }

    <T> void optional(@Nullable T value, Writing<T> writing) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writing.write(value);
        }
    }

    void texts(List<String> texts) throws IOException {
        all(texts, this::text);
    }
}

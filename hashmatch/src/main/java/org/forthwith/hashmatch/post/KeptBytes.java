package org.forthwith.hashmatch.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A kept referral as bytes and back. The first byte is the version of the form. */
final class KeptBytes {

    private static final int VERSION = 1;

    private KeptBytes() {}

    static byte[] write(Kept kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            write(kept, new Out(out));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(Kept kept, Out out) throws IOException {
        out.text(kept.id());
        out.text(kept.corrects());
        ReferralBytes.write(kept.referral(), out);
        out.bytes(kept.document().getBytes(StandardCharsets.UTF_8));
        out.all(kept.withdrawn(), withdrawn -> ReferralBytes.write(withdrawn, out));
        StateBytes.write(kept.state(), out);
        out.optional(kept.decision(), decision -> StateBytes.write(decision, out));
        StateBytes.write(kept.tries(), out);
    }

    /** Empty when they are of no version that is known here, or not such bytes at all. */
    static Optional<Kept> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readByte() == VERSION ? Optional.of(read(new In(in))) : Optional.empty();
        } catch (IOException | IllegalArgumentException notSuchBytes) {
            return Optional.empty();
        }
    }

    private static Kept read(In in) throws IOException {
        return new Kept(
                in.text(),
                in.text(),
                ReferralBytes.referral(in),
                new String(in.bytes(), StandardCharsets.UTF_8),
                in.all(() -> ReferralBytes.withdrawn(in)),
                StateBytes.state(in),
                in.optional(() -> StateBytes.decision(in)),
                StateBytes.tries(in));
    }
}

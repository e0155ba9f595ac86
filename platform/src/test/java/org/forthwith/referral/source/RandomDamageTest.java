package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes are changed, cut out, doubled and put elsewhere. Whatever comes of it, the reader answers and does not fail. */
class RandomDamageTest {

    private static final int ROUNDS = 300;
    private static final String TELLING = "<>{}[]\",:;&'\\/=@+0 \n\t\u0000";

    @ParameterizedTest
    @MethodSource("org.forthwith.referral.source.Fixtures#all")
    // [utest->req~hostile-documents-refused~1]
    void a_damaged_document_is_always_answered(Path file) {
        byte[] whole = Fixtures.bytes(file);
        long seed = 7_000_003L + file.toString().hashCode();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(whole, random);

            assertThatCode(() -> {
                        for (var part : Fixtures.READERS.parts(damaged)) {
                            ReadingText.of(Fixtures.read(part.bytes()));
                        }
                    })
                    .as("%s, seed %d, round %d", file, seed, round)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = 0; i <= random.nextInt(4) && bytes.length > 2; i++) {
            int from = random.nextInt(bytes.length - 1);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
            bytes = switch (random.nextInt(4)) {
                case 0 -> changed(bytes, from, (byte) TELLING.charAt(random.nextInt(TELLING.length())));
                case 1 -> changed(bytes, from, (byte) random.nextInt(256));
                case 2 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}

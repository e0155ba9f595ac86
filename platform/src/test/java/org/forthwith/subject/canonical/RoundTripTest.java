package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.kernel.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class RoundTripTest {

    private static final long SEED = 20260304L;

    /** Device names and account names carry their type or platform in the form, which a writing does not. */
    @ParameterizedTest
    @EnumSource(
            value = IdentifierKind.class,
            names = {"USERNAME", "ACCOUNT_ID", "DEVICE"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_canonical_form_is_its_own_canonical_form(IdentifierKind kind) {
        var random = new Random(SEED);
        var signs = "abcXYZ0019 +-._@:/|#?%[]\u0430\u00DF\u0130\u0660\uFF11\u200B\uFB01\uD83D\uDE00\uD83D";
        for (var i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(1, 30), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());
            var canonical = Writing.of(kind, text).canonical();
            if (canonical != null) {
                assertThat(Writing.of(kind, canonical).canonical())
                        .as("seed %d, written %s, read %s", SEED, shown(text), shown(canonical))
                        .isEqualTo(canonical);
            }
        }
    }

    @Test
    void every_writing_of_a_random_number_is_that_number() {
        var random = new Random(SEED);
        for (var i = 0; i < 1_000; i++) {
            var last = "%03d".formatted(random.nextInt(1_000));
            var gap = List.of("", " ", "-", ".", "\u00A0").get(random.nextInt(5));
            for (var start : List.of("07700", "+447700", "+44 7700", "0044 7700", "(07700)", "+44 (0) 7700")) {
                assertThat(Writing.of(IdentifierKind.PHONE, start + gap + "900" + gap + last)
                                .canonical())
                        .as("seed %d, start %s", SEED, start)
                        .isEqualTo("+447700900" + last);
            }
        }
    }

    @Test
    void every_writing_of_a_random_ipv4_address_is_that_address() {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var octets = random.ints(4, 0, 256).boxed().toList();
            var plain = joined("%d", octets, ".");
            for (var written : List.of(
                    plain, joined("%03d", octets, "."), "::ffff:" + plain, " " + plain + " ", plain + ":65535")) {
                assertThat(Writing.of(IdentifierKind.IP_ADDRESS, written).canonical())
                        .as("seed %d, %s", SEED, written)
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void every_writing_of_a_random_ipv6_address_is_one_address_and_names_the_same_bits() throws UnknownHostException {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var groups = IntStream.range(0, 8)
                    .map(at -> at == 0 ? 0x2001 : random.nextBoolean() ? 0 : random.nextInt(0x10000))
                    .boxed()
                    .toList();
            var full = joined("%04x", groups, ":");
            var canonical = Writing.of(IdentifierKind.IP_ADDRESS, full).canonical();
            for (var written : List.of(
                    joined("%x", groups, ":"), full.toUpperCase(Locale.ROOT), full + "%en0", "[" + full + "]:1")) {
                assertThat(Writing.of(IdentifierKind.IP_ADDRESS, written).canonical())
                        .as("seed %d, %s", SEED, written)
                        .isEqualTo(canonical);
            }
            assertThat(InetAddress.ofLiteral(canonical)).isEqualTo(InetAddress.ofLiteral(full));
        }
    }

    @Test
    void every_writing_of_a_random_digest_is_that_digest() {
        var random = new Random(SEED);
        for (var length : List.of(16, 20, 32, 48, 64)) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var hexadecimal = HexFormat.of().formatHex(bytes);
            for (var written : List.of(
                    hexadecimal.toUpperCase(Locale.ROOT), Base64.getEncoder().encodeToString(bytes))) {
                assertThat(Writing.of(IdentifierKind.FILE_HASH, written).canonical())
                        .as("seed %d, %s", SEED, written)
                        .endsWith(":" + hexadecimal);
            }
        }
    }

    /** In ASCII, since half a character cannot be printed. */
    private static String shown(String text) {
        return text.chars()
                .mapToObj(sign -> sign < 0x7f ? Character.toString(sign) : "\\u%04x".formatted(sign))
                .collect(Collectors.joining());
    }

    private static String joined(String format, List<Integer> parts, String sign) {
        return parts.stream().map(format::formatted).collect(Collectors.joining(sign));
    }
}

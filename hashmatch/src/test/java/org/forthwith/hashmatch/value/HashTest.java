package org.forthwith.hashmatch.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HashTest {

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void every_form_of_a_hash_is_read_as_the_same_hash(Algorithm algorithm) {
        byte[] bytes = new byte[algorithm.bytes()];
        new Random(7).nextBytes(bytes);
        Hash hash = Hash.of(algorithm, bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes);

        assertThat(Hash.read(algorithm, hash.hex())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.read(algorithm, " " + hash.hex().toUpperCase(Locale.ROOT) + "\n"))
                .isEqualTo(hash);
        assertThat(Hash.read(algorithm, base64)).isEqualTo(hash);
        assertThat(Hash.read(algorithm, base64.replace("=", ""))).isEqualTo(hash);
        assertThat(hash.bytes()).isEqualTo(bytes);
    }

    @RepeatedTest(20)
    void four_signed_numbers_are_the_same_as_hex() {
        Random random = new Random();
        Pdq hash = new Pdq(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());

        assertThat(Pdq.read("" + hash.first(), " " + hash.second(), hash.third() + " ", Long.toString(hash.fourth())))
                .isEqualTo(hash);
        assertThat(Hash.read(Algorithm.PDQ, hash.hex())).isEqualTo(hash);
    }

    @Test
    void the_distance_counts_bits() {
        Pdq none = new Pdq(0, 0, 0, 0);

        assertThat(none.distance(none)).isZero();
        assertThat(none.distance(new Pdq(1, 1L << 63, 3, -1))).isEqualTo(1 + 1 + 2 + 64);
        assertThat(none.distance(new Pdq(-1, -1, -1, -1))).isEqualTo(256);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void what_is_no_hash_is_refused_without_repeating_it(Algorithm algorithm) {
        String letters = "z".repeat(2 * algorithm.bytes());

        assertThatThrownBy(() -> Hash.read(algorithm, letters))
                .isInstanceOf(NotAHash.class)
                .hasMessage("is neither hex nor base64");
        assertThatThrownBy(() -> Hash.read(algorithm, "ab12"))
                .isInstanceOf(NotAHash.class)
                .hasMessage("has 4 characters; " + algorithm.written() + " has " + 2 * algorithm.bytes() + " in hex");
        assertThatThrownBy(() -> Hash.read(algorithm, "")).isInstanceOf(NotAHash.class);
        assertThatThrownBy(() -> Hash.of(algorithm, new byte[3])).isInstanceOf(NotAHash.class);
    }

    @Test
    void a_number_of_65_bits_is_refused() {
        assertThatThrownBy(() -> Pdq.read("9223372036854775808", "0", "0", "0")).isInstanceOf(NotAHash.class);
    }

    @Test
    void base64_of_another_length_is_refused() {
        assertThatThrownBy(() -> Hash.read(Algorithm.MD5, "AAAAAAAAAAAAAAAAAAAAAA=A"))
                .isInstanceOf(NotAHash.class);
        assertThatThrownBy(() -> Hash.read(Algorithm.MD5, "AAAAAAAAAAAAAAAAAAAAAAAA"))
                .isInstanceOf(NotAHash.class)
                .hasMessage("is base64 of 18 bytes and not 16");
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void no_hash_is_told_by_accident(Algorithm algorithm) {
        Hash hash = Hash.of(algorithm, new byte[algorithm.bytes()]);

        assertThat(hash).hasToString("a " + algorithm.written());
    }

    @ParameterizedTest
    @CsvSource({
        "pdq,PDQ",
        "PDQ,PDQ",
        "md5,MD5",
        "MD-5,MD5",
        "SHA_1,SHA1",
        "sha1,SHA1",
        "Sha-256,SHA256",
        "sha 256,SHA256"
    })
    void algorithms_go_by_several_names(String name, Algorithm algorithm) {
        assertThat(Algorithm.named(name)).contains(algorithm);
    }

    @Test
    void other_algorithms_are_none_of_ours() {
        assertThat(Algorithm.named("pdna")).isEmpty();
        assertThat(Algorithm.named("")).isEmpty();
    }

    @Test
    void a_quality_goes_from_0_to_100() {
        assertThat(new Quality(50).isAtLeast(Quality.LEAST)).isTrue();
        assertThat(new Quality(49).isAtLeast(Quality.LEAST)).isFalse();
        assertThatThrownBy(() -> new Quality(101)).isInstanceOf(NotAHash.class);
        assertThatThrownBy(() -> new Quality(-1)).isInstanceOf(NotAHash.class);
    }
}

package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.FILE_HASH;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class FileHashTest {

    private static final String EMPTY = "MD5:d41d8cd98f00b204e9800998ecf8427e";

    @ParameterizedTest
    @CsvSource({
        "d41d8cd98f00b204e9800998ecf8427e, MD5",
        "D41D8CD98F00B204E9800998ECF8427E, md5",
        "d41d8cd98f00b204e9800998ecf8427e, ",
        "MD5:d41d8cd98f00b204e9800998ecf8427e, ",
        "'md5 = d41d8cd98f00b204e9800998ecf8427e', ",
        "1B2M2Y8AsgTpgAmY7PhCfg==, MD5",
        "1B2M2Y8AsgTpgAmY7PhCfg, MD5",
        "' d41d8cd98f00b204e9800998ecf8427e ', M.D.5"
    })
    void one_digest_has_one_form_however_it_is_written(String written, @Nullable String algorithm) {
        assertThat(hash(written, algorithm).canonical()).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "da39a3ee5e6b4b0d3255bfef95601890afd80709, SHA-1, SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "2jmj7l5rSw0yVb/vlWAYkK/YBwk=, sha1, SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, SHA-256, SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, , SHA256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "F8F8F0CCE0F4E84D0E370A22028F67F0B36E2ED596623E1D33E6B39C4E9C9B22, PDQ, PDQ:f8f8f0cce0f4e84d0e370a22028f67f0b36e2ed596623e1d33e6b39c4e9c9b22",
        "AbC123, New Kind, NEWKIND:AbC123"
    })
    void each_algorithm_has_its_own_name(String written, @Nullable String algorithm, String form) {
        assertThat(hash(written, algorithm).canonical()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MD5",
        "d41d8cd98f00b204e9800998ecf842, MD5",
        "d41d8cd98f00b204e9800998ecf8427e, SHA1",
        "zzz, MD5",
        "abc, ",
        "unknown, "
    })
    void what_cannot_be_a_digest_of_its_algorithm_equals_nothing(String written, @Nullable String algorithm) {
        assertThat(hash(written, algorithm).canonical()).isNull();
    }

    private static Writing hash(String written, @Nullable String algorithm) {
        return Writing.of(FILE_HASH, written).hinted(algorithm);
    }
}

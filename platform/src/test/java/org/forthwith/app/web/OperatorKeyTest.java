package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorKeyTest {

    private static final ForceCode FORCE = new ForceCode("91");
    private static final Actor OPERATOR = new Actor("operator", "Operator", FORCE, Set.of(Role.SYSTEM), Set.of(FORCE));

    @TempDir
    Path home;

    @Test
    void the_key_is_made_once_whole_and_for_its_owner_only() throws IOException {
        var made = OperatorKey.in(home, OPERATOR);

        assertThat(made.secret()).matches("[0-9a-f]{64}");
        assertThat(OperatorKey.in(home, OPERATOR).secret()).isEqualTo(made.secret());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("operator.key"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
    }

    /** What an interrupted start may leave, or an editor: with an empty secret anybody would pass for the operator. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "secret", "0123456789abcdef"})
    void what_is_no_key_is_not_taken_for_one(String written) throws IOException {
        Files.writeString(home.resolve("operator.key"), written);

        assertThatThrownBy(() -> OperatorKey.in(home, OPERATOR))
                .isInstanceOf(RefusedToStartException.class)
                .hasMessageContaining("holds no key");
    }

    // [utest->req~operators-key-only-to-its-platform~1]
    @Test
    void a_proof_counts_for_one_question_and_one_port() {
        var secret = OperatorKey.in(home, OPERATOR).secret();

        assertThat(OperatorKey.proof(secret, 8420, "a question"))
                .isEqualTo(OperatorKey.proof(secret, 8420, "a question"))
                .isNotEqualTo(OperatorKey.proof(secret, 8421, "a question"))
                .isNotEqualTo(OperatorKey.proof(secret, 8420, "another"))
                .doesNotContain(secret);
    }
}

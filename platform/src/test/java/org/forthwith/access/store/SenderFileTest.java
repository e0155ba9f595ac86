package org.forthwith.access.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderFileTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ForceCode AGENCY = new ForceCode("91");

    @TempDir
    Path home;

    private Path file;
    private Enrolment enrolment;
    private SenderFile senders;

    @BeforeEach
    void an_empty_register() {
        file = home.resolve("senders.csv");
        enrolment = new Enrolment(file, RANDOM);
        senders = new SenderFile(file);
    }

    // [utest->req~sender-proves-itself~1]
    @Test
    void a_sender_is_known_by_its_secret_and_acts_as_a_sender_only() throws IOException {
        var secret = enrolment.enrol("platform-one", "Platform One", AGENCY);

        assertThat(senders.authenticate("platform-one", secret.toCharArray()))
                .contains(new Actor("platform-one", "Platform One", AGENCY, Set.of(Role.SENDER), Set.of(AGENCY)));
        assertThat(senders.authenticate("platform-one", secret.toCharArray())).isPresent();
    }

    // [utest->req~sender-proves-itself~1]
    @Test
    void a_wrong_secret_a_wrong_name_and_an_empty_register_all_say_the_same() throws IOException {
        assertThat(senders.authenticate("platform-one", "secret".toCharArray())).isEmpty();

        enrolment.enrol("platform-one", "Platform One", AGENCY);

        assertThat(senders.authenticate("platform-one", "secret".toCharArray())).isEmpty();
        assertThat(senders.authenticate("platform-two", "secret".toCharArray())).isEmpty();
        assertThat(senders.authenticate("platform-one", new char[0])).isEmpty();
    }

    @Test
    void nobody_waits_while_others_guess() throws Exception {
        var secret = enrolment.enrol("platform-one", "Platform One", AGENCY).toCharArray();

        try (var guessing = Executors.newFixedThreadPool(8)) {
            var guesses = IntStream.range(0, 400)
                    .mapToObj(
                            number -> guessing.submit(() -> senders.authenticate("platform-one", "guess".toCharArray())
                                    .isPresent()))
                    .toList();
            assertThat(senders.authenticate("platform-one", secret)).isPresent();
            for (var guess : guesses) {
                assertThat(guess.get()).isFalse();
            }
        }
    }

    // [utest->req~a-sender-keeps-to-its-channels~1]
    @Test
    void a_sender_keeps_to_the_channels_for_which_it_was_enrolled_and_others_to_none() throws IOException {
        enrolment.enrol("platform-one", "Platform One", AGENCY, Set.of("OSA_NCA", "NCMEC"));
        enrolment.enrol("agency", "Agency", AGENCY);

        assertThat(senders.permits(sender("platform-one"), "OSA_NCA")).isTrue();
        assertThat(senders.permits(sender("platform-one"), "NCMEC")).isTrue();
        assertThat(senders.permits(sender("platform-one"), "PARTNER")).isFalse();
        assertThat(senders.permits(sender("agency"), "PARTNER")).isTrue();
        assertThat(senders.permits(sender("nobody"), "PARTNER")).isFalse();
        assertThat(senders.permits(
                        new Actor("o.1", "DC One", AGENCY, Set.of(Role.INTAKE_OFFICER), Set.of()), "PARTNER"))
                .isTrue();
    }

    @Test
    void a_register_that_was_written_before_there_were_channels_is_read() throws IOException {
        var secret = enrolment.enrol("platform-one", "Platform One", AGENCY).toCharArray();
        Files.writeString(
                file,
                Files.readAllLines(file).stream()
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .collect(joining("\n", "", "\n")));

        assertThat(senders.authenticate("platform-one", secret)).isPresent();
        assertThat(senders.permits(sender("platform-one"), "PARTNER")).isTrue();
    }

    // [utest->req~the-platforms-names-are-its-own~1]
    @ParameterizedTest
    @ValueSource(strings = {"operator", "Operator", "forthwith", "FORTHWITH", "platform:one"})
    void no_sender_takes_a_name_of_the_platform(String id) {
        assertThatThrownBy(() -> enrolment.enrol(id, "Platform One", AGENCY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_that_somebody_thought_of_is_not_enrolled() {
        assertThatThrownBy(
                        () -> enrolment.enrol("platform-one", "Platform One", AGENCY, "a word of mine".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 random bits");
    }

    @Test
    void a_replaced_secret_is_forgotten_at_once_and_the_new_one_counts() throws IOException {
        var first = enrolment.enrol("platform-one", "Platform One", AGENCY).toCharArray();
        assertThat(senders.authenticate("platform-one", first)).isPresent();

        var second = enrolment.enrol("platform-one", "Platform One", AGENCY).toCharArray();

        assertThat(senders.authenticate("platform-one", first)).isEmpty();
        assertThat(senders.authenticate("platform-one", second)).isPresent();
    }

    @Test
    void the_file_keeps_no_secret_and_only_its_owner_may_read_it() throws IOException {
        var secret = enrolment.enrol("platform-one", "Platform One", AGENCY);
        enrolment.enrol("platform-two", "Platform Two", AGENCY, secret.toCharArray());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).doesNotContain(secret);
        assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", 5)[3]))
                .as("equal secrets, different digests")
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_name_that_could_not_travel_in_a_header_is_not_enrolled() {
        assertThatThrownBy(() -> enrolment.enrol("platform:one", "Platform One", AGENCY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("platform:one");
    }

    private static Actor sender(String id) {
        return new Actor(id, id, AGENCY, Set.of(Role.SENDER), Set.of(AGENCY));
    }
}

package org.forthwith.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        senders = new SenderFile(file, RANDOM);
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
    void a_wrong_name_costs_as_much_work_as_a_wrong_secret_and_a_proven_secret_next_to_none() throws IOException {
        var secret = enrolment.enrol("platform-one", "Platform One", AGENCY).toCharArray();
        senders.authenticate("platform-one", secret);

        var wrongSecret = work("platform-one", "wrong".toCharArray());
        var wrongName = work("platform-two", "wrong".toCharArray());
        var proven = work("platform-one", secret);

        assertThat((double) wrongName / wrongSecret)
                .as("wrong name against wrong secret")
                .isBetween(0.4, 2.5);
        assertThat(proven).as("a proven secret, in nanoseconds of one core").isLessThan(wrongSecret / 20);
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
        assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", 4)[3]))
                .as("equal secrets, different hashes")
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{32}:[0-9a-f]{128}"));
    }

    @Test
    void a_name_that_could_not_travel_in_a_header_is_not_enrolled() {
        assertThatThrownBy(() -> enrolment.enrol("platform:one", "Platform One", AGENCY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("platform:one");
    }

    /** Processor time of this thread for one look, the middle of three, so that a busy machine does not matter. */
    private long work(String id, char[] secret) {
        var threads = ManagementFactory.getThreadMXBean();
        var spent = new long[3];
        for (var turn = 0; turn < spent.length; turn++) {
            var before = threads.getCurrentThreadCpuTime();
            senders.authenticate(id, secret);
            spent[turn] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(spent);
        return spent[1];
    }
}

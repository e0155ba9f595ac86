package org.forthwith.hashmatch.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.forthwith.hashmatch.referral.Given;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on disk, and who can read it. */
class FolderTest {

    @TempDir
    private Path above;

    private final SecureRandom random = new SecureRandom();

    @Test
    // [utest->req~the-queue-is-encrypted~1]
    void nothing_of_a_referral_can_be_read_on_disk_and_only_the_owner_may_try() throws IOException {
        try (var post = post(key())) {
            post.hand(Given.referral());
        }
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("robin", "192.0.2.7", "Example", "00112233", "upload-1");
                assertThat(file.getFileName().toString()).doesNotContain("robin", "upload-1");
            }
        }
        assertThat(rights(folder())).isEqualTo("rwx------");
        assertThat(rights(folder().resolve(Given.referral().id() + ".kept"))).isEqualTo("rw-------");
    }

    @Test
    // [utest->req~the-queue-is-encrypted~1]
    void another_key_is_noticed_before_anything_is_touched() throws IOException {
        try (var post = post(key())) {
            post.hand(Given.referral());
        }
        assertThatThrownBy(() -> post(Key.read("0e".repeat(32))))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("bring the right key");
        try (var post = post(key())) {
            assertThat(post.list()).hasSize(1);
        }
    }

    @Test
    // [utest->req~the-queue-is-encrypted~1]
    void a_file_in_the_place_of_another_or_changed_is_named_left_alone_and_holds_up_nothing() throws IOException {
        var other = Given.referral("upload-2", List.of(Given.exact()));
        try (var post = post(key())) {
            post.hand(Given.referral());
            post.hand(other);
        }
        Path file = folder().resolve(other.id() + ".kept");
        Files.copy(folder().resolve(Given.referral().id() + ".kept"), file, StandardCopyOption.REPLACE_EXISTING);
        byte[] before = Files.readAllBytes(file);

        try (var post = post(key())) {
            assertThat(post.damaged()).containsExactly(other.id());
            assertThat(post.hand(other)).isEqualTo(new Outcome(other.id(), null, true));
            assertThat(post.round().sent()).isOne();
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_named_and_keeps_nothing_from_opening() throws IOException {
        post(key()).close();
        Files.createDirectory(folder().resolve("0123.kept"));

        try (var post = post(key())) {
            assertThat(post.damaged()).containsExactly("0123");
            post.hand(Given.referral());
            assertThat(post.round().sent()).isOne();
        }
    }

    @Test
    void every_bit_of_a_file_counts() throws IOException {
        var key = key();
        byte[] closed = key.close("name", new byte[] {1, 2, 3}, random);

        assertThat(key.open("name", closed)).containsExactly(1, 2, 3);
        assertThat(key.open("another", closed)).isNull();
        assertThat(key.close("name", new byte[] {1, 2, 3}, random)).isNotEqualTo(closed);
        for (int bit = 0; bit < closed.length * 8; bit++) {
            closed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(key.open("name", closed)).isNull();
            closed[bit / 8] ^= (byte) (1 << bit % 8);
        }
        for (int length = 0; length < closed.length; length++) {
            assertThat(key.open("name", Arrays.copyOf(closed, length))).isNull();
        }
    }

    @Test
    void a_queue_that_is_full_says_so_and_keeps_what_it_has() throws IOException {
        var course = new Course(new Policy(Road.REPORT, Confirmation.NONE, Patience.USUAL));
        try (var queue = Queue.open(Folder.open(folder(), key(), random), 1)) {
            assertThat(queue.add(course.first(Given.referral()))).isTrue();
            assertThat(queue.add(course.first(Given.referral("upload-2", List.of(Given.exact())))))
                    .isFalse();
            assertThat(queue.add(course.first(Given.referral())))
                    .as("the same again")
                    .isTrue();
            assertThat(queue.all()).hasSize(1);
        }
    }

    @Test
    // [utest->req~what-is-withdrawn-is-held-back-or-corrected~1]
    void a_queue_that_is_full_has_room_for_corrections_all_the_same_and_they_take_none() throws IOException {
        var course = new Course(new Policy(Road.REPORT, Confirmation.NONE, Patience.USUAL));
        var first = course.first(Given.referral());
        var second = course.first(Given.referral("upload-2", List.of(Given.exact())));
        var receipt = new Receipt("11", Given.FOUND, "digest");
        var correction = course.correction(first, receipt, new Withdrawn(Given.EXACT, Given.FOUND));
        try (var queue = Queue.open(Folder.open(folder(), key(), random), 2)) {
            assertThat(queue.add(first)).isTrue();
            assertThat(queue.add(correction)).isTrue();
            assertThat(queue.add(second)).isTrue();
            assertThat(queue.add(course.correction(second, receipt, new Withdrawn(Given.EXACT, Given.FOUND))))
                    .isTrue();
            assertThat(queue.add(course.first(Given.referral("upload-3", List.of(Given.exact())))))
                    .isFalse();
        }
    }

    @Test
    void two_cannot_work_with_one_queue() throws IOException {
        try (var first = post(key())) {
            assertThatThrownBy(() -> post(key())).isInstanceOf(Unusable.class).hasMessageContaining("Another process");
            assertThat(first.list()).isEmpty();
        }
        post(key()).close();
    }

    @Test
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void what_a_crash_left_half_written_is_no_part_of_the_queue() throws IOException {
        post(key()).close();
        Path half = folder().resolve("0123.kept.unfinished");
        Files.writeString(half, "half");

        try (var post = post(key())) {
            assertThat(post.list()).isEmpty();
            assertThat(post.damaged()).isEmpty();
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void a_key_is_made_once_for_its_owner_only_and_never_for_a_queue_that_has_one() throws IOException {
        Path file = above.resolve("keys/post.key");
        post(Key.in(file, folder(), random)).close();

        assertThat(rights(file)).isEqualTo("rw-------");
        post(Key.in(file, folder(), random)).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> Key.in(file, folder(), random)).hasMessageContaining("chmod 600");
        Files.delete(file);
        assertThatThrownBy(() -> Key.in(file, folder(), random)).hasMessageContaining("Bring it back");
        assertThatThrownBy(() -> Key.read("abc")).hasMessageContaining("64 digits");
        assertThatThrownBy(() -> Key.read("ab")).hasMessageContaining("64 digits");
    }

    @Test
    void every_state_comes_back_from_disk_as_it_was() {
        var receipt = new Receipt("11", Given.FOUND, "digest");
        var decision = new Decision("sam", "a reason", Given.FOUND);
        for (State state : List.of(
                State.waiting(State.Why.POLICY),
                State.READY,
                State.sending(State.Stage.OFFERED, "11", "f-1"),
                State.sent(receipt),
                State.refused(4100, "words"),
                State.DROPPED)) {
            var kept = new Course(new Policy(Road.REPORT, Confirmation.ALL, Patience.USUAL))
                    .first(Given.referral())
                    .decided(decision, state)
                    .after(new Tries(3, Given.FOUND, "away"));

            assertThat(KeptBytes.read(KeptBytes.write(kept))).isEqualTo(kept);
        }
        assertThat(KeptBytes.read(new byte[] {9})).isNull();
        assertThat(KeptBytes.read(new byte[] {1, 0})).isNull();
    }

    private Post post(Key key) throws IOException {
        var policy = new Policy(Road.REPORT, Confirmation.NONE, Patience.USUAL);
        return Post.open(folder(), key, policy, call -> Answer.yes("11", "f", "d"), new MovableClock(), random);
    }

    private Path folder() {
        return above.resolve("queue");
    }

    private static Key key() throws IOException {
        return Key.read("0f".repeat(32));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}

package org.forthwith.hashmatch.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.referral.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sender is killed again and again, and the receiver dies in between. In the end everything is there once. */
class KilledTest {

    private static final Pattern UPLOAD = Pattern.compile("upload-[0-9]+");

    @TempDir
    private Path above;

    private final Random random = new Random(7);
    private final AtomicReference<@Nullable Process> sender = new AtomicReference<>();
    private final AtomicInteger callsToLive = new AtomicInteger(Integer.MAX_VALUE);

    @Test
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void a_report_is_finished_once_however_often_either_side_is_killed() throws Exception {
        try (var receiver = new FakeReceiver()) {
            receiver.dies = call -> killsTheSender() || random.nextInt(12) == 0;
            killInTheMiddle(10, receiver.ispws(), Road.REPORT_WITH_FILE_RECORD);

            assertThat(uploads(receiver.finished.values())).isEqualTo(eachOnce());
            assertThat(receiver.fileRecords.keySet()).containsAll(receiver.finished.keySet());
            assertThat(receiver.finished.keySet()).allMatch(report -> receiver.offeredTexts(report) == 1);
            assertThat(receipts())
                    .containsExactlyInAnyOrderElementsOf(receiver.finished.keySet().stream()
                            .map(String::valueOf)
                            .toList());
        }
    }

    @Test
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void the_uk_form_is_taken_once_however_often_either_side_is_killed() throws Exception {
        try (var receiver = new FakeReceiver()) {
            receiver.dies = call -> killsTheSender() || random.nextInt(12) == 0;
            killInTheMiddle(4, receiver.platform(), Road.INDUSTRY);

            assertThat(uploads(receiver.delivered.values())).isEqualTo(eachOnce());
            assertThat(receipts()).hasSize(Sender.REFERRALS);
        }
    }

    @Test
    // [utest->req~a-crash-neither-loses-nor-doubles~1]
    void a_sender_that_is_killed_while_it_takes_referrals_in_leaves_a_queue_that_can_be_read() throws Exception {
        try (var receiver = new FakeReceiver()) {
            for (int kill = 0; kill < 3; kill++) {
                Process started = start(receiver.platform(), Road.INDUSTRY);
                if (!started.waitFor(200L + random.nextInt(250), TimeUnit.MILLISECONDS)) {
                    started.destroyForcibly().waitFor();
                }
            }
            runToTheEnd(receiver.platform(), Road.INDUSTRY);

            assertThat(uploads(receiver.delivered.values())).isEqualTo(eachOnce());
        }
    }

    /** When its last call has come. Whether the answer still gets there is left to chance. */
    private boolean killsTheSender() {
        boolean last = callsToLive.decrementAndGet() == 0;
        if (last) {
            Objects.requireNonNull(sender.get()).destroyForcibly();
        }
        return last && random.nextBoolean();
    }

    private void killInTheMiddle(int times, URI base, Road road) throws IOException, InterruptedException {
        for (int kill = 0; kill < times; kill++) {
            callsToLive.set(1 + random.nextInt(road == Road.INDUSTRY ? 2 : 4));
            Process started = start(base, road);
            sender.set(started);
            assertThat(started.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(started.exitValue()).as("killed").isNotZero();
        }
        callsToLive.set(Integer.MAX_VALUE);
        runToTheEnd(base, road);
    }

    private void runToTheEnd(URI base, Road road) throws IOException, InterruptedException {
        Process last = start(base, road);
        assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
    }

    private Process start(URI base, Road road) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        String.join(File.pathSeparator, "target/classes", "target/test-classes"),
                        Sender.class.getName(),
                        above.resolve("queue").toString(),
                        base.toString(),
                        road.name())
                .inheritIO()
                .start();
    }

    private List<String> receipts() throws IOException {
        var random = new SecureRandom();
        var folder = above.resolve("queue");
        var policy = new Policy(Road.REPORT, Confirmation.NONE, Patience.USUAL);
        var key = Key.in(above.resolve("post.key"), folder, random);
        try (var post = Post.open(folder, key, policy, call -> Answer.later("no line"), new MovableClock(), random)) {
            assertThat(post.damaged()).isEmpty();
            assertThat(post.list()).hasSize(Sender.REFERRALS);
            return IntStream.range(0, Sender.REFERRALS)
                    .mapToObj(upload -> receipt(post, upload))
                    .toList();
        }
    }

    private static String receipt(Post post, int upload) {
        try {
            var id = Given.referral("upload-" + upload, List.of(Given.exact())).id();
            var receipt = post.find(id).orElseThrow().state().receipt();
            return Objects.requireNonNull(receipt, "it was not sent").report();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, Integer> uploads(Iterable<String> documents) {
        Map<String, Integer> often = new HashMap<>();
        for (String document : documents) {
            var upload = UPLOAD.matcher(document);
            assertThat(upload.find()).isTrue();
            often.merge(upload.group(), 1, Integer::sum);
        }
        return often;
    }

    private static Map<String, Integer> eachOnce() {
        Map<String, Integer> once = new HashMap<>();
        IntStream.range(0, Sender.REFERRALS).forEach(upload -> once.put("upload-" + upload, 1));
        return once;
    }
}

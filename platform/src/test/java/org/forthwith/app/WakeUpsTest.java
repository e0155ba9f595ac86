package org.forthwith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WakeUpsTest {

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("no database"),
                new StackOverflowError(),
                new OutOfMemoryError("unable to create native thread"),
                new ExecutionException(new IllegalStateException("no database")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatever_fails_is_woken_again_and_keeps_no_other_work_from_its_turn(Throwable fault) throws Exception {
        var failed = new CountDownLatch(2);
        var other = new CountDownLatch(2);
        try (var wakeUps = new WakeUps("test", 2, 1)) {
            wakeUps.wake("a work could not be done", () -> {
                failed.countDown();
                fail(fault);
            });
            wakeUps.wake("another could not be done", other::countDown);

            assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(other.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void fail(Throwable fault) throws ExecutionException {
        switch (fault) {
            case ExecutionException behind -> throw behind;
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new AssertionError(fault);
        }
    }
}

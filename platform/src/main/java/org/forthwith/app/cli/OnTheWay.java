package org.forthwith.app.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forthwith.referral.Channel;

/**
 * Documents on their way in, several at once, because each waits for the disk. What became of them is told in the order in which they stand,
 * so that two runs over the same files read alike.
 */
final class OnTheWay implements AutoCloseable {

    /** So many at once keep two processors and a disk busy; more would only wait, and each is held in memory meanwhile. */
    static final int AT_ONCE = 16;

    private final Door door;
    private final Listener listener;
    private final ExecutorService carriers = Executors.newFixedThreadPool(AT_ONCE);
    private final Deque<Handed> handed = new ArrayDeque<>();

    OnTheWay(Door door, Listener listener) {
        this.door = door;
        this.listener = listener;
    }

    /** Hears what became of each document. */
    interface Listener {
        void hear(Path file, String part, Told told);
    }

    void handIn(Path file, String part, byte[] document, Channel channel) {
        if (handed.size() == AT_ONCE) {
            tellOldest();
        }
        handed.add(new Handed(file, part, carriers.submit(() -> door.handIn(document, channel))));
    }

    /** Waits for all that are still on their way. */
    void arrive() {
        while (!handed.isEmpty()) {
            tellOldest();
        }
    }

    private void tellOldest() {
        Handed oldest = handed.remove();
        listener.hear(oldest.file, oldest.part, oldest.told());
    }

    /** What was on its way may still arrive: it is not taken in twice when the command is run again. */
    @Override
    public void close() {
        carriers.shutdownNow();
        carriers.close();
    }

    private record Handed(Path file, String part, Future<Told> answer) {

        Told told() {
            try {
                return answer.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Fault(
                        "Interrupted. Run the same command again: what has been taken in is not taken in twice.");
            }
        }
    }
}

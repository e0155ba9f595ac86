package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What a caller sends: up to a length, and in time. */
// [impl->req~a-slow-or-long-call-is-cut~1]
final class Body extends InputStream {

    /** So much of what nobody asked for is read before it is answered, so that the caller still hears the answer. */
    private static final int DRAINED = 4 << 20;

    private final InputStream in;
    private final Watch watch;
    private final Duration each;
    private final long deadline;
    private final long longest;
    private long read;
    private boolean broken;

    /**
     * @param each in which the next piece is to come
     * @param all in which all of it is to come
     */
    Body(InputStream in, Watch watch, Duration each, Duration all, long longest) {
        this.in = in;
        this.watch = watch;
        this.each = each;
        this.deadline = System.nanoTime() + all.toNanos();
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = next(into, offset, length);
        read += Math.max(0, count);
        if (isTooLong()) {
            throw new IOException("the body is too long");
        }
        return count;
    }

    private int next(byte[] into, int offset, int length) throws IOException {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        try {
            return watch.within(left.compareTo(each) < 0 ? left : each, () -> in.read(into, offset, length));
        } catch (IOException cut) {
            broken = true;
            throw cut;
        }
    }

    boolean isTooLong() {
        return read > longest;
    }

    /** The caller is gone, or was too slow: there is nobody to be answered. */
    boolean isBroken() {
        return broken;
    }

    void drain() throws IOException {
        byte[] nowhere = new byte[1 << 13];
        int drained = 0;
        int count = 0;
        while (count >= 0 && drained < DRAINED) {
            drained += count;
            count = next(nowhere, 0, nowhere.length);
        }
    }
}

package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A caller that says whatever a test wants, letter by letter. */
final class Wire implements AutoCloseable {

    private static final int LONGEST_WAIT = 60_000;

    private final Socket socket = new Socket();

    Wire(int port) throws IOException {
        this(port, 1 << 16);
    }

    /** @param held so many bytes the machine may take in for it before it reads them */
    Wire(int port, int held) throws IOException {
        socket.setReceiveBufferSize(held);
        socket.setSoTimeout(LONGEST_WAIT);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    static String said(int port, String call) throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.say(call);
            return wire.rest();
        }
    }

    void say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Says nothing of meaning and reads nothing, until it is cut. */
    void waitUntilCut() throws InterruptedException {
        try {
            while (true) {
                say(" ");
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (IOException cut) {
            return;
        }
    }

    /** All that is still answered until the connection ends; empty when it is cut. */
    String rest() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException neverCut) {
            throw new UncheckedIOException(neverCut);
        } catch (IOException cut) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

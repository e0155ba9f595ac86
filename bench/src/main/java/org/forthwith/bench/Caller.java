package org.forthwith.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;
import java.util.Locale;

/**
 * Somebody who asks over HTTP/1.1, one request after the other on one lasting connection. It does as little as a client can, because it runs
 * on the cores that are being measured.
 */
final class Caller implements AutoCloseable {

    private final int port;
    private final String proof;
    private Socket socket;
    private InputStream in;
    private boolean lastOnThisConnection;

    Caller(int port, String name, String secret) {
        try {
            this.port = port;
            this.proof = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
            this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A server ends a connection after so many requests, and says so with the last answer. */
    private void connectAgain() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        lastOnThisConnection = false;
    }

    /** Gives the status of the answer. */
    int post(String path, String headers, byte[] body) {
        try {
            String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Basic " + proof
                    + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
            ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + body.length);
            whole.writeBytes(head.getBytes(ISO_8859_1));
            whole.writeBytes(body);
            if (lastOnThisConnection) {
                connectAgain();
            }
            whole.writeTo(socket.getOutputStream());
            return answer();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(name.substring(15).strip());
            }
            lastOnThisConnection |= name.startsWith("connection:") && name.contains("close");
            chunked |= name.startsWith("transfer-encoding:") && name.contains("chunked");
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        long length;
        do {
            length = Long.parseLong(line(), 16);
            in.skipNBytes(length);
            line();
        } while (length > 0);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the platform has hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

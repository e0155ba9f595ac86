package org.forthwith.obligation.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One call to an address that has been looked up and checked before: the name is not looked up again, so it cannot lead elsewhere meanwhile. The
 * certificate must still be one for the name. Redirects are not followed, and of the answer nothing is read but its first line.
 */
record PinnedCall(URI url, InetAddress address, Map<String, String> headers, String body) {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST = 100;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /**
     * Gives the status of the answer.
     *
     * @param plain not connected yet; whoever closes it ends the call
     */
    int make(Socket plain) throws IOException {
        plain.connect(new InetSocketAddress(address, port()), PATIENCE_MILLIS);
        plain.setSoTimeout(PATIENCE_MILLIS);
        try (Socket line = secured(plain)) {
            send(line.getOutputStream());
            return status(line.getInputStream());
        }
    }

    private boolean secure() {
        return "https".equals(url.getScheme());
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return secure() ? HTTPS : HTTP;
    }

    private Socket secured(Socket plain) throws IOException {
        if (!secure()) {
            return plain;
        }
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured = (SSLSocket) factory.createSocket(plain, url.getHost(), port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private void send(OutputStream out) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(content.length).append("\r\nConnection: close\r\n\r\n");
        out.write(head.toString().getBytes(US_ASCII));
        out.write(content);
        out.flush();
    }

    private static int status(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n' && line.length() < MOST; next = in.read()) {
            line.append((char) next);
        }
        String said = line.toString();
        if (!said.matches("HTTP/1\\.[01] \\d{3}[\\s\\S]*")) {
            throw new IOException("this is no answer");
        }
        return Integer.parseInt(said.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
}

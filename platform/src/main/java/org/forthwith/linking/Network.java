package org.forthwith.linking;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All Internet addresses that begin with the same bits. A household's connection has the first 64 bits of an IPv6 address for itself, and its machines
 * change the rest as they please; of IPv4 it has one address. Source: RFC 6177, RFC 8981.
 */
public record Network(int length, BigInteger prefix, int bits) {

    /** All four numbers of IPv4, or something with colons: a bare number is no address. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

    /** One connection. */
    static final int CONNECTION = 64;

    private static final int V4 = 32;
    private static final int V4_STEP = 24;
    private static final int V6_STEP = 48;

    /** The widest that is looked through: 256 steps of IPv4, one of IPv6. */
    private static final int WIDEST_V4 = 16;

    /** Reads a range such as {@code 192.0.2.0/24}, however wide; empty for anything else. */
    public static Optional<Network> range(String written) {
        String[] parts = written.strip().split("/", -1);
        byte[] address = parts.length == 2 && parts[1].matches("[0-9]{1,3}") ? address(parts[0]) : null;
        return address == null || Integer.parseInt(parts[1]) > address.length * Byte.SIZE
                ? Optional.empty()
                : Optional.of(of(address, Integer.parseInt(parts[1])));
    }

    /** Whether it holds more than 65,536 addresses of IPv4, or more than one site of IPv6: that is more than one can look through. */
    public boolean tooWide() {
        return bits < (length == V4 ? WIDEST_V4 : V6_STEP);
    }

    static Optional<Network> read(String written) {
        return range(written).filter(range -> !range.tooWide());
    }

    /** One address by itself. */
    static Optional<Network> alone(String canonical) {
        return Optional.ofNullable(address(canonical)).map(address -> of(address, address.length * Byte.SIZE));
    }

    /** The connection that an IPv6 address belongs to; empty for IPv4. */
    static Optional<Network> connection(String canonical) {
        return Optional.ofNullable(address(canonical))
                .filter(address -> address.length * Byte.SIZE > V4)
                .map(address -> of(address, CONNECTION));
    }

    /** The clues of one address. */
    static List<String> around(String canonical) {
        byte[] address = address(canonical);
        if (address == null) {
            return List.of();
        }
        return address.length * Byte.SIZE == V4
                ? List.of(of(address, V4_STEP).clue())
                : List.of(of(address, V6_STEP).clue(), of(address, CONNECTION).clue());
    }

    boolean holds(String canonical) {
        byte[] address = address(canonical);
        return address != null
                && address.length * Byte.SIZE == length
                && of(address, bits).equals(this);
    }

    /** Under which clues everything in it can be found. */
    List<String> clues() {
        if (length != V4) {
            return List.of(widened(bits < CONNECTION ? V6_STEP : CONNECTION).clue());
        }
        if (bits >= V4_STEP) {
            return List.of(widened(V4_STEP).clue());
        }
        BigInteger first = prefix.shiftLeft(V4_STEP - bits);
        return IntStream.range(0, 1 << (V4_STEP - bits))
                .mapToObj(step -> new Network(V4, first.add(BigInteger.valueOf(step)), V4_STEP).clue())
                .toList();
    }

    /** As a range is written. */
    public String written() {
        byte[] all = prefix.shiftLeft(length - bits).toByteArray();
        byte[] address = new byte[length / Byte.SIZE];
        int kept = Math.min(all.length, address.length);
        System.arraycopy(all, all.length - kept, address, address.length - kept, kept);
        try {
            return InetAddress.getByAddress(address).getHostAddress() + "/" + bits;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address of a length that there is", impossible);
        }
    }

    private static Network of(byte[] address, int bits) {
        int length = address.length * Byte.SIZE;
        return new Network(length, new BigInteger(1, address).shiftRight(length - bits), bits);
    }

    private Network widened(int fewer) {
        return new Network(length, prefix.shiftRight(bits - fewer), fewer);
    }

    String clue() {
        return "network " + length + " " + bits + " " + prefix.toString(16);
    }

    /** Null for what is no address. Nothing is asked of any name server. */
    private static byte @Nullable [] address(String written) {
        if (!LITERAL.matcher(written.strip()).matches()) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(written.strip()).getAddress();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}

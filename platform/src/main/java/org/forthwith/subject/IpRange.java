package org.forthwith.subject;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All Internet addresses of one length that begin with the same bits, written {@code 192.0.2.0/24}.
 *
 * @param length of an address in bits: 32 or 128
 * @param bits how many of them are the same
 */
public record IpRange(int length, BigInteger prefix, int bits) {

    private static final int V4 = 32;

    /** All four numbers of IPv4, or something with colons: a bare number is no address. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

    /** Reads a range; empty for anything else, an address by itself among it. */
    public static Optional<IpRange> read(String written) {
        String[] parts = written.strip().split("/", -1);
        byte[] address = parts.length == 2 && parts[1].matches("[0-9]{1,3}") ? address(parts[0]) : null;
        return address == null || Integer.parseInt(parts[1]) > address.length * Byte.SIZE
                ? Optional.empty()
                : Optional.of(of(address, Integer.parseInt(parts[1])));
    }

    /** One address by itself; empty for what is none. */
    public static Optional<IpRange> alone(String address) {
        return Optional.ofNullable(address(address)).map(bytes -> of(bytes, bytes.length * Byte.SIZE));
    }

    public boolean v4() {
        return length == V4;
    }

    public boolean holds(String address) {
        byte[] bytes = address(address);
        return bytes != null && holds(bytes);
    }

    boolean holds(InetAddress address) {
        return holds(address.getAddress());
    }

    private boolean holds(byte[] address) {
        return address.length * Byte.SIZE == length && of(address, bits).equals(this);
    }

    /** The wider range in which it lies. @throws IllegalArgumentException for more bits than it has */
    public IpRange widened(int fewerBits) {
        if (fewerBits > bits) {
            throw new IllegalArgumentException(fewerBits + " bits are no wider range than " + bits);
        }
        return new IpRange(length, prefix.shiftRight(bits - fewerBits), fewerBits);
    }

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

    private static IpRange of(byte[] address, int bits) {
        int length = address.length * Byte.SIZE;
        return new IpRange(length, new BigInteger(1, address).shiftRight(length - bits), bits);
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

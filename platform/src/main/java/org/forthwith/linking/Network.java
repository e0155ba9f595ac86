package org.forthwith.linking;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forthwith.subject.IpRange;

/**
 * A range of Internet addresses as a place to look. A household's connection has the first 64 bits of an IPv6 address for itself, and its machines
 * change the rest as they please; of IPv4 it has one address. Source: RFC 6177, RFC 8981.
 */
public record Network(IpRange range) {

    private static final int CONNECTION = 64;
    private static final int V4_STEP = 24;
    private static final int V6_STEP = 48;

    /** The widest that is looked through: 256 steps of IPv4, one of IPv6. */
    private static final int WIDEST_V4 = 16;

    /** Reads a range such as {@code 192.0.2.0/24}, however wide; empty for anything else. */
    public static Optional<Network> range(String written) {
        return IpRange.read(written).map(Network::new);
    }

    /** Whether it holds more than 65,536 addresses of IPv4, or more than one site of IPv6: that is more than one can look through. */
    public boolean tooWide() {
        return range.bits() < (range.v4() ? WIDEST_V4 : V6_STEP);
    }

    static Optional<Network> read(String written) {
        return range(written).filter(network -> !network.tooWide());
    }

    /** One address by itself. */
    static Optional<Network> alone(String canonical) {
        return IpRange.alone(canonical).map(Network::new);
    }

    /** The connection that an IPv6 address belongs to; empty for IPv4. */
    static Optional<Network> connection(String canonical) {
        return IpRange.alone(canonical)
                .filter(address -> !address.v4())
                .map(address -> new Network(address.widened(CONNECTION)));
    }

    /** The clues of one address. */
    static List<String> around(String canonical) {
        return IpRange.alone(canonical)
                .map(address -> address.v4()
                        ? List.of(clue(address.widened(V4_STEP)))
                        : List.of(clue(address.widened(V6_STEP)), clue(address.widened(CONNECTION))))
                .orElse(List.of());
    }

    boolean holds(String canonical) {
        return range.holds(canonical);
    }

    /** Under which clues everything in it can be found. */
    List<String> clues() {
        if (!range.v4()) {
            return List.of(clue(range.widened(range.bits() < CONNECTION ? V6_STEP : CONNECTION)));
        }
        int wider = V4_STEP - range.bits();
        if (wider <= 0) {
            return List.of(clue(range.widened(V4_STEP)));
        }
        BigInteger first = range.prefix().shiftLeft(wider);
        return IntStream.range(0, 1 << wider)
                .mapToObj(step -> new IpRange(range.length(), first.add(BigInteger.valueOf(step)), V4_STEP))
                .map(Network::clue)
                .toList();
    }

    /** As a range is written. */
    public String written() {
        return range.written();
    }

    String clue() {
        return clue(range);
    }

    private static String clue(IpRange range) {
        return "network " + range.length() + " " + range.bits() + " "
                + range.prefix().toString(16);
    }
}

package org.forthwith.subject;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.function.Predicate;

/** All addresses of one length that begin with the same bits, written {@code 192.0.2.0/24}. */
record IpRange(int bytes, BigInteger prefix, int free) implements Predicate<Candidate> {

    static IpRange of(String written) {
        var slash = written.indexOf('/');
        var first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
        var free = first.length * Byte.SIZE - Integer.parseInt(written.substring(slash + 1));
        return new IpRange(first.length, new BigInteger(1, first).shiftRight(free), free);
    }

    @Override
    public boolean test(Candidate candidate) {
        return candidate.address() != null && holds(candidate.address().getAddress());
    }

    private boolean holds(byte[] address) {
        return address.length == bytes
                && new BigInteger(1, address).shiftRight(free).equals(prefix);
    }
}

package org.forthwith.obligation.notice;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a call may go to: those that belong to somebody on the public internet. Anything else leads into a network that the settings
 * do not speak of. Source: IANA special-purpose address registries, RFC 6890.
 */
final class PublicAddress {

    private static final List<IPAddress> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** Of the addresses of version 6 only these are public, without those that carry one of version 4 or are for documents. */
    private static final List<IPAddress> PUBLIC_6 = blocks("2000::/3");

    private static final List<IPAddress> NOT_PUBLIC_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddress() {}

    // [impl->req~a-call-leaves-for-public-addresses-only~1]
    static boolean is(InetAddress written) {
        IPAddress address = new IPAddressGenerator().from(written);
        return address.isIPv4()
                ? !within(NOT_PUBLIC_4, address)
                : within(PUBLIC_6, address) && !within(NOT_PUBLIC_6, address);
    }

    private static boolean within(List<IPAddress> blocks, IPAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static List<IPAddress> blocks(String... written) {
        return Stream.of(written)
                .map(block -> new IPAddressString(block).getAddress())
                .toList();
    }
}

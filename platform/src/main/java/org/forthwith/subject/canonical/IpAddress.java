package org.forthwith.subject.canonical;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.ipv6.IPv6Address;
import org.forthwith.subject.Endpoint;
import org.forthwith.subject.Form;

/**
 * An Internet address: four decimal numbers, or the shortest form of RFC 5952. Leading zeros are decimal and never octal; an IPv4
 * address inside IPv6 is the IPv4 address; the zone of a machine's own card is dropped.
 */
final class IpAddress {

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowPrefix(false)
            .allowMask(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .setRangeOptions(RangeParameters.NO_RANGE)
            .allow_inet_aton(false)
            .getIPv6AddressParametersBuilder()
            .allowBase85(false)
            .allowZone(true)
            .getParentBuilder()
            .toParams();

    private IpAddress() {}

    static Form form(String text) {
        var address = new IPAddressString(Endpoint.of(text).host(), STRICT).getAddress();
        return address == null ? Form.UNREADABLE : Form.exactly(plain(address).toCanonicalString());
    }

    private static IPAddress plain(IPAddress address) {
        if (!address.isIPv6()) {
            return address;
        }
        IPv6Address v6 = address.toIPv6().removeZone();
        return v6.isIPv4Mapped() ? v6.getEmbeddedIPv4Address() : v6;
    }
}

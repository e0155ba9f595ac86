package org.forthwith.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.forthwith.kernel.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~a-value-that-says-nothing-never-links~1]
class NeverLinkTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private final NeverLink list = NeverLink.all(DAY);

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, an address that means this host",
        "10.0.0.0, a private address",
        "10.255.255.255, a private address",
        "100.64.0.0, an address inside a provider's shared network (CGNAT)",
        "100.127.255.255, an address inside a provider's shared network (CGNAT)",
        "127.0.0.1, a loopback address",
        "169.254.1.1, a link-local address",
        "172.16.0.0, a private address",
        "172.31.255.255, a private address",
        "192.168.1.1, a private address",
        "192.0.2.10, an address set aside for documentation",
        "198.51.100.10, an address set aside for documentation",
        "203.0.113.10, an address set aside for documentation",
        "224.0.0.1, a multicast address",
        "255.255.255.255, an address that nobody holds",
        "::, an address that means none",
        "::1, a loopback address",
        "fe80::1, a link-local address",
        "fd00::1, a private address",
        "fc00::1, a private address",
        "ff02::1, a multicast address",
        "2001:db8::1, an address set aside for documentation",
        "64:ff9b::a00:1, a private address behind a translator (NAT64)",
        "64:ff9b::c0a8:101, a private address behind a translator (NAT64)",
        "64:ff9b::ac1f:ffff, a private address behind a translator (NAT64)",
        "64:ff9b::7f00:1, a loopback address behind a translator (NAT64)",
        "64:ff9b:1::1, an address behind a translator of one network only (NAT64)",
        "2002:a00:1::1, a private address in a tunnel (6to4)",
        "2002:c0a8:101::1, a private address in a tunnel (6to4)",
        "2002:ac10::1, a private address in a tunnel (6to4)",
        "2002:6440::1, an address inside a provider's shared network (CGNAT) in a tunnel (6to4)"
    })
    void an_address_that_belongs_to_nobody_never_links(String address, String why) {
        assertThat(list.why(IdentifierKind.IP_ADDRESS, address)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.51.101.0",
                "203.0.114.0",
                "223.255.255.255",
                "2001:db7::1",
                "2001:db9::1",
                "fbff::1",
                "64:ff9b::b00:1",
                "64:ff9b::ac20:1",
                "64:ff9b:2::1",
                "2002:b00::1",
                "2002:ac20::1",
                "2002:c0a9::1",
                "fe00::1",
                "::2"
            })
    void the_addresses_on_either_side_of_a_range_may_link(String address) {
        assertThat(list.why(IdentifierKind.IP_ADDRESS, address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, a.person@example.com",
        "EMAIL, a.person@mail.example.com",
        "EMAIL, a.person@anything.example",
        "EMAIL, abuse@somewhere.org",
        "EMAIL, no-reply@somewhere.org",
        "EMAIL, desk@missingkids.org",
        "URL, https://example.org/people/7",
        "URL, https://www.example.org:8443",
        "URL, http://192.168.1.1/admin",
        "URL, http://[fe80::1]/admin",
        "PHONE, +447700900123",
        "PHONE, +442079460123",
        "PHONE, +12025550143",
        "PHONE, +18008435678",
        "FILE_HASH, PDQ:0000000000000000000000000000000000000000000000000000000000000000",
        "DEVICE, 000000000000000",
        "DEVICE, 020000000000"
    })
    void a_value_that_everybody_has_never_links(IdentifierKind kind, String value) {
        assertThat(list.why(kind, value)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, a.person@notexample.com",
        "EMAIL, a.person@example.com.somewhere.org",
        "EMAIL, abuse.department@somewhere.org",
        "URL, https://somewhere.org/example.org",
        "URL, https://somewhere.org/?at=192.168.1.1",
        "URL, https://example.org@somewhere.org",
        "PHONE, +447700901123",
        "PHONE, +12025560143",
        "PHONE, +1202555014",
        "DEVICE, 123456789012345",
        "USERNAME, |192.168.1.1",
        "ADDRESS, 10.0.0.1"
    })
    void what_only_resembles_such_a_value_may_link(IdentifierKind kind, String value) {
        assertThat(list.why(kind, value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"})
    void the_digest_of_nothing_never_links_in_any_algorithm(String algorithm) throws NoSuchAlgorithmException {
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest());

        assertThat(list.why(IdentifierKind.FILE_HASH, algorithm.replace("-", "") + ":" + digest))
                .contains("the hash of an empty file");
    }

    @ParameterizedTest
    @CsvSource({
        "IP_ADDRESS, 192.0.2.10",
        "IP_ADDRESS, 2001:db8::1",
        "EMAIL, a.person@example.org",
        "PHONE, +447700900123",
        "PHONE, +12025550143"
    })
    void a_demonstration_may_link_what_is_set_aside_for_it(IdentifierKind kind, String value) {
        assertThat(NeverLink.withoutReservedRanges(DAY).why(kind, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IP_ADDRESS, 192.168.1.1", "IP_ADDRESS, ::1", "EMAIL, abuse@example.org", "PHONE, +18008435678"})
    void even_a_demonstration_never_links_what_belongs_to_nobody(IdentifierKind kind, String value) {
        assertThat(NeverLink.withoutReservedRanges(DAY).why(kind, value)).isPresent();
    }

    @Test
    void a_range_counts_from_the_day_on_which_it_was_set_aside() {
        var before = NeverLink.all(LocalDate.parse("2012-03-31"));

        assertThat(before.why(IdentifierKind.IP_ADDRESS, "100.64.0.1")).isEmpty();
        assertThat(NeverLink.all(LocalDate.parse("2012-04-01")).why(IdentifierKind.IP_ADDRESS, "100.64.0.1"))
                .isPresent();
    }
}

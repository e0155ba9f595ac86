package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.IP_ADDRESS;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.10, 192.0.2.10",
        "192.000.002.010, 192.0.2.10",
        "::ffff:192.0.2.10, 192.0.2.10",
        "::FFFF:c000:20a, 192.0.2.10",
        "0:0:0:0:0:ffff:192.0.2.10, 192.0.2.10",
        "192.0.2.10:443, 192.0.2.10",
        "１９２.0.2.10, 192.0.2.10",
        "' 192.0.2.10 ', 192.0.2.10",
        "2001:db8::1, 2001:db8::1",
        "2001:0DB8:0000:0000:0000:0000:0000:0001, 2001:db8::1",
        "2001:db8:0:0::1, 2001:db8::1",
        "[2001:db8::1]:443, 2001:db8::1",
        "[2001:db8::1], 2001:db8::1",
        "2001:db8::1%eth0, 2001:db8::1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:db8::192.0.2.10, 2001:db8::c000:20a"
    })
    void one_address_has_one_form_however_it_is_written(String written, String form) {
        assertThat(Writing.of(IP_ADDRESS, written).canonical()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "any",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.1.1",
                "192.0.2.0/24",
                "0xc000020a",
                "0300.0.2.0x1",
                "3221226506",
                "192.0.2.1-9",
                "192.0.2.*",
                "2001:db8::1::2",
                "2001:db8",
                "::/0",
                "example.org",
                "192.0.2.10, 192.0.2.11"
            })
    void what_is_not_exactly_one_address_equals_nothing(String written) {
        assertThat(Writing.of(IP_ADDRESS, written).canonical()).isNull();
    }
}

package org.forthwith.subject.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.IdentifierKind.DEVICE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// [utest->req~two-writings-of-one-thing-are-equal~1]
class DeviceNumberTest {

    @ParameterizedTest
    @CsvSource({
        "123456789012345, IMEI, 12-345678-901234-5, IMEI",
        "123456789012345, IMEI, 123456789012345, SSID",
        "123456789012345, IMEI, 123456789012345, ",
        "02:1A:2B:3C:4D:5E, MAC, 02-1a-2b-3c-4d-5e, mac",
        "021a.2b3c.4d5e, MAC, 02:1A:2B:3C:4D:5E, ",
        "8944 1000 0000 0000 001, ICCID, 8944100000000000001, ICCID",
        "0B5C2F1E-0000-4000-8000-000000000001, IDFA, 0b5c2f1e00004000800000000000 0001, UUID",
        "Home Network, SSID, home network, ssid"
    })
    void one_device_has_one_form(String one, @Nullable String type, String other, @Nullable String otherType) {
        assertThat(device(one, type).canonical())
                .isNotNull()
                .isEqualTo(device(other, otherType).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345, IMEI, 543210987654321, IMEI",
        "Home Network, SSID, Home Network, Model",
        "Home Network, SSID, Home Network 2, SSID",
        "012345678901234, IMEI, 12345678901234, IMEI"
    })
    void different_devices_have_different_forms(String one, String type, String other, String otherType) {
        assertThat(device(one, type).canonical())
                .isNotEqualTo(device(other, otherType).canonical());
    }

    @Test
    void a_handset_is_found_with_its_check_digit_without_it_and_with_a_software_version() {
        var handset = device("123456789012345", "IMEI").searchForm();

        assertThat(device("12345678901234", "IMEI").searchForm()).isEqualTo(handset);
        assertThat(device("1234567890123401", "IMEISV").searchForm()).isEqualTo(handset);
    }

    private static Writing device(String written, @Nullable String type) {
        return Writing.of(DEVICE, written).hinted(type);
    }
}

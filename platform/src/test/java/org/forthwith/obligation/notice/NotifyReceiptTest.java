package org.forthwith.obligation.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.forthwith.obligation.telling.Courier.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyReceiptTest {

    private static Optional<NotifyReceipt> read(String document) {
        return NotifyReceipt.read(document.getBytes(UTF_8));
    }

    // [utest->req~a-receipt-is-taken-when-it-is-brought~1]
    @Test
    void of_a_receipt_the_two_numbers_and_the_status_are_read() {
        assertThat(read("""
                        {"id": "740e5834", "reference": "00000000-0000-0007-0000-000000000007", "to": "o.1@force.example",
                         "status": "permanent-failure", "notification_type": "email", "template_version": 1}"""))
                .contains(new NotifyReceipt(
                        "00000000-0000-0007-0000-000000000007",
                        "740e5834",
                        new Receipt.CameBack("GOV.UK Notify reports a permanent failure")));
        assertThat(read("{\"id\": \"1\", \"reference\": \"2\", \"status\": \"delivered\"}"))
                .contains(new NotifyReceipt("2", "1", new Receipt.Arrived()));
        assertThat(read("{\"id\": \"1\", \"reference\": \"2\", \"status\": \"sending\"}"))
                .contains(new NotifyReceipt("2", "1", new Receipt.Unknown()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "delivered",
                "[]",
                "{\"id\": \"1\", \"status\": \"delivered\"}",
                "{\"id\": \"1\", \"reference\": null, \"status\": \"delivered\"}",
                "{\"reference\": \"2\", \"status\": \"delivered\"}"
            })
    void what_does_not_say_which_letter_is_no_receipt(String document) {
        assertThat(read(document)).isEmpty();
    }
}

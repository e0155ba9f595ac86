package org.forthwith.obligation.notice;

import java.util.Optional;
import org.forthwith.obligation.telling.Courier.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GOV.UK Notify says of a letter by itself. Of the whole it sends only these three are read: the rest names the person. Source: its REST API
 * documentation, delivery receipts.
 *
 * @param reference the number that we gave the letter
 * @param number the number that Notify gave it
 */
public record NotifyReceipt(String reference, String number, Receipt says) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Empty when it is no receipt. */
    public static Optional<NotifyReceipt> read(byte[] document) {
        try {
            JsonNode said = JSON.readTree(document);
            return Optional.of(new NotifyReceipt(word(said, "reference"), word(said, "id"), of(word(said, "status"))))
                    .filter(receipt -> !receipt.reference.isEmpty() && !receipt.number.isEmpty());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String word(JsonNode said, String field) {
        return said.path(field).asString("");
    }

    /** @param status as Notify has it; what is not known here says nothing yet */
    static Receipt of(String status) {
        return switch (status) {
            case "delivered" -> new Receipt.Arrived();
            case "permanent-failure", "temporary-failure", "technical-failure" ->
                new Receipt.CameBack("GOV.UK Notify reports a " + status.replace('-', ' '));
            default -> new Receipt.Unknown();
        };
    }
}

package org.forthwith.referral.source;

import java.time.Instant;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Reading;
import org.jspecify.annotations.Nullable;

/** JSON: the formats that name themselves by their name, the others by what they alone hold. */
final class JsonFormats {

    private JsonFormats() {}

    static Reading read(Json root, Channel channel, Instant now) throws Stop {
        String format = root.text("format");
        if (names(format, "direct-report-")) {
            return DirectReport.read(root, channel);
        }
        if (names(format, "uk-industry-") || (root.has("provider") && (root.has("users") || root.has("content")))) {
            return IndustryReport.read(root);
        }
        if (root.has("reportedInformation")) {
            return TipReport.read(root, now);
        }
        throw Stop.broken(root.line, root.column, "no reader knows a document of this form");
    }

    private static boolean names(@Nullable String format, String family) {
        return format != null && format.startsWith(family);
    }
}

package org.forthwith.referral.source;

import java.util.Locale;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** What a platform captured at the source: addresses on the internet, with time and port. */
final class TipCapture {

    private final Draft draft;
    private final PersonRole role;

    TipCapture(Draft draft, PersonRole role) {
        this.draft = draft;
        this.role = role;
    }

    void read(Json holder) {
        for (Json capture : holder.get("sourceInformation").wrappedIn("sourceCaptures")) {
            capture(capture);
        }
    }

    private void capture(Json capture) {
        Json value = capture.get("value");
        String written = value.text();
        IdentifierKind kind = kind(capture.text("captureType"));
        var use = use(capture);
        if (kind == null) {
            draft.mined(written, role, value.pointer());
        } else if (written != null) {
            draft.found(new Mention(kind, written, role, value.pointer(), false, null, null, use));
        }
    }

    private static @Nullable IdentifierKind kind(@Nullable String type) {
        String name = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (name.equals("ip address") || name.equals("ip")) {
            return IdentifierKind.IP_ADDRESS;
        }
        return name.contains("url") ? IdentifierKind.URL : null;
    }

    private static Mention.@Nullable Use use(Json capture) {
        String time = Tips.said(capture.get("dateTime"));
        String what = Tips.said(capture.get("eventName"));
        Integer port = Tips.port(capture.get("port"));
        return time == null && what == null && port == null ? null : new Mention.Use(time, port, what);
    }
}

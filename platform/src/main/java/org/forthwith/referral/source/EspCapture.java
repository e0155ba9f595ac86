package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** Where and with what an account was used: IP addresses with port and time, device numbers with their type. */
final class EspCapture {

    private final Draft draft;
    private final PersonRole role;

    EspCapture(Draft draft, PersonRole role) {
        this.draft = draft;
        this.role = role;
    }

    void read(Element holder) {
        holder.all("ipCaptureEvent").forEach(this::ip);
        holder.all("deviceId").forEach(this::device);
    }

    private void ip(Element event) {
        String what = event.said("eventName");
        if (event.says("possibleProxy", "true") || event.says("possibleProxy", "1")) {
            what = what == null ? "possible proxy" : what + ", possible proxy";
        }
        var use = new Mention.Use(event.typed("dateTime"), port(event), what);
        add(IdentifierKind.IP_ADDRESS, event.child("ipAddress"), null, use);
    }

    private void device(Element device) {
        var use = new Mention.Use(device.typed("dateTime"), null, device.said("eventName"));
        add(IdentifierKind.DEVICE, device.child("idValue"), device.said("idType"), use);
    }

    private void add(IdentifierKind kind, @Nullable Element value, @Nullable String hint, Mention.Use use) {
        if (value != null) {
            boolean used = use.time() != null || use.port() != null || use.what() != null;
            draft.found(new Mention(kind, value.text(), role, value.path(), false, null, hint, used ? use : null));
        }
    }

    private static @Nullable Integer port(Element event) {
        String port = event.said("port");
        return port == null || !PlainValue.WHOLE.allows(port) ? null : Integer.valueOf(port.strip());
    }
}

package org.forthwith.referral.source;

import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** The identifiers of one person in a form of our own: lists of texts, of names on a platform, of addresses with a time. */
final class FormIdentifiers {

    private final Draft draft;
    private final PersonRole role;

    FormIdentifiers(Draft draft, PersonRole role) {
        this.draft = draft;
        this.role = role;
    }

    void texts(IdentifierKind kind, Form form, String list) {
        texts(kind, form, list, null);
    }

    void texts(IdentifierKind kind, Form form, String list, @Nullable String platform) {
        for (Json item : form.list(list)) {
            add(kind, item, platform, null, null);
        }
    }

    void text(IdentifierKind kind, Json value, @Nullable String platform) {
        add(kind, value, platform, null, null);
    }

    /** Items are texts, or objects that hold the value under one name and what qualifies it under another. */
    void onPlatform(IdentifierKind kind, Form form, String list, String valueName) {
        for (Json item : form.list(list)) {
            boolean object = item.kind == Json.Kind.OBJECT;
            add(kind, object ? item.get(valueName) : item, object ? item.text("platform") : null, null, null);
        }
    }

    // [impl->req~uprn-is-read~1]
    /** Numbers of premises; see the guide. */
    void uprns(Form form, String list) {
        for (Json item : form.list(list)) {
            add(IdentifierKind.ADDRESS, item, null, PackageColumn.UPRN, null);
        }
    }

    void devices(Form form, String list) {
        for (Json item : form.list(list)) {
            boolean object = item.kind == Json.Kind.OBJECT;
            add(
                    IdentifierKind.DEVICE,
                    object ? item.get("value") : item,
                    null,
                    object ? item.text("type") : null,
                    null);
        }
    }

    void addresses(Form form, String list, String valueName) {
        for (Json item : form.list(list)) {
            boolean object = item.kind == Json.Kind.OBJECT;
            add(IdentifierKind.IP_ADDRESS, object ? item.get(valueName) : item, null, null, object ? use(item) : null);
        }
    }

    private static Mention.@Nullable Use use(Json item) {
        String time = time(item.text("at"), item.text("tzOffset"));
        Integer port = Tips.port(item.get("port"));
        String what = item.text("event");
        return time == null && port == null && what == null ? null : new Mention.Use(time, port, what);
    }

    /** An offset that stands in a field of its own is put behind the time it belongs to; nothing else is changed. */
    private static @Nullable String time(@Nullable String at, @Nullable String offset) {
        boolean belongs = at != null && offset != null && XmlTime.isDateTime(at + offset) && !XmlTime.hasZone(at);
        return belongs ? at + offset : at;
    }

    private void add(
            IdentifierKind kind,
            Json value,
            @Nullable String platform,
            @Nullable String hint,
            Mention.@Nullable Use use) {
        String written = value.text();
        if (written != null) {
            draft.found(new Mention(kind, written, role, value.pointer(), false, platform, hint, use));
        } else if (value.kind == Json.Kind.OBJECT || value.kind == Json.Kind.LIST) {
            draft.remarks.flaw(value.line, value.column, value.pointer() + " should be a text");
        }
    }
}

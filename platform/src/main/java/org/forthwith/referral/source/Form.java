package org.forthwith.referral.source;

import java.util.List;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** An object in a form of our own: whoever fills it in is told where a value is of the wrong sort. */
final class Form {

    private final Json json;
    private final Remarks remarks;

    private Form(Json json, Remarks remarks) {
        this.json = json;
        this.remarks = remarks;
    }

    /** Over a value that is an object or not there; anything else is a flaw. */
    static Form of(Json json, Remarks remarks) {
        if (json.kind != Json.Kind.OBJECT && !json.missing()) {
            flaw(json, remarks, "should be an object");
        }
        return new Form(json, remarks);
    }

    Form part(String name) {
        return of(json.get(name), remarks);
    }

    List<Form> parts(String name) {
        return list(name).stream().map(item -> of(item, remarks)).toList();
    }

    /** One value that stands alone is a list of one. */
    List<Json> list(String name) {
        return json.get(name).items();
    }

    @Nullable
    String text(String name) {
        Json value = json.get(name);
        if (value.kind == Json.Kind.OBJECT || value.kind == Json.Kind.LIST) {
            flaw(value, remarks, "should be a text");
        }
        return value.text();
    }

    /** A text without which the document means nothing. */
    @Nullable
    String required(String name) {
        String text = text(name);
        if (text == null) {
            flaw(json.get(name), remarks, "is missing");
        }
        return text;
    }

    @Nullable
    Integer whole(String name, int most) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.strip().matches("[0-9]{1,9}") || Integer.parseInt(text.strip()) > most) {
            flaw(json.get(name), remarks, "should be a whole number up to " + most);
            return null;
        }
        return Integer.valueOf(text.strip());
    }

    // [impl->req~absent-is-unknown~1]
    Answer answer(String name) {
        var answer = TriState.read(text(name));
        if (answer.isEmpty()) {
            warn(name, "is neither yes nor no; it counts as unknown");
        }
        return answer.orElse(Answer.UNKNOWN);
    }

    void warn(String name, String what) {
        Json value = json.get(name);
        remarks.warn("line " + value.line + ": " + Words.brief(value.pointer()) + " " + what);
    }

    boolean has(String name) {
        return !json.get(name).missing();
    }

    Json get(String name) {
        return json.get(name);
    }

    void passOver(String... names) {
        json.passOver(names);
    }

    String pointer() {
        return json.pointer();
    }

    private static void flaw(Json json, Remarks remarks, String what) {
        remarks.flaw(json.line, json.column, json.pointer() + " " + what);
    }
}

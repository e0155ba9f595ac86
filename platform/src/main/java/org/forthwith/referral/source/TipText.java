package org.forthwith.referral.source;

import org.forthwith.kernel.PersonRole;

/** The running text of a tip, in which every platform has a layout of its own. */
final class TipText {

    private static final String[] WHERE = {
        "additionalInformations", "contents", "additionalContactInformation", "additionalInformation"
    };

    private TipText() {}

    static void mine(Json holder, Draft draft, PersonRole role) {
        for (String name : WHERE) {
            if (holder.has(name)) {
                for (Json text : holder.wrapped(name)) {
                    mineOne(text, draft, role);
                }
            }
        }
    }

    /** Either the text itself or an object with the text as its value. */
    private static void mineOne(Json text, Draft draft, PersonRole role) {
        Json value = text.kind == Json.Kind.OBJECT ? text.get("value") : text;
        draft.mined(value.text(), role, value.pointer());
    }
}

package org.forthwith.referral.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names what a JSON document holds and no reader has asked for. It is kept in the original; the warning keeps it from being overlooked. */
final class Unasked {

    private Unasked() {}

    // [impl->req~strict-and-tolerant~1]
    static void warn(Json root, Remarks remarks) {
        Map<String, Integer> often = new LinkedHashMap<>();
        Map<String, Json> first = new LinkedHashMap<>();
        root.eachUnasked((name, json) -> {
            often.merge(name, 1, Integer::sum);
            first.putIfAbsent(name, json);
        });
        first.forEach((name, json) -> {
            int more = often.getOrDefault(name, 1) - 1;
            remarks.warn("line " + json.line + ": the member " + Words.quoted(name) + " at "
                    + Words.brief(json.pointer()) + (more == 0 ? "" : " (and " + more + " more)")
                    + " is not known to this reader; it is kept in the original");
        });
    }
}

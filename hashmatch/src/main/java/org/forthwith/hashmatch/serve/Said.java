package org.forthwith.hashmatch.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.jspecify.annotations.Nullable;

/** What the lists say of an upload, as it is answered. */
final class Said {

    private Said() {}

    /** @param most so many matches are told, the nearest; of the others only how many there are */
    static Map<String, @Nullable Object> of(Screened screened, int most) {
        List<Match> told = screened.matches().stream().limit(most).toList();
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("reference", screened.reference());
        said.put("matched", screened.matched());
        said.put("tooPlain", screened.tooPlain());
        said.put("more", screened.more() + screened.matches().size() - told.size());
        said.put("matches", told.stream().map(Said::match).toList());
        return said;
    }

    private static Map<String, @Nullable Object> match(Match match) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("algorithm", match.asked().algorithm().written());
        said.put("asked", match.asked().hex());
        said.put("listed", match.listed().hex());
        said.put("distance", match.distance());
        said.put("list", match.entry().key().list());
        said.put("key", match.entry().key().key());
        said.put("version", match.entry().version());
        said.put("code", match.entry().code());
        said.put("added", match.entry().added());
        return said;
    }
}

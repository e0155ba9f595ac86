package org.forthwith.desk.api;

import java.time.Instant;
import org.forthwith.flow.LookUp;
import org.forthwith.kernel.Actor;
import org.forthwith.linking.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Search by any identifier. The value travels in the body: nothing personal stands in an address. */
@RestController
public final class SearchApi {

    private final LookUp lookUp;

    public SearchApi(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    /**
     * What to look for.
     *
     * @param value of any kind as it is written, or a range of Internet addresses
     * @param from for an Internet address: in use then or later
     * @param until the same: then or before
     * @param far whether to look for names two slips away, which takes a look at every name
     */
    record Wanted(
            String value,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Boolean far) {
        Wanted {
            Given.words(value);
        }

        LookUp.Wanted wanted() {
            return new LookUp.Wanted(value, new Window(from, until), Boolean.TRUE.equals(far));
        }
    }

    @PostMapping("/api/v1/identifiers/search")
    LookUp.Found find(Actor by, @RequestBody Wanted wanted) {
        return lookUp.find(wanted.wanted(), by);
    }
}

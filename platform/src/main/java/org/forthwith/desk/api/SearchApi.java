package org.forthwith.desk.api;

import org.forthwith.flow.LookUp;
import org.forthwith.kernel.Actor;
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

    record Wanted(String value) {
        Wanted {
            Given.words(value);
        }
    }

    @PostMapping("/api/v1/identifiers/search")
    LookUp.Found find(Actor by, @RequestBody Wanted wanted) {
        return lookUp.find(wanted.value(), by);
    }
}

package org.forthwith.desk.api;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.forthwith.flow.LookUp;
import org.forthwith.kernel.Actor;
import org.forthwith.linking.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<?> find(Actor by, @RequestBody Wanted wanted) {
        return lookUp.mistake(wanted.wanted())
                .<ResponseEntity<?>>map(SearchApi::cannot)
                .orElseGet(() -> ResponseEntity.ok(lookUp.find(wanted.wanted(), by)));
    }

    private static ResponseEntity<?> cannot(LookUp.Mistake mistake) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail(mistake));
        problem.setType(URI.create("/problems/cannot-be-searched"));
        problem.setProperty("code", mistake.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return ResponseEntity.of(problem).build();
    }

    private static String detail(LookUp.Mistake mistake) {
        return switch (mistake) {
            case RANGE_TOO_WIDE -> "Look through at most 65,536 addresses of IPv4 (/16), or one site of IPv6 (/48).";
            case TIMES_REVERSED -> "The search ends before it begins.";
            case TIME_WITHOUT_ADDRESS -> "Only an Internet address or a range of them is searched by time.";
        };
    }
}

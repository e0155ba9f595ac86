package org.forthwith.hashmatch.post;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads what came back over HTTP. Whatever is not understood is tried again later: a referral is never given up for what a proxy said. */
final class Answers {

    private Answers() {}

    static Answer read(Call call, HttpResponse<byte[]> response, Instant now) {
        Answer answer = call instanceof Call.Deliver
                ? PlatformAnswer.read(response.statusCode(), response.body())
                : ProtocolAnswer.read(response.body());
        return answer instanceof Answer.Later later ? new Answer.Later(asked(response, now), later.why()) : answer;
    }

    /** In seconds, or a time. Source: RFC 9110, section 10.2.3. */
    private static Duration asked(HttpResponse<byte[]> response, Instant now) {
        String written =
                response.headers().firstValue("Retry-After").orElse("0").strip();
        try {
            Duration asked = written.matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(written))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return asked.isNegative() ? Duration.ZERO : asked;
        } catch (DateTimeException notATime) {
            return Duration.ZERO;
        }
    }
}

package org.forthwith.desk.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Every kind of "no" and every kind of fault that leaves the platform. The name is stable: programs of others go by it. */
public enum Problem {
    UNREADABLE_REQUEST(HttpStatus.BAD_REQUEST),
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    STALE_FORM(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_OFFERED(HttpStatus.NOT_ACCEPTABLE),
    CHANGED_MEANWHILE(HttpStatus.CONFLICT),
    /** A rule stands in the way; the answer names it. */
    REFUSED(HttpStatus.CONFLICT),
    OUT_OF_DATE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    WRONG_KIND(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    WRONG_ADDRESS(HttpStatus.MISDIRECTED_REQUEST),
    NOT_VALID(HttpStatus.UNPROCESSABLE_CONTENT),
    // [impl->req~a-refusal-is-explained~1]
    IMAGE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    VIDEO_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    AUDIO_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    ARCHIVE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    PDF_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    PROGRAM_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    OFFICE_FILE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_STRUCTURED_TEXT(HttpStatus.UNPROCESSABLE_CONTENT),
    EMBEDDED_FILE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    DTD_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    INCLUSION_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_DEEP(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_A_REPORT(HttpStatus.UNPROCESSABLE_CONTENT),
    STILL_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT),
    VERSION_NEEDED(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The name as it stands in addresses and in the catalogue of words: {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} of RFC 9457, relative to the platform's own address, where a page explains it. */
    public URI type() {
        return URI.create("/problems/" + slug());
    }

    static Optional<Problem> named(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }

    /** The kind for a status that was set without saying more. */
    static Problem with(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? UNREADABLE_REQUEST : FAULT);
    }
}

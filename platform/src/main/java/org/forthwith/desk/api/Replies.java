package org.forthwith.desk.api;

import java.net.URI;
import java.util.List;
import org.forthwith.flow.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a program is told after asking for an act: the new version, or a problem in the form of RFC 9457 with the rules that stand in the way. */
final class Replies {

    private Replies() {}

    record Version(int version) {}

    record Warned(int version, List<String> warnings) {}

    record Waits(int version, String waitingFor) {}

    static ResponseEntity<?> of(Reply reply) {
        return switch (reply) {
            case Reply.Done done ->
                ResponseEntity.ok().eTag(tag(done.version())).body(body(done));
            case Reply.Waiting waiting ->
                ResponseEntity.accepted()
                        .eTag(tag(waiting.version()))
                        .body(new Waits(waiting.version(), waiting.because()));
            case Reply.Refused refused -> problem(refusal(refused));
            case Reply.Stale stale -> problem(stale(stale));
            case Reply.NoSuchCase none -> problem(noSuchCase());
        };
    }

    private static Object body(Reply.Done done) {
        return done.warnings().isEmpty() ? new Version(done.version()) : new Warned(done.version(), done.warnings());
    }

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    static ResponseEntity<ProblemDetail> problem(ProblemDetail detail) {
        return ResponseEntity.of(detail).build();
    }

    static ProblemDetail noSuchCase() {
        return detail(HttpStatus.NOT_FOUND, "not-found", "No such case", "There is no such case within your reach.");
    }

    static ProblemDetail versionNeeded() {
        return detail(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-needed",
                "Say which version you mean",
                "A change must name the version that it is based on, in the If-Match header.");
    }

    private static ProblemDetail refusal(Reply.Refused refused) {
        ProblemDetail detail = detail(HttpStatus.CONFLICT, "refused", "Not done", refused.because());
        detail.setProperty("code", refused.code());
        detail.setProperty("rules", refused.rules());
        return detail;
    }

    private static ProblemDetail stale(Reply.Stale stale) {
        ProblemDetail detail = detail(
                HttpStatus.PRECONDITION_FAILED, "out-of-date", "The case has moved on", "Read it again, then decide.");
        detail.setProperty("version", stale.version());
        return detail;
    }

    static ProblemDetail detail(HttpStatus status, String type, String title, String because) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, because);
        detail.setType(URI.create("/problems/" + type));
        detail.setTitle(title);
        return detail;
    }
}

package org.forthwith.obligation.notice;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.telling.Addressee;
import org.forthwith.obligation.telling.Notice;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Waiting;
import org.forthwith.obligation.telling.Wording;
import org.jspecify.annotations.Nullable;

/** Invented notices on their way, and what is written on them. */
final class Letters {

    static final Instant WRITTEN = Instant.parse("2026-01-12T09:00:00Z");
    static final UUID ID = new UUID(7, 7);
    static final Wording WORDING = new Wording(URI.create("https://forthwith.force.example"));
    static final String SUBJECT = "K-2026-004417: something is due";
    static final String TEXT = SUBJECT + ". https://forthwith.force.example/cases/K-2026-004417";

    private Letters() {}

    static Waiting to(@Nullable String address) {
        return notice(new Addressee(Addressee.Kind.PERSON, "o.1"), address, Road.SMTP);
    }

    static Waiting call(String program) {
        return notice(new Addressee(Addressee.Kind.PROGRAM, program), null, Road.WEBHOOK);
    }

    private static Waiting notice(Addressee addressee, @Nullable String address, Road road) {
        var force = new ForceCode("52");
        var about = new Notice.About(force, new CaseId(new UUID(1, 1)), "K-2026-004417", "K06", 1, 75, WRITTEN);
        return new Waiting(ID, force, about, null, List.of(), addressee, address, road, false, 1, WRITTEN, null);
    }
}

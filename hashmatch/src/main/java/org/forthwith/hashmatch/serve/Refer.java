package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.post.Outcome;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Seen;

/** Answers {@code POST /v1/referrals}: an upload that a list knows becomes a referral, by what the lists say now and not by what the caller says. */
record Refer(Screen screen, HashMatch lists, Post post, Reporter reporter, InstantSource clock) implements Call {

    private static final Set<String> MEMBERS = Set.of("upload", "account", "detectedAt", "seen", "filing");

    /** A referral names the nearest; more tell its reader nothing. */
    private static final int MOST_MATCHES = 200;

    @Override
    public Answer answer(Asked asked) throws IOException {
        asked.query(Set.of());
        byte[] body = asked.json();
        return screen.gate().through(() -> referred(Part.of(body)));
    }

    // [impl->req~a-match-becomes-a-referral-over-http~1]
    private Answer referred(Part body) throws IOException {
        body.only(MEMBERS);
        Upload upload = upload(body.member("upload"));
        Account account = Detections.account(body.member("account"));
        Filing filing = Detections.filing(body.member("filing"));
        Seen seen = Detections.seen(body.member("seen"));
        Instant at = Objects.requireNonNullElseGet(body.member("detectedAt").instant(), clock::instant);
        List<Screened> screened = screen.lists().screen(List.of(upload), screen.settings());
        screen.measures().screened(screened);
        if (!screened.getFirst().matched()) {
            return Answer.json(
                    200,
                    Map.of("matched", false, "tooPlain", screened.getFirst().tooPlain()));
        }
        List<Match> nearest =
                screened.getFirst().matches().stream().limit(MOST_MATCHES).toList();
        Detection detection = body.made(() -> new Detection(upload.reference(), at, nearest, account, seen));
        return handed(new Referral(reporter, filing, detection));
    }

    private static Upload upload(Part part) {
        Upload upload = Uploads.of(part);
        if (upload.reference().isBlank()) {
            throw part.member("reference").wrong("A referral needs what the platform calls the upload.");
        }
        return upload;
    }

    private Answer handed(Referral referral) throws IOException {
        Outcome outcome = post.hand(referral);
        Answer answer = switch (outcome) {
            case Outcome.Taken taken -> referral(201, taken.id(), taken.standing(), false);
            case Outcome.Known known -> referral(200, known.id(), known.standing(), true);
            case Outcome.Full full ->
                throw Wrong.later(
                        "The queue of referrals is full. Nothing was kept of this one; come again when some have been forgotten.",
                        60);
            case Outcome.Damaged damaged ->
                throw new Wrong(
                        409,
                        "This had been referred before, and its file in the queue is damaged: a person has to look at it.");
        };
        tellWhatIsGone(referral);
        return answer;
    }

    /** A withdrawal that came between looking and handing over found nothing to hold back. */
    private void tellWhatIsGone(Referral referral) throws IOException {
        for (EntryKey entry : referral.restsOn()) {
            if (lists.entry(entry).isEmpty()) {
                post.withdrawn(entry, clock.instant());
            }
        }
    }

    private static Answer referral(int status, String id, Standing standing, boolean known) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("matched", true);
        said.put("id", id);
        said.put("standing", standing);
        said.put("known", known);
        return Answer.json(status, said);
    }
}

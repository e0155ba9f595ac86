package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.post.Decision;
import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.Listed;
import org.forthwith.hashmatch.post.Outcome;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Receipt;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.post.State;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Capture;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.IncidentType;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Makes referrals of uploads that a list knows, and answers what is asked of those that have been handed over: where they stand, and what a person decides. Of
 * whom they speak is not told.
 */
final class Referrals {

    /** A referral names the nearest; more tell its reader nothing. Of an account not more is said either. */
    private static final int MOST = 200;

    private static final int MOST_LISTED = 1_000;

    private final Screen screen;
    private final HashMatch lists;
    private final @Nullable Post post;
    private final @Nullable Reporter reporter;
    private final InstantSource clock;

    Referrals(Screen screen, HashMatch lists, @Nullable Post post, @Nullable Reporter reporter, InstantSource clock) {
        this.screen = screen;
        this.lists = lists;
        this.post = post;
        this.reporter = reporter;
        this.clock = clock;
    }

    private static <T> T setUp(@Nullable T part) {
        if (part == null) {
            throw new Wrong(404, "Nothing is referred from here: no post, or nobody who reports, has been set up.");
        }
        return part;
    }

    /** {@code POST /v1/referrals}: by what the lists say now and not by what the caller says. */
    // [impl->req~a-match-becomes-a-referral-over-http~1]
    Answer refer(Asked asked) throws IOException {
        Post open = setUp(post);
        Reporter who = setUp(reporter);
        Part body = asked.json();
        body.only("upload", "account", "detectedAt", "seen", "filing");
        Upload upload = upload(body.member("upload"));
        Account account = account(body.member("account"));
        Filing filing = filing(body.member("filing"));
        Seen seen = body.member("seen").oneOf(Seen.values(), Seen.UNKNOWN);
        Instant at = Objects.requireNonNullElse(body.member("detectedAt").instant(), clock.instant());
        Screened screened = screen.of(List.of(upload)).getFirst();
        if (!screened.matched()) {
            return Answer.json(200, Answer.said("matched", false, "tooPlain", screened.tooPlain()));
        }
        List<Match> nearest =
                screened.matches().subList(0, Math.min(MOST, screened.matches().size()));
        Detection detection = new Detection(upload.reference(), at, nearest, account, seen);
        return handed(open, new Referral(who, filing, detection));
    }

    private static Upload upload(Part part) {
        Upload upload = Screen.upload(part);
        if (upload.reference().isBlank()) {
            throw part.member("reference").wrong("A referral needs what the platform calls the upload.");
        }
        return upload;
    }

    private static Account account(Part part) {
        part.only("id", "userNames", "emails", "phones", "captures");
        List<Capture> captures = new ArrayList<>();
        for (Part capture : part.member("captures").items(MOST)) {
            captures.add(capture(capture));
        }
        try {
            return new Account(
                    part.member("id").text(),
                    part.member("userNames").texts(MOST),
                    part.member("emails").texts(MOST),
                    part.member("phones").texts(MOST),
                    captures);
        } catch (IllegalArgumentException why) {
            throw part.wrong(why);
        }
    }

    private static Capture capture(Part part) {
        part.only("address", "port", "at", "event");
        Part port = part.member("port");
        try {
            return new Capture(
                    part.member("address").text(),
                    port.isThere() ? (Integer) port.number(1, 65_535) : null,
                    part.member("at").instant(),
                    part.member("event").oneOf(Capture.Event.values(), Capture.Event.UNKNOWN));
        } catch (IllegalArgumentException why) {
            throw part.wrong(why);
        }
    }

    /** What a platform has to judge has no other answer where it is left out, except why it cannot wait and how urgent it is. */
    private static Filing filing(Part part) {
        part.only("incident", "escalation", "priority", "complete");
        try {
            return new Filing(
                    part.member("incident").oneOf(IncidentType.values(), null),
                    part.member("escalation").textOr(""),
                    part.member("priority").textOr(""),
                    part.member("complete").truth());
        } catch (IllegalArgumentException why) {
            throw part.wrong(why);
        }
    }

    private Answer handed(Post open, Referral referral) throws IOException {
        Outcome outcome = open.hand(referral);
        boolean known = outcome.known();
        Standing standing = outcome.standing();
        if (standing == null && !known) {
            throw new Wrong(
                    503,
                    "The queue of referrals is full. Nothing was kept of this one; come again when some have been forgotten.",
                    "",
                    60);
        }
        if (standing == null) {
            throw new Wrong(
                    409,
                    "This had been referred before, and its file in the queue is damaged: a person has to look at it.");
        }
        tellWhatIsGone(open, referral);
        return Answer.json(known ? 200 : 201, said(outcome.id(), standing, known));
    }

    /** A withdrawal that came between looking and handing over found nothing to hold back. */
    private void tellWhatIsGone(Post open, Referral referral) throws IOException {
        for (EntryKey entry : referral.restsOn()) {
            open.withdrawn(entry, lists.standing(entry), clock.instant());
        }
    }

    private static Map<?, ?> said(String id, Standing standing, boolean known) {
        return Answer.said("matched", true, "id", id, "standing", standing, "known", known);
    }

    /** {@code GET /v1/referrals}: names and where they stand, a thousand at a time. */
    Answer list(Asked asked) {
        Post open = setUp(post);
        Map<String, String> query = asked.query("standing", "after");
        String standing = query.get("standing");
        Standing only = standing == null ? null : new Part("standing", standing).oneOf(Standing.values(), null);
        String after = query.getOrDefault("after", "");
        List<Object> told = new ArrayList<>();
        int more = 0;
        for (Listed one : open.list()) {
            boolean asks = (only == null || one.standing() == only) && one.id().compareTo(after) > 0;
            if (asks && told.size() < MOST_LISTED) {
                told.add(Answer.said("id", one.id(), "standing", one.standing()));
            } else if (asks) {
                more++;
            }
        }
        return Answer.json(
                200,
                Answer.said(
                        "referrals",
                        told,
                        "more",
                        more,
                        "damaged",
                        open.damaged().size()));
    }

    /** {@code GET /v1/referrals/}id. */
    Answer one(Asked asked) throws IOException {
        Post open = setUp(post);
        asked.query();
        return found(open, asked.name);
    }

    private static Answer found(Post open, String id) throws IOException {
        Kept kept = open.find(id).orElse(null);
        if (kept == null) {
            throw new Wrong(404, "There is no such referral.");
        }
        return Answer.json(200, said(kept));
    }

    private static Map<?, ?> said(Kept kept) {
        Decision decision = kept.decision();
        Map<String, @Nullable Object> said = Answer.said(
                "id", kept.id(),
                "standing", kept.standing(),
                "corrects", kept.corrects().isEmpty() ? null : kept.corrects(),
                "withdrawnEntries", kept.withdrawn().size());
        state(kept.state(), said);
        said.put("decidedAt", decision == null ? null : decision.at());
        if (kept.tries().count() > 0) {
            said.putAll(Answer.said(
                    "failedTries", kept.tries().count(),
                    "nextTry", kept.tries().next(),
                    "lastFailure", kept.tries().why()));
        }
        return said;
    }

    /** The receiver's words of refusal may repeat parts of the referral; its number tells enough. */
    private static void state(State state, Map<String, @Nullable Object> said) {
        Receipt receipt = state.receipt();
        if (state.why() != null) {
            said.put("waitsFor", state.why());
        } else if (state.standing() == Standing.REFUSED) {
            said.put("refusedWith", state.code());
        } else if (receipt != null) {
            said.put(
                    "receipt", Answer.said("report", receipt.report(), "at", receipt.at(), "digest", receipt.digest()));
        }
    }

    /** {@code POST /v1/referrals/}id{@code /confirm} or {@code /drop}. */
    Answer decided(Asked asked) throws IOException {
        Post open = setUp(post);
        Part part = asked.json().only("by", "reason");
        Decision decision =
                decision(part.member("by").text(), part.member("reason").text(), part);
        found(open, asked.name);
        boolean confirmed = asked.path.endsWith("/confirm");
        boolean done = confirmed
                ? open.confirm(asked.name, decision.by(), decision.reason())
                : open.drop(asked.name, decision.by(), decision.reason());
        if (!done) {
            throw new Wrong(
                    409,
                    confirmed
                            ? "This referral does not wait for a person."
                            : "This referral has been sent, or may have been.");
        }
        return found(open, asked.name);
    }

    /** By the clock of the post it is made again; here it is only looked at. */
    private static Decision decision(String by, String reason, Part part) {
        try {
            return new Decision(by, reason, Instant.EPOCH);
        } catch (IllegalArgumentException why) {
            throw part.wrong(why);
        }
    }
}

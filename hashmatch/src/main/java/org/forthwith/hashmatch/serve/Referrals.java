package org.forthwith.hashmatch.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.hashmatch.post.Decision;
import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.Listed;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.post.State;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of referrals that have been handed over: where they stand, and what a person decides. Of whom they speak is not told. */
record Referrals(Post post, Gate gate) {

    private static final int MOST = 1_000;

    /** {@code GET /v1/referrals}: names and where they stand, a thousand at a time. */
    Answer list(Asked asked) {
        Map<String, String> query = asked.query(Set.of("standing", "after"));
        String standing = query.get("standing");
        Standing only = standing == null ? null : new Part("standing", standing).oneOf(Standing.values());
        String after = query.getOrDefault("after", "");
        List<Listed> found = post.list().stream()
                .filter(one -> only == null || one.standing() == only)
                .filter(one -> one.id().compareTo(after) > 0)
                .toList();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("referrals", found.stream().limit(MOST).map(Referrals::line).toList());
        said.put("more", Math.max(0, found.size() - MOST));
        said.put("damaged", post.damaged().size());
        return Answer.json(200, said);
    }

    private static Map<String, Object> line(Listed one) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", one.id());
        line.put("standing", one.standing());
        return line;
    }

    /** {@code GET /v1/referrals/}id. */
    Answer one(Asked asked) throws IOException {
        asked.query(Set.of());
        return Answer.json(200, said(found(asked.named().getFirst())));
    }

    private Kept found(String id) throws IOException {
        return post.find(id).orElseThrow(() -> new Wrong(404, "There is no such referral."));
    }

    private static Map<String, @Nullable Object> said(Kept kept) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("id", kept.id());
        said.put("standing", kept.standing());
        said.put("corrects", kept.corrects().isEmpty() ? null : kept.corrects());
        said.put("withdrawnEntries", kept.withdrawn().size());
        state(kept.state(), said);
        said.put("decidedAt", kept.decision() == null ? null : kept.decision().at());
        if (kept.tries().count() > 0) {
            said.put("failedTries", kept.tries().count());
            said.put("nextTry", kept.tries().next());
            said.put("lastFailure", kept.tries().why());
        }
        return said;
    }

    /** The receiver's words of refusal may repeat parts of the referral; its number tells enough. */
    private static void state(State state, Map<String, @Nullable Object> said) {
        switch (state) {
            case State.Waiting waiting -> said.put("waitsFor", waiting.why());
            case State.Refused refused -> said.put("refusedWith", refused.code());
            case State.Sent sent -> {
                Map<String, Object> receipt = new LinkedHashMap<>();
                receipt.put("report", sent.receipt().report());
                receipt.put("at", sent.receipt().at());
                receipt.put("digest", sent.receipt().digest());
                said.put("receipt", receipt);
            }
            case State.Ready ready -> {}
            case State.Sending sending -> {}
            case State.Dropped dropped -> {}
        }
    }

    private interface Deciding {
        boolean decide(String id, String by, String reason) throws IOException;
    }

    /** {@code POST /v1/referrals/}id{@code /confirm}. */
    Answer confirm(Asked asked) throws IOException {
        return decided(asked, post::confirm, "This referral does not wait for a person.");
    }

    /** {@code POST /v1/referrals/}id{@code /drop}. */
    Answer drop(Asked asked) throws IOException {
        return decided(asked, post::drop, "This referral has been sent, or may have been.");
    }

    private Answer decided(Asked asked, Deciding deciding, String otherwise) throws IOException {
        asked.query(Set.of());
        byte[] body = asked.json();
        String id = asked.named().getFirst();
        return gate.through(() -> {
            Decision decision = decision(Part.of(body));
            found(id);
            if (!deciding.decide(id, decision.by(), decision.reason())) {
                throw new Wrong(409, otherwise);
            }
            return Answer.json(200, said(found(id)));
        });
    }

    /** By the clock of the post it is made again; here it is only looked at. */
    private static Decision decision(Part body) {
        body.only(Set.of("by", "reason"));
        String by = body.member("by").text();
        String reason = body.member("reason").text();
        return body.made(() -> new Decision(by, reason, Instant.EPOCH));
    }
}

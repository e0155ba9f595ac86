package org.forthwith.hashmatch.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.json.JsonWriter;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A referral in the form {@code uk-industry-2026-1}, see the guide. What has no place in it stands in the member {@code hashmatch}, which readers
 * of the form keep. It is sent in UTF-8; characters that XML cannot hold stand there as U+FFFD, and it says how many.
 */
public final class IndustryJson {

    private final Referral referral;
    private final Clean clean = new Clean();

    private IndustryJson(Referral referral) {
        this.referral = referral;
    }

    // [impl->req~a-referral-is-valid-in-its-format~1]
    public static String report(Referral referral) {
        return new IndustryJson(referral).report();
    }

    /**
     * A follow-up that corrects an earlier report, because a list has withdrawn what it rested on. Of the account it says the id and nothing else.
     *
     * @param id of the follow-up
     * @param standing how many matches with other entries still stand
     */
    public static String correction(Referral referral, Withdrawn withdrawn, String id, long standing) {
        return new IndustryJson(referral).follow(withdrawn, id, standing);
    }

    private String report() {
        List<Object> contents = new ArrayList<>();
        for (Hash hash : referral.hashes()) {
            contents.add(members(
                    "hashAlg", hash.algorithm().written(),
                    "hash", hash.hex(),
                    "viewedByHuman", referral.detection().seen().said()));
        }
        List<Object> matches = new ArrayList<>();
        for (Match match : referral.detection().matches()) {
            matches.add(match(match));
        }
        Map<String, Object> root = head(referral.id(), null, referral.filing().priority());
        root.put("content", contents);
        root.put("users", List.of(user(referral.detection().account())));
        return document(root, members("upload", referral.detection().upload(), "matches", matches));
    }

    private String follow(Withdrawn withdrawn, String id, long standing) {
        Map<String, Object> root = head(id, referral.id(), "");
        root.put(
                "users",
                List.of(members("accountId", referral.detection().account().id())));
        return document(
                root,
                members(
                        "correction", referral.correction(withdrawn, standing),
                        "list", withdrawn.entry().list(),
                        "entry", withdrawn.entry().key(),
                        "withdrawnAt", withdrawn.at(),
                        "matchesStanding", standing));
    }

    private Map<String, Object> head(String id, @Nullable String follows, String priority) {
        Reporter by = referral.reporter();
        return members(
                "format",
                "uk-industry-2026-1",
                "reportId",
                id,
                "followUpTo",
                follows,
                "provider",
                by.provider(),
                "platform",
                by.platform(),
                "authorisedPerson",
                members(
                        "name", (by.firstName() + " " + by.lastName()).strip(),
                        "email", by.email(),
                        "phone", by.phone()),
                "priority",
                priority,
                "detectedAt",
                referral.detection().at());
    }

    private String document(Map<String, Object> root, Map<String, Object> hashmatch) {
        root.put("completenessDeclared", referral.filing().complete());
        root.put("hashmatch", hashmatch);
        if (clean.replaced() > 0) {
            root.put("charactersReplaced", clean.replaced());
        }
        return JsonWriter.write(root);
    }

    private Map<String, Object> user(Account account) {
        List<Object> addresses = new ArrayList<>();
        for (Capture capture : account.captures()) {
            addresses.add(members(
                    "addr", capture.address(),
                    "port", capture.port(),
                    "at", capture.at(),
                    "event", capture.event().written));
        }
        return members(
                "accountId", account.id(),
                "username", account.userNames(),
                "email", account.emails(),
                "phone", account.phones(),
                "ip", addresses);
    }

    private Map<String, Object> match(Match match) {
        return members(
                "hashAlg", match.listed().algorithm().written(),
                "listed", match.listed().hex(),
                "bitsApart", match.distance(),
                "list", match.entry().key().list(),
                "entry", match.entry().key().key(),
                "version", match.entry().version(),
                "code", match.entry().code());
    }

    /** Names and values by turns; what is missing or empty is left out. */
    private Map<String, Object> members(@Nullable Object... all) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int at = 0; at < all.length; at += 2) {
            Object value = all[at + 1];
            if (value != null && !value.toString().isEmpty() && !value.equals(List.of())) {
                members.put(String.valueOf(all[at]), value(value));
            }
        }
        return members;
    }

    private Object value(Object value) {
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            for (Object one : list) {
                values.add(value(one));
            }
            return values;
        }
        boolean typed = value instanceof Map || value instanceof Number || value instanceof Boolean;
        return typed ? value : clean.text(value.toString());
    }
}

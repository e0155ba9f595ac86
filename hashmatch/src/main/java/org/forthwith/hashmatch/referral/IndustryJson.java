package org.forthwith.hashmatch.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.json.JsonWriter;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A referral in the form {@code uk-industry-2026-1}, see the guide. What has no place in it stands in the member {@code hashmatch}, which readers
 * of the form keep.
 */
public final class IndustryJson {

    private final Referral referral;
    private final Clean clean = new Clean();
    private final Map<String, Object> root = new LinkedHashMap<>();

    private IndustryJson(Referral referral) {
        this.referral = referral;
    }

    // [impl->req~a-referral-is-valid-in-its-format~1]
    public static Document report(Referral referral) {
        IndustryJson json = new IndustryJson(referral);
        json.head(referral.id(), null);
        json.root.put("content", referral.hashes().stream().map(json::content).toList());
        json.root.put("users", List.of(json.user(referral.detection().account())));
        json.root.put("completenessDeclared", referral.filing().complete());
        json.root.put("hashmatch", json.found());
        return json.document();
    }

    /**
     * A follow-up that corrects an earlier report, because a list has withdrawn what it rested on. Of the account it says the id and nothing else.
     *
     * @param id of the follow-up
     * @param standing how many matches with other entries still stand
     */
    public static Document correction(Referral referral, Withdrawn withdrawn, String id, long standing) {
        IndustryJson json = new IndustryJson(referral);
        json.head(id, referral.id());
        json.root.put("users", List.of(json.named(referral.detection().account())));
        json.root.put("completenessDeclared", referral.filing().complete());
        json.root.put("hashmatch", json.correction(withdrawn, standing));
        return json.document();
    }

    private Document document() {
        if (clean.replaced() > 0) {
            root.put("charactersReplaced", clean.replaced());
        }
        return new Document(JsonWriter.write(root), clean.replaced());
    }

    private void head(String id, @Nullable String follows) {
        Reporter by = referral.reporter();
        root.put("format", "uk-industry-2026-1");
        put(root, "reportId", id);
        put(root, "followUpTo", follows);
        put(root, "provider", by.provider());
        put(root, "platform", by.platform());
        root.put("authorisedPerson", person(by));
        put(root, "priority", follows == null ? referral.filing().priority() : null);
        put(root, "detectedAt", referral.detection().at());
    }

    private Map<String, Object> person(Reporter by) {
        Map<String, Object> person = new LinkedHashMap<>();
        put(person, "name", (by.firstName() + " " + by.lastName()).strip());
        put(person, "email", by.email());
        put(person, "phone", by.phone());
        return person;
    }

    private Map<String, Object> content(Hash hash) {
        Map<String, Object> content = new LinkedHashMap<>();
        put(content, "hashAlg", hash.algorithm().written());
        put(content, "hash", hash.hex());
        Boolean seen = referral.detection().seen().said();
        if (seen != null) {
            content.put("viewedByHuman", seen);
        }
        return content;
    }

    private Map<String, Object> user(Account account) {
        Map<String, Object> user = named(account);
        list(user, "username", account.userNames());
        list(user, "email", account.emails());
        list(user, "phone", account.phones());
        if (!account.captures().isEmpty()) {
            user.put("ip", account.captures().stream().map(this::capture).toList());
        }
        return user;
    }

    private Map<String, Object> named(Account account) {
        Map<String, Object> user = new LinkedHashMap<>();
        put(user, "accountId", account.id());
        return user;
    }

    private Map<String, Object> capture(Capture capture) {
        Map<String, Object> ip = new LinkedHashMap<>();
        put(ip, "addr", capture.address());
        if (capture.port() != null) {
            ip.put("port", capture.port());
        }
        put(ip, "at", capture.at());
        put(ip, "event", capture.event().written);
        return ip;
    }

    private Map<String, Object> found() {
        Map<String, Object> found = new LinkedHashMap<>();
        put(found, "upload", referral.detection().upload());
        found.put(
                "matches",
                referral.detection().matches().stream().map(this::match).toList());
        return found;
    }

    private Map<String, Object> match(Match match) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "hashAlg", match.listed().algorithm().written());
        put(said, "listed", match.listed().hex());
        said.put("bitsApart", match.distance());
        put(said, "list", match.entry().key().list());
        put(said, "entry", match.entry().key().key());
        put(said, "version", match.entry().version());
        put(said, "code", match.entry().code());
        return said;
    }

    private Map<String, Object> correction(Withdrawn withdrawn, long standing) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "correction", Statement.withdrawn(referral, withdrawn, standing));
        put(said, "list", withdrawn.entry().list());
        put(said, "entry", withdrawn.entry().key());
        put(said, "withdrawnAt", withdrawn.at());
        said.put("matchesStanding", standing);
        return said;
    }

    private void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            into.put(name, clean.text(value.toString()));
        }
    }

    private void list(Map<String, Object> into, String name, List<String> values) {
        if (!values.isEmpty()) {
            into.put(name, values.stream().map(clean::text).toList());
        }
    }
}

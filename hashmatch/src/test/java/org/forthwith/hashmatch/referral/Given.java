package org.forthwith.hashmatch.referral;

import java.time.Instant;
import java.util.List;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;

/** Referrals to test with. Everybody and everything in them is invented. */
public final class Given {

    public static final Instant FOUND = Instant.parse("2026-04-08T07:00:00Z");
    public static final EntryKey EXACT = new EntryKey("example-list/42", "entry-1");
    public static final EntryKey NEAR = new EntryKey("other-list", "entry-2");

    private Given() {}

    public static Referral referral() {
        return referral("upload-1", List.of(exact(), near()));
    }

    public static Referral referral(String upload, List<Match> matches) {
        return new Referral(reporter(), filing(), new Detection(upload, FOUND, matches, account(), Seen.UNKNOWN));
    }

    public static Reporter reporter() {
        return new Reporter(
                "Example Social Ltd", "Example Social", "Alex", "Example", "safety@example.org", "07700 900001");
    }

    public static Filing filing() {
        return new Filing(IncidentType.MATERIAL, "", "Urgent", true);
    }

    public static Account account() {
        return new Account(
                "a-1",
                List.of("robin_17", "robin"),
                List.of("robin@example.org"),
                List.of("07700 900123"),
                List.of(
                        new Capture("192.0.2.7", 50123, Instant.parse("2026-04-08T06:58:00Z"), Capture.Event.UPLOAD),
                        new Capture("2001:db8::7", null, null, Capture.Event.UNKNOWN)));
    }

    public static Match exact() {
        Hash hash = Hash.read(Algorithm.SHA256, "00112233445566778899aabbccddeeff".repeat(2));
        return new Match(hash, hash, 0, new Entry(EXACT, "2026-04", "X-7", null, List.of(hash)));
    }

    public static Match near() {
        Hash asked = Hash.read(Algorithm.PDQ, "0f".repeat(32));
        Hash listed = Hash.read(Algorithm.PDQ, "0f".repeat(31) + "0e");
        return new Match(asked, listed, 1, new Entry(NEAR, "", "", null, List.of(listed)));
    }
}

package org.forthwith.hashmatch.referral;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.value.Hash;

/** A match that is handed over: who reports, what was found of whom, and what the platform has decided to say of it. */
public record Referral(Reporter reporter, Filing filing, Detection detection) {

    private static final int ID_LENGTH = 32;

    /**
     * What it is called, for good: made of provider, upload and account, so that the same match made a referral again is the same referral.
     * 32 digits of hex.
     */
    // [impl->req~a-referral-has-one-name~1]
    public String id() {
        String name = measured(reporter.provider())
                + measured(detection.upload())
                + measured(detection.account().id());
        return sha256(utf8(name)).substring(0, ID_LENGTH);
    }

    /** So that parts of a name do not run together. */
    private static String measured(String part) {
        return utf8(part).length + ":" + part;
    }

    /** SHA-256 in hex: by it referrals are named and answers are proved. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The entries of lists without which there would be no referral. */
    public Set<EntryKey> restsOn() {
        Set<EntryKey> entries = new LinkedHashSet<>();
        for (Match match : detection.matches()) {
            entries.add(match.entry().key());
        }
        return Set.copyOf(entries);
    }

    /** The hashes of the upload that were matched, each once. */
    Set<Hash> hashes() {
        Set<Hash> hashes = new LinkedHashSet<>();
        for (Match match : detection.matches()) {
            hashes.add(match.asked());
        }
        return hashes;
    }

    /** Says in words which hashes were matched where. Codes of lists are passed on and never explained. */
    String statement() {
        Set<String> lines = new LinkedHashSet<>();
        for (Match match : detection.matches()) {
            lines.add(line(match, match.entry()));
        }
        return "Referral " + id()
                + ". Found by comparing hashes with lists of known hashes; this program has not seen the file.\n"
                + "Upload: " + detection.upload() + "\n" + String.join("\n", lines);
    }

    private static String line(Match match, Entry entry) {
        return match.asked().algorithm().written() + " " + match.asked().hex() + ", list \""
                + entry.key().list() + "\", entry \"" + entry.key().key() + "\""
                + said("version", entry.version()) + said("code", entry.code())
                + ", bits apart: " + match.distance();
    }

    private static String said(String what, String text) {
        return text.isEmpty() ? "" : ", " + what + " \"" + text + "\"";
    }

    /**
     * Says in words that a list has withdrawn what it rested on.
     *
     * @param standing how many matches with other entries still stand
     */
    String correction(Withdrawn withdrawn, long standing) {
        EntryKey entry = withdrawn.entry();
        return "Correction to referral " + id() + ". The list \"" + entry.list()
                + "\" withdrew its entry \"" + entry.key() + "\" at " + withdrawn.at()
                + ": what matched it is no longer known to that list.\n"
                + (standing == 0
                        ? "No other match of that referral stands."
                        : "Matches of that referral with other entries that stand: " + standing + ".");
    }

    /** The matches without what rested on hashes of an entry that no longer stand. */
    public List<Match> left(EntryKey entry, List<Hash> standing) {
        List<Match> left = new ArrayList<>();
        for (Match match : detection.matches()) {
            if (!match.entry().key().equals(entry) || standing.contains(match.listed())) {
                left.add(match);
            }
        }
        return left;
    }

    /** The same with these matches only. */
    public Referral with(List<Match> left) {
        return new Referral(
                reporter,
                filing,
                new Detection(detection.upload(), detection.at(), left, detection.account(), detection.seen()));
    }

    @Override
    public String toString() {
        return "the referral " + id();
    }
}

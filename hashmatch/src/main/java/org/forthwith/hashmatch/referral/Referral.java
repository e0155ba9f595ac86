package org.forthwith.hashmatch.referral;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        MessageDigest digest = sha256();
        for (String part : List.of(
                reporter.provider(), detection.upload(), detection.account().id())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    }

    /** The entries of lists without which there would be no referral. */
    public Set<EntryKey> restsOn() {
        return detection.matches().stream().map(match -> match.entry().key()).collect(Collectors.toUnmodifiableSet());
    }

    /** The hashes of the upload that were matched, each once. */
    List<Hash> hashes() {
        return detection.matches().stream().map(Match::asked).distinct().toList();
    }

    /** The same without what rested on entries that have been withdrawn. Something must be left. */
    public Referral without(Set<EntryKey> withdrawn) {
        List<Match> left = detection.matches().stream()
                .filter(match -> !withdrawn.contains(match.entry().key()))
                .toList();
        return new Referral(
                reporter,
                filing,
                new Detection(detection.upload(), detection.at(), left, detection.account(), detection.seen()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "the referral " + id();
    }
}

package org.forthwith.hashmatch.post;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Capture;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.IncidentType;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Seen;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/** Reads a kept referral from the bytes that {@link KeptWriter} made of it. */
final class KeptReader {

    private final DataInputStream in;

    private KeptReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** Null when they are of no version that is known here, or not such bytes at all. */
    static @Nullable Kept read(byte[] bytes) {
        try {
            KeptReader reader = new KeptReader(bytes);
            return reader.in.readByte() == KeptWriter.VERSION ? reader.kept() : null;
        } catch (IOException | IllegalArgumentException | DateTimeException notSuchBytes) {
            return null;
        }
    }

    private Kept kept() throws IOException {
        String id = text();
        String corrects = text();
        Referral referral = new Referral(reporter(), filing(), detection());
        String document = new String(bytes(), StandardCharsets.UTF_8);
        List<Withdrawn> withdrawn = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            withdrawn.add(new Withdrawn(key(), instant()));
        }
        State state = state(text());
        Decision decision = in.readBoolean() ? new Decision(text(), text(), instant()) : null;
        Tries tries = new Tries(in.readInt(), instant(), text());
        return new Kept(id, corrects, referral, document, withdrawn, state, decision, tries);
    }

    private Reporter reporter() throws IOException {
        return new Reporter(text(), text(), text(), text(), text(), text());
    }

    private Filing filing() throws IOException {
        return new Filing(IncidentType.valueOf(text()), text(), text(), in.readBoolean());
    }

    private Detection detection() throws IOException {
        String upload = text();
        Instant at = instant();
        List<Match> matches = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            matches.add(new Match(hash(), hash(), in.readInt(), entry()));
        }
        return new Detection(upload, at, matches, account(), Seen.valueOf(text()));
    }

    private Entry entry() throws IOException {
        EntryKey key = key();
        String version = text();
        String code = text();
        Instant added = optional();
        List<Hash> hashes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            hashes.add(hash());
        }
        return new Entry(key, version, code, added, hashes);
    }

    private Account account() throws IOException {
        String id = text();
        List<String> userNames = texts();
        List<String> emails = texts();
        List<String> phones = texts();
        List<Capture> captures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            captures.add(new Capture(
                    text(), in.readBoolean() ? in.readInt() : null, optional(), Capture.Event.valueOf(text())));
        }
        return new Account(id, userNames, emails, phones, captures);
    }

    private State state(String word) throws IOException {
        return switch (word) {
            case "waiting" -> new State.Waiting(State.Why.valueOf(text()));
            case "ready" -> new State.Ready();
            case "sending" -> new State.Sending(State.Stage.valueOf(text()), text(), text());
            case "sent" -> new State.Sent(new Receipt(text(), instant(), text()));
            case "refused" -> new State.Refused(in.readInt(), text());
            case "dropped" -> new State.Dropped();
            default -> throw new IOException("no such state");
        };
    }

    private EntryKey key() throws IOException {
        return new EntryKey(text(), text());
    }

    private Hash hash() throws IOException {
        return Hash.of(Algorithm.valueOf(text()), bytes());
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() throws IOException {
        return in.readUTF();
    }

    /** Where they end too early, whatever comes after them is missing. */
    private byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }

    private Instant instant() throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private @Nullable Instant optional() throws IOException {
        return in.readBoolean() ? instant() : null;
    }
}

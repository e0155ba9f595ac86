package org.forthwith.hashmatch.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** A kept referral as bytes and back, one value after the other. The first byte is the version of the form. */
final class KeptBytes {

    private static final int VERSION = 1;

    private KeptBytes() {}

    static byte[] write(Kept kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes), kept);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Null when they are of no version that is known here, or not such bytes at all. */
    static @Nullable Kept read(byte[] bytes) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            return in.readByte() == VERSION ? kept(in) : null;
        } catch (IOException | IllegalArgumentException | DateTimeException notSuchBytes) {
            return null;
        }
    }

    private static void write(DataOutputStream out, Kept kept) throws IOException {
        out.writeByte(VERSION);
        texts(out, kept.id(), kept.corrects());
        write(out, kept.referral());
        bytes(out, kept.document().getBytes(StandardCharsets.UTF_8));
        out.writeInt(kept.withdrawn().size());
        for (Withdrawn withdrawn : kept.withdrawn()) {
            write(out, withdrawn.entry());
            write(out, withdrawn.at());
        }
        write(out, kept.state());
        Decision decision = kept.decision();
        out.writeBoolean(decision != null);
        if (decision != null) {
            texts(out, decision.by(), decision.reason());
            write(out, decision.at());
        }
        out.writeInt(kept.tries().count());
        write(out, kept.tries().next());
        texts(out, kept.tries().why());
    }

    private static Kept kept(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String corrects = in.readUTF();
        Referral referral = new Referral(reporter(in), filing(in), detection(in));
        String document = new String(bytes(in), StandardCharsets.UTF_8);
        List<Withdrawn> withdrawn = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            withdrawn.add(new Withdrawn(key(in), instant(in)));
        }
        State state = state(in, in.readUTF());
        Decision decision = in.readBoolean() ? new Decision(in.readUTF(), in.readUTF(), instant(in)) : null;
        Tries tries = new Tries(in.readInt(), instant(in), in.readUTF());
        return new Kept(id, corrects, referral, document, withdrawn, state, decision, tries);
    }

    private static void write(DataOutputStream out, Referral referral) throws IOException {
        Reporter by = referral.reporter();
        texts(out, by.provider(), by.platform(), by.firstName(), by.lastName(), by.email(), by.phone());
        Filing filing = referral.filing();
        texts(out, filing.incident().name(), filing.escalation(), filing.priority());
        out.writeBoolean(filing.complete());
        Detection detection = referral.detection();
        texts(out, detection.upload());
        write(out, detection.at());
        out.writeInt(detection.matches().size());
        for (Match match : detection.matches()) {
            write(out, match);
        }
        write(out, detection.account());
        texts(out, detection.seen().name());
    }

    private static Reporter reporter(DataInputStream in) throws IOException {
        return new Reporter(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    }

    private static Filing filing(DataInputStream in) throws IOException {
        return new Filing(IncidentType.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), in.readBoolean());
    }

    private static Detection detection(DataInputStream in) throws IOException {
        String upload = in.readUTF();
        Instant at = instant(in);
        List<Match> matches = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            matches.add(new Match(hash(in), hash(in), in.readInt(), entry(in)));
        }
        return new Detection(upload, at, matches, account(in), Seen.valueOf(in.readUTF()));
    }

    private static void write(DataOutputStream out, Match match) throws IOException {
        write(out, match.asked());
        write(out, match.listed());
        out.writeInt(match.distance());
        Entry entry = match.entry();
        write(out, entry.key());
        texts(out, entry.version(), entry.code());
        optional(out, entry.added());
        out.writeInt(entry.hashes().size());
        for (Hash hash : entry.hashes()) {
            write(out, hash);
        }
    }

    private static Entry entry(DataInputStream in) throws IOException {
        EntryKey key = key(in);
        String version = in.readUTF();
        String code = in.readUTF();
        Instant added = optional(in);
        List<Hash> hashes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            hashes.add(hash(in));
        }
        return new Entry(key, version, code, added, hashes);
    }

    private static void write(DataOutputStream out, Account account) throws IOException {
        texts(out, account.id());
        list(out, account.userNames());
        list(out, account.emails());
        list(out, account.phones());
        out.writeInt(account.captures().size());
        for (Capture capture : account.captures()) {
            texts(out, capture.address());
            Integer port = capture.port();
            out.writeBoolean(port != null);
            if (port != null) {
                out.writeInt(port);
            }
            optional(out, capture.at());
            texts(out, capture.event().name());
        }
    }

    private static Account account(DataInputStream in) throws IOException {
        String id = in.readUTF();
        List<String> userNames = texts(in);
        List<String> emails = texts(in);
        List<String> phones = texts(in);
        List<Capture> captures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            captures.add(new Capture(
                    in.readUTF(),
                    in.readBoolean() ? in.readInt() : null,
                    optional(in),
                    Capture.Event.valueOf(in.readUTF())));
        }
        return new Account(id, userNames, emails, phones, captures);
    }

    private static void write(DataOutputStream out, State state) throws IOException {
        texts(out, state.standing().name().toLowerCase(Locale.ROOT));
        if (state.why() != null) {
            texts(out, state.why().name());
        } else if (state.stage() != null) {
            texts(out, state.stage().name(), state.report(), state.file());
        } else if (state.receipt() != null) {
            texts(out, state.receipt().report());
            write(out, state.receipt().at());
            texts(out, state.receipt().digest());
        } else if (state.standing() == Standing.REFUSED) {
            out.writeInt(state.code());
            texts(out, state.words());
        }
    }

    private static State state(DataInputStream in, String word) throws IOException {
        return switch (word) {
            case "waiting" -> State.waiting(State.Why.valueOf(in.readUTF()));
            case "ready" -> State.READY;
            case "sending" -> State.sending(State.Stage.valueOf(in.readUTF()), in.readUTF(), in.readUTF());
            case "sent" -> State.sent(new Receipt(in.readUTF(), instant(in), in.readUTF()));
            case "refused" -> State.refused(in.readInt(), in.readUTF());
            case "dropped" -> State.DROPPED;
            default -> throw new IOException("no such state");
        };
    }

    private static void write(DataOutputStream out, EntryKey key) throws IOException {
        texts(out, key.list(), key.key());
    }

    private static EntryKey key(DataInputStream in) throws IOException {
        return new EntryKey(in.readUTF(), in.readUTF());
    }

    private static void write(DataOutputStream out, Hash hash) throws IOException {
        texts(out, hash.algorithm().name());
        bytes(out, hash.bytes());
    }

    private static Hash hash(DataInputStream in) throws IOException {
        return Hash.of(Algorithm.valueOf(in.readUTF()), bytes(in));
    }

    private static void texts(DataOutputStream out, String... texts) throws IOException {
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static void list(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        texts(out, texts.toArray(new String[0]));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void bytes(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    /** Where they end too early, whatever comes after them is missing. */
    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static void write(DataOutputStream out, Instant at) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void optional(DataOutputStream out, @Nullable Instant at) throws IOException {
        out.writeBoolean(at != null);
        if (at != null) {
            write(out, at);
        }
    }

    private static @Nullable Instant optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? instant(in) : null;
    }
}

package org.forthwith.hashmatch.post;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.referral.Account;
import org.forthwith.hashmatch.referral.Capture;
import org.forthwith.hashmatch.referral.Detection;
import org.forthwith.hashmatch.referral.Filing;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.referral.Reporter;
import org.forthwith.hashmatch.referral.Withdrawn;
import org.forthwith.hashmatch.value.Hash;
import org.jspecify.annotations.Nullable;

/** Writes a kept referral as bytes, one value after the other. The first byte is the version of the form. {@link KeptReader} reads them. */
final class KeptWriter {

    static final int VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private KeptWriter() {}

    static byte[] write(Kept kept) {
        try {
            KeptWriter writer = new KeptWriter();
            writer.kept(kept);
            return writer.bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void kept(Kept kept) throws IOException {
        out.writeByte(VERSION);
        texts(kept.id(), kept.corrects());
        referral(kept.referral());
        bytes(kept.document().getBytes(StandardCharsets.UTF_8));
        out.writeInt(kept.withdrawn().size());
        for (Withdrawn withdrawn : kept.withdrawn()) {
            key(withdrawn.entry());
            instant(withdrawn.at());
        }
        state(kept.state());
        Decision decision = kept.decision();
        out.writeBoolean(decision != null);
        if (decision != null) {
            texts(decision.by(), decision.reason());
            instant(decision.at());
        }
        out.writeInt(kept.tries().count());
        instant(kept.tries().next());
        texts(kept.tries().why());
    }

    private void referral(Referral referral) throws IOException {
        Reporter by = referral.reporter();
        texts(by.provider(), by.platform(), by.firstName(), by.lastName(), by.email(), by.phone());
        Filing filing = referral.filing();
        texts(filing.incident().name(), filing.escalation(), filing.priority());
        out.writeBoolean(filing.complete());
        Detection detection = referral.detection();
        texts(detection.upload());
        instant(detection.at());
        out.writeInt(detection.matches().size());
        for (Match match : detection.matches()) {
            match(match);
        }
        account(detection.account());
        texts(detection.seen().name());
    }

    private void match(Match match) throws IOException {
        hash(match.asked());
        hash(match.listed());
        out.writeInt(match.distance());
        Entry entry = match.entry();
        key(entry.key());
        texts(entry.version(), entry.code());
        optional(entry.added());
        out.writeInt(entry.hashes().size());
        for (Hash hash : entry.hashes()) {
            hash(hash);
        }
    }

    private void account(Account account) throws IOException {
        texts(account.id());
        list(account.userNames());
        list(account.emails());
        list(account.phones());
        out.writeInt(account.captures().size());
        for (Capture capture : account.captures()) {
            texts(capture.address());
            Integer port = capture.port();
            out.writeBoolean(port != null);
            if (port != null) {
                out.writeInt(port);
            }
            optional(capture.at());
            texts(capture.event().name());
        }
    }

    private void state(State state) throws IOException {
        texts(state.standing().name().toLowerCase(Locale.ROOT));
        if (state instanceof State.Waiting waiting) {
            texts(waiting.why().name());
        } else if (state instanceof State.Sending sending) {
            texts(sending.stage().name(), sending.report(), sending.file());
        } else if (state instanceof State.Sent sent) {
            texts(sent.receipt().report());
            instant(sent.receipt().at());
            texts(sent.receipt().digest());
        } else if (state instanceof State.Refused refused) {
            out.writeInt(refused.code());
            texts(refused.words());
        }
    }

    private void key(EntryKey key) throws IOException {
        texts(key.list(), key.key());
    }

    private void hash(Hash hash) throws IOException {
        texts(hash.algorithm().name());
        bytes(hash.bytes());
    }

    private void texts(String... texts) throws IOException {
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private void list(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        texts(texts.toArray(new String[0]));
    }

    private void bytes(byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    private void instant(Instant at) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    private void optional(@Nullable Instant at) throws IOException {
        out.writeBoolean(at != null);
        if (at != null) {
            instant(at);
        }
    }
}

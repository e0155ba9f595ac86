package org.forthwith.desk.replay;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.forthwith.kernel.Grade;
import org.forthwith.oversight.Change;
import org.forthwith.oversight.Deadline;
import org.forthwith.oversight.Load;
import org.forthwith.oversight.Replay;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A replay as JSON in UTF-8, the same bytes for the same replay. Instants are in UTC. */
// [impl->req~replay-same-ledger-same-result~1]
public final class ReplayJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private ReplayJson(JsonGenerator json) {
        this.json = json;
    }

    /** Leaves the stream open. */
    public static void write(Replay replay, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            new ReplayJson(json).replay(replay);
            json.writeRaw('\n');
        }
    }

    public static byte[] bytes(Replay replay) {
        var bytes = new ByteArrayOutputStream();
        write(replay, bytes);
        return bytes.toByteArray();
    }

    /** The SHA-256 of the JSON, in hexadecimal digits: by it two replays are the same or not. */
    public static String digest(Replay replay) {
        try {
            var sha = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"));
            write(replay, sha);
            return HexFormat.of().formatHex(sha.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private void replay(Replay replay) {
        json.writeStartObject();
        json.writeStringProperty("ruleSet", replay.ruleSet());
        instant("from", replay.period().from());
        instant("to", replay.period().to());
        json.writeNumberProperty("cases", replay.cases());
        json.writeNumberProperty("moments", replay.moments());
        json.writeNumberProperty("raised", replay.raised());
        json.writeNumberProperty("lowered", replay.lowered());
        json.writeNumberProperty("missedDeadlines", replay.missed());
        json.writeArrayPropertyStart("changes");
        replay.changes().forEach(this::change);
        json.writeEndArray();
        json.writeArrayPropertyStart("loads");
        replay.loads().forEach(this::load);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("reference", change.reference());
        json.writeStringProperty("force", change.force().value());
        instant("first", change.first());
        grade("recorded", change.recorded());
        grade("candidate", change.candidate());
        json.writeStringProperty("direction", change.raised() ? "RAISED" : "LOWERED");
        json.writeArrayPropertyStart("rules");
        change.rules().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("because", change.because());
        grade("recordedAtEnd", change.recordedAtEnd());
        grade("candidateAtEnd", change.candidateAtEnd());
        grade("stands", change.stands());
        json.writeArrayPropertyStart("deadlines");
        change.deadlines().forEach(this::deadline);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void deadline(Deadline deadline) {
        json.writeStartObject();
        json.writeStringProperty("clock", deadline.clock());
        instant("due", deadline.due());
        instant("recordedDue", deadline.recordedDue());
        instant("done", deadline.done());
        json.writeBooleanProperty("lateAlready", deadline.lateAlready());
        json.writeEndObject();
    }

    private void load(Load load) {
        json.writeStartObject();
        json.writeStringProperty("force", load.force().value());
        json.writeStringProperty("week", load.week().toString());
        grade("grade", load.grade());
        json.writeNumberProperty("recorded", load.recorded());
        json.writeNumberProperty("candidate", load.candidate());
        json.writeNumberProperty("extra", load.extra());
        json.writeEndObject();
    }

    private void instant(String name, @Nullable Instant instant) {
        json.writeStringProperty(name, instant == null ? null : instant.toString());
    }

    private void grade(String name, @Nullable Grade grade) {
        json.writeStringProperty(name, grade == null ? null : grade.name());
    }
}

package org.forthwith.hashmatch.post;

import java.io.IOException;

/** Where a referral stands, as bytes and back. */
final class StateBytes {

    private StateBytes() {}

    static void write(State state, Out out) throws IOException {
        switch (state) {
            case State.Waiting waiting -> {
                out.text("waiting");
                out.name(waiting.why());
            }
            case State.Ready ready -> out.text("ready");
            case State.Sending sending -> {
                out.text("sending");
                write(sending, out);
            }
            case State.Sent sent -> {
                out.text("sent");
                write(sent.receipt(), out);
            }
            case State.Refused refused -> {
                out.text("refused");
                out.number(refused.code());
                out.text(refused.words());
            }
            case State.Dropped dropped -> out.text("dropped");
        }
    }

    static State state(In in) throws IOException {
        String word = in.text();
        return switch (word) {
            case "waiting" -> new State.Waiting(in.name(State.Why.class));
            case "ready" -> new State.Ready();
            case "sending" -> new State.Sending(in.name(State.Stage.class), in.text(), in.text());
            case "sent" -> new State.Sent(new Receipt(in.text(), in.instant(), in.text()));
            case "refused" -> new State.Refused(in.number(), in.text());
            case "dropped" -> new State.Dropped();
            default -> throw new IOException("no such state");
        };
    }

    private static void write(State.Sending sending, Out out) throws IOException {
        out.name(sending.stage());
        out.text(sending.report());
        out.text(sending.file());
    }

    private static void write(Receipt receipt, Out out) throws IOException {
        out.text(receipt.report());
        out.instant(receipt.at());
        out.text(receipt.digest());
    }

    static void write(Decision decision, Out out) throws IOException {
        out.text(decision.by());
        out.text(decision.reason());
        out.instant(decision.at());
    }

    static Decision decision(In in) throws IOException {
        return new Decision(in.text(), in.text(), in.instant());
    }

    static void write(Tries tries, Out out) throws IOException {
        out.number(tries.count());
        out.instant(tries.next());
        out.text(tries.why());
    }

    static Tries tries(In in) throws IOException {
        return new Tries(in.number(), in.instant(), in.text());
    }
}

package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.HttpLine;
import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.Listed;
import org.forthwith.hashmatch.post.Post;

/** The queue of referrals, for a person: what lies there, what is confirmed or dropped, and sending it. */
final class Referring {

    private static final int LONGEST_WAIT = 86_400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Referring() {}

    static int run(List<String> arguments, Around around) throws IOException, InterruptedException {
        Asked asked =
                new Asked(arguments, "--outbox --by --reason --to --as --secret-file --road --within --before", "");
        Outbox outbox = Outbox.begun(asked);
        List<String> words = asked.words();
        return switch (words.isEmpty() ? "" : words.getFirst() + (words.size() > 1 ? " ID" : "")) {
            case "list" -> list(outbox, around);
            case "send" -> send(outbox, asked, around);
            case "forget" -> forget(outbox, asked, around);
            case "confirm", "drop", "confirm ID", "drop ID" -> decide(outbox, asked, around);
            default ->
                throw new Wrong(
                        "Say what to do with referrals, and nothing else: list, confirm ID, drop ID, send or forget.");
        };
    }

    private static int list(Outbox outbox, Around around) throws IOException {
        try (Post post = outbox.look(around)) {
            for (Listed listed : post.list()) {
                Optional<Kept> kept = post.find(listed.id());
                if (kept.isPresent()) {
                    around.say(Outbox.words(kept.get()));
                }
            }
            for (String name : post.damaged()) {
                around.note("The file " + name + " is damaged. A person has to look at it.");
            }
            return post.damaged().isEmpty() ? Around.NOTHING : Around.SOMETHING;
        }
    }

    private static int decide(Outbox outbox, Asked asked, Around around) throws IOException {
        if (asked.words().size() != 2) {
            throw new Wrong("Say which referral, by its name in the list, and nothing else beside the options.");
        }
        String id = asked.words().getLast();
        boolean confirms = asked.words().getFirst().equals("confirm");
        try (Post post = outbox.look(around)) {
            String by = asked.needed("--by");
            String reason = asked.needed("--reason");
            if (confirms ? post.confirm(id, by, reason) : post.drop(id, by, reason)) {
                return Around.NOTHING;
            }
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(wrong.getMessage());
        }
        throw new Wrong(
                "There is no such referral, or it cannot be " + (confirms ? "confirmed" : "dropped") + " any more.");
    }

    private static int forget(Outbox outbox, Asked asked, Around around) throws IOException {
        String before = asked.needed("--before");
        try (Post post = outbox.look(around)) {
            Instant day = LocalDate.parse(before).atStartOfDay(ZoneOffset.UTC).toInstant();
            around.say(post.forget(day) + " forgotten.");
            return Around.NOTHING;
        } catch (DateTimeException noDay) {
            throw new Wrong("--before is to be a day, such as 2026-01-31.");
        }
    }

    private static int send(Outbox outbox, Asked asked, Around around) throws IOException, InterruptedException {
        Duration within = Duration.ofSeconds(asked.number("--within", 0, LONGEST_WAIT));
        try (HttpLine line = line(asked, around);
                Post post = outbox.open(Confirmation.ALL, line, around)) {
            Instant next = Outbox.sendAll(post, within, around.clock(), around.pauses());
            int moving = 0;
            for (Listed listed : post.list()) {
                moving += listed.standing().moves() ? 1 : 0;
            }
            around.say(
                    next == null
                            ? "Nothing is left to send."
                            : moving + " could not be sent yet. Send again after " + next + ".");
            return next == null ? Around.NOTHING : Around.SOMETHING;
        }
    }

    /** To the receiver that is asked for. */
    static HttpLine line(Asked asked, Around around) throws IOException {
        String to = asked.needed("--to");
        String as = asked.needed("--as");
        String secret = around.secret(asked, "--secret-file", "FORTHWITH_SENDER_SECRET");
        try {
            return HttpLine.to(new Destination(URI.create(to), as, secret), PATIENCE, around.clock());
        } catch (IllegalArgumentException wrong) {
            throw new Wrong("--to: " + wrong.getMessage());
        }
    }
}

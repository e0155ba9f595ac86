package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.HttpLine;
import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.Listed;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Post;

/** The queue of referrals, for a person: what lies there, what is confirmed or dropped, and sending it. */
final class Referring {

    private static final int LONGEST_WAIT = 86_400;

    private Referring() {}

    static int run(Asked asked, Around around) throws IOException, InterruptedException {
        List<String> words = asked.words();
        Outbox outbox = Outbox.asked(asked, asked.path("--outbox"));
        return switch (String.join(" ", words.subList(0, Math.min(1, words.size())))) {
            case "list" -> list(outbox, around);
            case "send" -> send(outbox, asked, around);
            case "confirm", "drop" -> decide(outbox, asked, around);
            default -> throw new Wrong("Say what to do with referrals: list, confirm ID, drop ID or send.");
        };
    }

    private static int list(Outbox outbox, Around around) throws IOException {
        try (Post post = outbox.look(around)) {
            for (Listed listed : post.list()) {
                Optional<Kept> kept = post.find(listed.id());
                if (kept.isPresent()) {
                    around.say(KeptWords.line(kept.get()));
                }
            }
            post.damaged()
                    .forEach(name -> around.note("The file " + name + " is damaged. A person has to look at it."));
            return post.damaged().isEmpty() ? Code.NOTHING : Code.SOMETHING;
        }
    }

    private static int decide(Outbox outbox, Asked asked, Around around) throws IOException {
        if (asked.words().size() != 2) {
            throw new Wrong("Say which referral, by its name in the list, and nothing else beside the options.");
        }
        String id = asked.words().getLast();
        try (Post post = outbox.look(around)) {
            boolean confirms = asked.words().getFirst().equals("confirm");
            String by = asked.needed("--by");
            String reason = asked.needed("--reason");
            boolean done = confirms ? post.confirm(id, by, reason) : post.drop(id, by, reason);
            if (!done) {
                throw new Wrong("There is no such referral, or it cannot be " + (confirms ? "confirmed" : "dropped")
                        + " any more.");
            }
            return Code.NOTHING;
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private static int send(Outbox outbox, Asked asked, Around around) throws IOException, InterruptedException {
        Duration within = Duration.ofSeconds(asked.number("--within", 0, LONGEST_WAIT));
        Receiver receiver = Receiver.asked(asked, around);
        try (HttpLine line = receiver.line("", around);
                Post post = outbox.open(Confirmation.ALL, Patience.USUAL, line, around)) {
            boolean all = Rounds.all(post, within, around);
            long moving = post.list().stream()
                    .filter(listed -> listed.standing().moves())
                    .count();
            around.say(all ? "Nothing is left to send." : moving + " could not be sent yet. Send again later.");
            return all ? Code.NOTHING : Code.SOMETHING;
        }
    }
}

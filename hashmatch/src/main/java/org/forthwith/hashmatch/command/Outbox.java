package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.forthwith.hashmatch.exchange.Pauses;
import org.forthwith.hashmatch.post.Answer;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.Key;
import org.forthwith.hashmatch.post.Line;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Policy;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Receipt;
import org.forthwith.hashmatch.post.Road;
import org.forthwith.hashmatch.post.Round;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.post.State;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a queue of referrals, the key of the queue, and by which road it is sent. The road stays: referrals lie there as they will be sent.
 */
public final class Outbox {

    private static final String ROAD = "road";

    private final Path folder;
    private final Road road;

    /** @param road by which it goes; the one with which it was begun, if it was */
    public Outbox(Path folder, Road road) {
        this.folder = folder;
        this.road = road;
    }

    /** {@link Wrong} when it was begun with another road. */
    static Outbox asked(Asked asked) throws IOException {
        Path folder = asked.path("--outbox");
        Road before = isBegun(folder) ? before(folder.resolve(ROAD)) : null;
        Road road = asked.oneOf("--road", before == null ? Road.INDUSTRY : before);
        if (before != null && before != road) {
            throw new Wrong("What lies in " + folder + " is to go by the road " + Asked.word(before)
                    + ". Take another folder.");
        }
        return new Outbox(folder, road);
    }

    private static Road before(Path road) throws IOException {
        try {
            return Road.valueOf(
                    Files.readString(road, StandardCharsets.ISO_8859_1).strip());
        } catch (IllegalArgumentException damaged) {
            throw new Wrong("The file " + road
                    + " is damaged: it is to say INDUSTRY, REPORT or REPORT_WITH_FILE_RECORD, as it did.");
        }
    }

    /** {@link Wrong} when there is none, or with another road. */
    static Outbox begun(Asked asked) throws IOException {
        Path folder = asked.path("--outbox");
        if (!isBegun(folder)) {
            throw new Wrong("There is no outbox in " + folder + ".");
        }
        return asked(asked);
    }

    private static boolean isBegun(Path folder) {
        return Files.exists(folder.resolve(ROAD));
    }

    /**
     * Opens the queue, or begins it.
     *
     * @param confirmation which referrals wait for a person
     * @param environment may hold the key of the queue, in {@code FORTHWITH_OUTBOX_KEY}; else it lies in the folder
     */
    public Post open(
            Confirmation confirmation,
            Patience patience,
            Line line,
            Map<String, String> environment,
            InstantSource clock,
            SecureRandom random)
            throws IOException {
        Path queue = folder.resolve("queue");
        Files.createDirectories(folder);
        if (!isBegun(folder)) {
            Path beside = Files.writeString(folder.resolve(ROAD + ".unfinished"), road.name());
            Files.move(beside, folder.resolve(ROAD), StandardCopyOption.ATOMIC_MOVE);
        }
        String said = environment.get("FORTHWITH_OUTBOX_KEY");
        Key key = said == null ? Key.in(folder.resolve("queue.key"), queue, random) : Key.read(said);
        return Post.open(queue, key, new Policy(road, confirmation, patience), line, clock, random);
    }

    /** For whoever looks and decides. */
    Post look(Around around) throws IOException {
        return open(Confirmation.ALL, call -> Answer.later("nothing is sent now"), around);
    }

    Post open(Confirmation confirmation, Line line, Around around) throws IOException {
        return open(confirmation, Patience.USUAL, line, around.environment(), around.clock(), around.random());
    }

    /**
     * Goes through a queue until all has been sent, or some time is over.
     *
     * @param within for how long what failed is tried again; zero goes through it once
     * @return when to come again; null when nothing is left that moves by itself
     */
    public static @Nullable Instant sendAll(Post post, Duration within, InstantSource clock, Pauses pauses)
            throws IOException, InterruptedException {
        Instant until = clock.instant().plus(within);
        Round round = post.round();
        while (round.next() != null && !round.next().isAfter(until)) {
            Duration left = Duration.between(clock.instant(), round.next());
            pauses.pause(left.isNegative() ? Duration.ZERO : left);
            round = post.round();
        }
        return round.next();
    }

    /** Where a referral stands, in a line with tabs between; nothing of what it says. */
    public static String words(Kept kept) {
        return kept.id() + "\t" + kept.standing() + "\t" + Screening.plain(more(kept));
    }

    private static String more(Kept kept) {
        State state = kept.state();
        Receipt receipt = state.receipt();
        if (receipt != null) {
            return "receipt " + receipt.report() + " of " + receipt.at();
        }
        if (state.standing() == Standing.REFUSED) {
            return "the receiver refused it with code " + state.code();
        }
        if (state.why() != null) {
            return state.why() == State.Why.POLICY
                    ? "a person is to confirm it"
                    : "a list has withdrawn what it rested on";
        }
        boolean tried = kept.standing().moves() && kept.tries().count() > 0;
        return tried
                ? "tried " + kept.tries().count() + " times: " + kept.tries().why()
                : "";
    }
}

package org.forthwith.app.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.Loaded;
import org.forthwith.hashmatch.command.Outbox;
import org.forthwith.hashmatch.exchange.Pauses;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.HttpLine;
import org.forthwith.hashmatch.post.Kept;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Receipt;
import org.forthwith.hashmatch.post.Road;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.store.Settings;

/**
 * All of it at once with invented data: a list is loaded, a thousand uploads are screened, and three matches become referrals at a running platform.
 * Stopped anywhere and run again it goes on, and nothing is there twice.
 */
// [impl->req~the-demonstration-can-be-stopped-anywhere~1]
public final class Demo {

    private static final Patience PATIENCE = new Patience(Duration.ofMillis(200), Duration.ofSeconds(2));
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final int ACCOUNTS = 250;

    private final Path folder;
    private final long seed;
    private final Surroundings around;

    /**
     * @param environment may hold the key of the outbox
     * @param pauses waits before what failed is tried again
     */
    public record Surroundings(
            PrintWriter out,
            Map<String, String> environment,
            InstantSource clock,
            Pauses pauses,
            SecureRandom random) {}

    /** @param folder holds the list, what was loaded of it, and the outbox; the same folder goes on where it stopped */
    public Demo(Path folder, long seed, Surroundings around) {
        this.folder = folder;
        this.seed = seed;
        this.around = around;
    }

    /**
     * Plays all of it.
     *
     * @param platform where the referrals go, by its address up to the host
     * @param within for how long what failed is tried again
     * @return whether everything has been sent
     */
    public boolean play(Destination platform, Road road, Duration within) throws IOException, InterruptedException {
        Outbox outbox = new Outbox(folder.resolve("outbox-" + word(road)), road);
        try (HttpLine line = HttpLine.to(called(platform, road), LONGEST_CALL, around.clock());
                Post post = outbox.open(
                        Confirmation.NONE, PATIENCE, line, around.environment(), around.clock(), around.random())) {
            List<Referral> referrals = referrals(screened());
            hand(referrals, post);
            boolean all = Outbox.sendAll(post, within, around.clock(), around.pauses()) == null;
            tell(referrals, post, platform, road);
            return all;
        }
    }

    private static Destination called(Destination platform, Road road) {
        return road == Road.INDUSTRY
                ? platform
                : new Destination(URI.create(platform.base() + "/ispws"), platform.name(), platform.secret());
    }

    private static String word(Road road) {
        return road.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Screened> screened() throws IOException {
        InventedList list = new InventedList(seed);
        Files.createDirectories(folder);
        try (HashMatch lists =
                HashMatch.open(folder.resolve("lists"), Executors.newSingleThreadExecutor(), around.random())) {
            load(list, lists);
            Instant began = around.clock().instant();
            List<Screened> all = lists.screen(new InventedUploads(list, seed).all(), Settings.USUAL);
            Duration took = Duration.between(began, around.clock().instant());
            List<Screened> matched = all.stream().filter(Screened::matched).toList();
            say("2. %,d invented uploads screened in %,d ms, %d matched:", all.size(), took.toMillis(), matched.size());
            matched.forEach(this::tell);
            return matched;
        }
    }

    private void load(InventedList list, HashMatch lists) throws IOException {
        Path file = Files.writeString(folder.resolve("invented.csv"), list.written());
        try (InputStream in = Files.newInputStream(file)) {
            Loaded loaded = lists.loadWhole(in, new Origin("invented", "seed-" + seed, null, null));
            say(
                    "1. A list of %,d invented entries, in %s: %,d new, %,d as they were.",
                    InventedList.ENTRIES,
                    folder,
                    loaded.applied().put(),
                    loaded.applied().unchanged());
        }
    }

    private void tell(Screened screened) {
        Match match = screened.matches().getFirst();
        say(
                "   %s  %s, %d bits apart: entry %s, code %s",
                screened.reference(),
                match.asked().algorithm().written(),
                match.distance(),
                match.entry().key().key(),
                match.entry().code());
    }

    private List<Referral> referrals(List<Screened> matched) {
        List<Referral> referrals = new ArrayList<>();
        // Played again on the same day it says the same to the last byte, by which a platform knows what it has
        // already.
        Instant today = around.clock().instant().truncatedTo(ChronoUnit.DAYS);
        for (Screened screened : matched) {
            int account = 1 + (int) ((seed * matched.size() + referrals.size()) % ACCOUNTS);
            referrals.add(InventedReferrals.referral(screened, account, today));
        }
        return referrals;
    }

    private void hand(List<Referral> referrals, Post post) throws IOException {
        int taken = 0;
        for (Referral referral : referrals) {
            taken += post.hand(referral).isTaken() ? 1 : 0;
        }
        say("3. %d referrals taken into the queue, %d were there before.", taken, referrals.size() - taken);
    }

    private void tell(List<Referral> referrals, Post post, Destination platform, Road road)
            throws IOException, InterruptedException {
        say("4. At %s, by the road %s:", platform.base(), word(road));
        try (Cases cases = new Cases(platform)) {
            for (Referral referral : referrals) {
                Optional<Kept> kept = post.find(referral.id());
                if (kept.isPresent()) {
                    say("   %s", Outbox.words(kept.get()).replace("\t", "  ") + inCase(kept.get(), cases, road));
                }
            }
        }
    }

    private static String inCase(Kept kept, Cases cases, Road road) throws InterruptedException {
        Receipt receipt = kept.state().receipt();
        return road == Road.INDUSTRY && receipt != null
                ? cases.of(receipt.report())
                        .map(reference -> ", case " + cases.address(reference))
                        .orElse("")
                : "";
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        around.out().print(String.format(Locale.ROOT, words, figures) + "\n");
        around.out().flush();
    }
}

package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.exchange.Checkpoint;
import org.forthwith.hashmatch.exchange.Fetched;
import org.forthwith.hashmatch.exchange.NcmecClient;
import org.forthwith.hashmatch.exchange.Peer;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.source.Refusals;

/** Fetches what a peer's list has changed since it was fetched last. */
final class Fetching {

    private final Asked asked;
    private final Around around;
    private final Path reached;

    private Fetching(Asked asked, Around around) {
        this.asked = asked;
        this.around = around;
        String name = URLEncoder.encode(asked.needed("--name"), StandardCharsets.UTF_8);
        this.reached = asked.path("--store").resolve("fetched-" + name);
    }

    static int run(Asked asked, Around around) throws IOException, InterruptedException {
        Fetching fetching = new Fetching(asked, around);
        Peer peer = fetching.peer();
        Checkpoint since = fetching.since();
        try (HashMatch lists = Shelf.open(asked.path("--store"), around);
                NcmecClient client = new NcmecClient(peer, around.clock(), around.pauses())) {
            return fetching.fetch(client, since, new Pile(lists));
        }
    }

    private Peer peer() {
        try {
            return new Peer(
                    URI.create(asked.word("the address of the peer")),
                    Secrets.peer(asked, around),
                    Origin.named(asked.needed("--name")));
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private Checkpoint since() throws IOException {
        Optional<Checkpoint> kept = Checkpoint.read(reached);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            String day = asked.value("--since", "");
            return new Checkpoint(
                    LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException notADay) {
            throw new Wrong("The first time, say from which day on the list is wanted: --since 2026-01-31.");
        }
    }

    private int fetch(NcmecClient client, Checkpoint since, Pile pile) throws IOException, InterruptedException {
        Refusals heard = new Refusals(pile::add);
        Fetched fetched = client.fetch(since, around.clock().instant(), heard, checkpoint -> keep(checkpoint, pile));
        pile.apply();
        around.say(String.format(
                Locale.ROOT,
                "%,d pages up to %s: %,d new or changed, %,d withdrawn, %,d refused.",
                fetched.pages(),
                fetched.checkpoint().until(),
                pile.put(),
                pile.withdrawn(),
                heard.count()));
        if (!fetched.isWhole()) {
            around.note(fetched.why() + " Run it again: it goes on from there.");
        }
        return fetched.isWhole() ? Code.NOTHING : Code.SOMETHING;
    }

    /** What a checkpoint stands for is on the disk before it is. */
    private void keep(Checkpoint checkpoint, Pile pile) {
        try {
            pile.apply();
            checkpoint.write(reached);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        if (around.terminal() && !asked.has("--quiet")) {
            around.note("fetched up to " + checkpoint.until());
        }
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.exchange.Checkpoint;
import org.forthwith.hashmatch.exchange.Fetched;
import org.forthwith.hashmatch.exchange.NcmecClient;
import org.forthwith.hashmatch.exchange.Peer;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.source.Refusals;
import org.forthwith.hashmatch.store.Applied;

/** Fetches what a peer's list has changed since it was fetched last. */
final class Fetching {

    /** So many changes are applied together: to wait for the disk after each would take a thousand times as long. */
    private static final int TOGETHER = 10_000;

    private final Asked asked;
    private final Around around;
    private final HashMatch lists;
    private final Path reached;
    private final List<Change> waiting = new ArrayList<>();
    private long put;
    private long withdrawn;

    private Fetching(Asked asked, Around around, HashMatch lists, Path reached) {
        this.asked = asked;
        this.around = around;
        this.lists = lists;
        this.reached = reached;
    }

    static int run(List<String> arguments, Around around) throws IOException, InterruptedException {
        Asked asked = new Asked(arguments, "--store --name --user --password-file --since", "--quiet");
        String name = URLEncoder.encode(asked.needed("--name"), StandardCharsets.UTF_8);
        Path reached = asked.path("--store").resolve("fetched-" + name);
        Peer peer = peer(asked, around);
        Checkpoint since = since(asked, reached);
        try (HashMatch lists = Shelf.open(asked.path("--store"), around);
                NcmecClient client = new NcmecClient(peer, around.clock(), around.pauses())) {
            return new Fetching(asked, around, lists, reached).fetch(client, since);
        }
    }

    private static Peer peer(Asked asked, Around around) throws IOException {
        if (asked.words().size() != 1) {
            throw new Wrong("Say the address of the peer, and nothing else beside the options.");
        }
        String password = around.secret(asked, "--password-file", "FORTHWITH_PEER_PASSWORD");
        try {
            Destination at = new Destination(URI.create(asked.words().getFirst()), asked.needed("--user"), password);
            return new Peer(at, Origin.named(asked.needed("--name")));
        } catch (IllegalArgumentException wrong) {
            throw new Wrong(wrong.getMessage());
        }
    }

    private static Checkpoint since(Asked asked, Path reached) throws IOException {
        Optional<Checkpoint> kept = Checkpoint.read(reached);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            LocalDate day = LocalDate.parse(asked.value("--since", ""));
            return new Checkpoint(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException notADay) {
            throw new Wrong("The first time, say from which day on the list is wanted: --since 2026-01-31.");
        }
    }

    private int fetch(NcmecClient client, Checkpoint since) throws IOException, InterruptedException {
        Refusals heard = new Refusals(this::take);
        Fetched fetched = client.fetch(since, around.clock().instant(), heard, this::keep);
        apply();
        around.say(String.format(
                Locale.ROOT,
                "%,d pages up to %s: %,d new or changed, %,d withdrawn, %,d refused.",
                fetched.pages(),
                fetched.checkpoint().until(),
                put,
                withdrawn,
                heard.count()));
        Loading.tellRefused(heard, around::say);
        if (!fetched.isWhole()) {
            around.note(fetched.why() + " Run it again: it goes on from there.");
        }
        return fetched.isWhole() && heard.count() == 0 ? Around.NOTHING : Around.SOMETHING;
    }

    private void take(Change change) {
        waiting.add(change);
        if (waiting.size() == TOGETHER) {
            apply();
        }
    }

    private void apply() {
        try {
            Applied applied = lists.apply(waiting);
            put += applied.put();
            withdrawn += applied.withdrawn().size();
            waiting.clear();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What a checkpoint stands for is on the disk before it is. */
    private void keep(Checkpoint checkpoint) {
        apply();
        try {
            checkpoint.write(reached);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        if (around.terminal() && !asked.has("--quiet")) {
            around.note("fetched up to " + checkpoint.until());
        }
    }
}

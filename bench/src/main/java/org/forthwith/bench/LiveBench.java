package org.forthwith.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.forthwith.flow.LookUp.Wanted;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Submission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Somebody who is described arrives among so many others, and is searched for by hand. */
@Command(
        name = "live",
        description =
                "Fills the tables with described people, looks people up by hand who are described nearly the same, and takes reports about them in.",
        mixinStandardHelpOptions = true)
final class LiveBench implements Callable<Integer> {

    /** A case, an identifier and seven clues with their indexes and the write-ahead log, measured with room to spare. */
    private static final long BYTES_A_PERSON = 2_500;

    @Option(names = "--people", description = "How many records of invented people (${DEFAULT-VALUE}).")
    private int people = 1_000_000;

    @Option(names = "--arrivals", description = "How many are looked up, and how many arrive (${DEFAULT-VALUE}).")
    private int arrivals = 2_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Told told = Told.by(spec);
        try (Stand stand = Stand.open()) {
            if (stand.freeBytes() < people * BYTES_A_PERSON) {
                told.say(
                        "This needs about %d GB of disk, and less is free.",
                        people * BYTES_A_PERSON / 1_000_000_000 + 1);
                return 1;
            }
            return measure(stand, told);
        }
    }

    private int measure(Stand stand, Told told) throws IOException {
        long began = System.nanoTime();
        Population population = new Population(stand.ownersHouse(), stand.owner());
        int there = population.fill(people, 2 * arrivals);
        told.say("%,d described people, filled in %d s", there, (System.nanoTime() - began) / 1_000_000_000);
        List<String> kept = population.keptBack();
        int each = Math.min(arrivals, kept.size() / 2);
        AtomicInteger alike = new AtomicInteger();
        Actor reader = reader(stand);
        Crew.inTurn(List.of(reader), kept.subList(0, each), (by, who) -> find(stand, by, who, alike));
        alike.set(0);
        Took search = Crew.inTurn(List.of(reader), kept.subList(0, each), (by, who) -> find(stand, by, who, alike));
        told.say("searched by hand, on the record  %s; %,d places alike", search.words(), alike.get());
        AtomicInteger number = new AtomicInteger();
        Crew.inTurn(List.of(stand), kept.subList(0, each), (at, who) -> arrives(at, who, number.incrementAndGet()));
        Took walk = Crew.inTurn(
                List.of(stand),
                kept.subList(kept.size() - each, kept.size()),
                (at, who) -> arrives(at, who, number.incrementAndGet()));
        told.say("the whole walk of a report       %s; %,d links", walk.words(), links(stand));
        return alike.get() > 0 && links(stand) > 0 ? 0 : 1;
    }

    private static Actor reader(Stand stand) {
        Actor platform = stand.house().platform();
        return new Actor("bench", "Bench", platform.force(), Set.of(Role.INVESTIGATOR), platform.reach());
    }

    private static void find(Stand stand, Actor by, String who, AtomicInteger alike) {
        alike.addAndGet(stand.house()
                .flow()
                .lookUp()
                .find(Wanted.of(who), by)
                .alike()
                .places()
                .size());
    }

    private static void arrives(Stand stand, String who, int number) {
        String reference = "BENCH-LIVE-" + number;
        String document = """
                {"format": "direct-report-1", "reference": "%s", "receivedVia": "front-desk", "concern": "OTHER",
                 "suspect": {"describedAs": ["%s"]}, "place": {"district": "E07000041"}}""".formatted(reference, who);
        var submission =
                new Submission(new Original(document.getBytes(UTF_8)), Channel.PUBLIC, "desk", reference, null);
        Receipt receipt =
                stand.house().flow().walk().receive(submission, stand.house().platform());
        if (!(receipt instanceof Receipt.Taken)) {
            throw new IllegalStateException("a report was not taken in: " + receipt);
        }
    }

    private static long links(Stand stand) {
        Long links = stand.ownersHouse()
                .decisions()
                .look(
                        stand.house().platform(),
                        () -> stand.owner().queryForObject("select count(*) from link", Long.class));
        return links == null ? 0 : links;
    }
}

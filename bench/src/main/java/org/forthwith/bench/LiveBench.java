package org.forthwith.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.forthwith.flow.LookUp.Wanted;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Somebody who is described arrives among so many others, and is searched for by hand. The cases they meet have no story, so nobody is told. */
@Command(
        name = "live",
        description =
                "Fills the tables with described people, and looks for others who are described nearly the same: by hand, and as on arrival.",
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
        told.say("searched by hand, on the record         %s; %,d places alike", search.words(), alike.get());
        Arrivals arrivals = new Arrivals(stand);
        Crew.inTurn(List.of(arrivals), kept.subList(0, each), Arrivals::search);
        Took live = Crew.inTurn(List.of(arrivals), kept.subList(kept.size() - each, kept.size()), Arrivals::search);
        told.say("searched as they arrive, on the record  %s; %,d pairs", live.words(), arrivals.pairs());
        return alike.get() > 0 && arrivals.pairs() > 0 ? 0 : 1;
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
}

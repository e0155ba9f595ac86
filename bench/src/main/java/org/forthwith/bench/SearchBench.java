package org.forthwith.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.forthwith.flow.LookUp.Wanted;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looking an identifier up among so many, in this process and over HTTP. */
@Command(
        name = "search",
        description = "Fills the table of identifiers to each size in turn, and looks values up one after the other.",
        mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {

    /** Row, three indexes and the write-ahead log that they leave, measured with room to spare. */
    private static final long BYTES_AN_IDENTIFIER = 1_000;

    @Option(names = "--sizes", split = ",", description = "How many identifiers, rising (${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(1_000_000, 10_000_000);

    @Option(names = "--searches", description = "How many searches at each size (${DEFAULT-VALUE}).")
    private int searches = 5_000;

    @Option(names = "--seed", description = "Another seed looks for other values (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Stand stand = Stand.open()) {
            long needed = sizes.getLast() * BYTES_AN_IDENTIFIER;
            if (stand.freeBytes() < needed) {
                say("This needs about %d GB of disk, and less is free.", needed / 1_000_000_000 + 1);
                return 1;
            }
            say("About a minute for each two million identifiers, and %d GB of disk.", needed / 1_000_000_000 + 1);
            Crowd crowd = new Crowd(stand);
            for (int size : sizes) {
                long began = System.nanoTime();
                crowd.growTo(size);
                say("%,d identifiers, filled in %d s", size, (System.nanoTime() - began) / 1_000_000_000);
                search(stand, size);
            }
        }
        return 0;
    }

    private void search(Stand stand, int size) {
        Actor reader = new Actor(
                "bench",
                "Bench",
                stand.house().platform().force(),
                Set.of(Role.INVESTIGATOR),
                stand.house().platform().reach());
        Crew.inTurn(List.of(reader), values(size, seed + 1), (by, value) -> find(stand, by, value));
        Took here = Crew.inTurn(List.of(reader), values(size, seed), (by, value) -> find(stand, by, value));
        say("in this process  %s", here.words());
        try (Caller caller = stand.caller(Stand.READER)) {
            Crew.inTurn(List.of(caller), values(size, seed + 3), SearchBench::ask);
            Took there = Crew.inTurn(List.of(caller), values(size, seed + 2), SearchBench::ask);
            say("over HTTP        %s", there.words());
        }
    }

    private List<String> values(int size, long from) {
        Random random = new Random(from);
        return Stream.generate(() -> Crowd.value(random.nextInt(Crowd.values(size))))
                .limit(searches)
                .toList();
    }

    private static void find(Stand stand, Actor by, String value) {
        if (stand.house().flow().lookUp().find(Wanted.of(value), by).within().isEmpty()) {
            throw new IllegalStateException("not found, though it is there: " + value);
        }
    }

    private static void ask(Caller caller, String value) {
        byte[] body = ("{\"value\":\"" + value + "\"}").getBytes(UTF_8);
        int status = caller.post("/api/v1/identifiers/search", "Content-Type: application/json\r\n", body);
        if (status != 200) {
            throw new IllegalStateException("the search was answered with status " + status);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // Every use stands in this file.
    private void say(String words, Object... figures) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(String.format(Locale.ROOT, words, figures));
        out.flush();
    }
}

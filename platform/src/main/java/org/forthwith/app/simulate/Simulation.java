package org.forthwith.app.simulate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Force;

/** Plays a time from a seed. Which threads play which worlds, and how fast, changes nothing. */
public final class Simulation {

    /** The generator is named, so that a seed means the same on every version of Java. */
    private static final RandomGeneratorFactory<RandomGenerator> CHANCE = RandomGeneratorFactory.of("L64X128MixRandom");

    private final InMemory.Foundation foundation;
    private final Doors doors;
    private final int threads;

    /** @param clock the wall clock, for what is read from tables before the simulated time begins */
    public Simulation(InstantSource clock, Doors doors, int threads) {
        this.foundation = InMemory.Foundation.lay(clock);
        this.doors = doors;
        this.threads = threads;
    }

    /**
     * What is to be played.
     *
     * @param world the only one that is played; every one when empty
     * @param until the step after which each world stops
     */
    public record Play(long seed, Scale scale, OptionalInt world, long until) {

        /** How many worlds that are. */
        public int worlds() {
            return world.isPresent() ? 1 : scale.numbers().size();
        }

        public static Play whole(long seed, Scale scale) {
            return new Play(seed, scale, OptionalInt.empty(), Long.MAX_VALUE);
        }
    }

    /** @param done told each world as it ends */
    public Played play(Play play, Consumer<Integer> done) {
        List<Played> played = new ArrayList<>();
        play(List.of(play), done, played::add);
        return played.getFirst();
    }

    // [impl->req~simulate-one-seed-is-one-world~1]
    /**
     * Several times, one beside the other.
     *
     * @param done told each world as it ends
     * @param told each time as soon as it is known what became of it, in the order of the list
     */
    public void play(List<Play> plays, Consumer<Integer> done, Consumer<Played> told) {
        try (ExecutorService threadsAtWork = Executors.newFixedThreadPool(threads)) {
            Map<Play, List<Future<Ended>>> results = new LinkedHashMap<>();
            plays.forEach(play -> results.put(play, begun(play, done, threadsAtWork)));
            results.forEach((play, worlds) -> told.accept(
                    new Played(play, worlds.stream().map(Simulation::result).toList())));
        }
    }

    private List<Future<Ended>> begun(Play play, Consumer<Integer> done, ExecutorService threadsAtWork) {
        List<Integer> worlds = play.world.isPresent() ? List.of(play.world.getAsInt()) : play.scale.numbers();
        return worlds.stream()
                .map(number -> threadsAtWork.submit(() -> {
                    Ended result = world(play, number).play(play.until);
                    done.accept(number);
                    return result;
                }))
                .toList();
    }

    private static Ended result(Future<Ended> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a world could not be played", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the simulation was stopped", stopped);
        }
    }

    private World world(Play play, int number) {
        List<ForceCode> dealt = dealt(play);
        List<ForceCode> forces = IntStream.range(0, dealt.size())
                .filter(place -> play.scale.deals(place, number))
                .mapToObj(dealt::get)
                .toList();
        return new World(foundation, play.scale, doors, number, forces, CHANCE.create(play.seed * 1_000 + number));
    }

    /** The seed deals the forces into worlds, so that over many seeds every force meets every other one. */
    private List<ForceCode> dealt(Play play) {
        List<ForceCode> territorial = new ArrayList<>(foundation.reference().forces().on(play.scale.start()).stream()
                .filter(force -> ofEnglandOrWales(force))
                .map(Force::number)
                .toList());
        Collections.shuffle(territorial, Random.from(CHANCE.create(play.seed)));
        return territorial.subList(0, Math.min(territorial.size(), play.scale.forces()));
    }

    /** Source: the first letter of the code that the ONS gives to a police area. */
    private static boolean ofEnglandOrWales(Force force) {
        String area = Objects.requireNonNullElse(force.policeArea(), "");
        return area.startsWith("E") || area.startsWith("W");
    }

    /** What became of a time. */
    public record Played(Play play, List<Ended> worlds) {

        public Played {
            worlds = List.copyOf(worlds);
        }

        /** The first world, by number, in which something did not hold. */
        public Optional<Ended> broken() {
            return worlds.stream().filter(world -> world.broken().isPresent()).findFirst();
        }

        public boolean held() {
            return broken().isEmpty();
        }

        public int open() {
            return worlds.stream().mapToInt(Ended::open).sum();
        }

        public Count count() {
            return worlds.stream().map(Ended::count).reduce(Count.NOTHING, Count::and);
        }
    }
}

package org.forthwith.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.LinkId;
import org.forthwith.linking.Matter.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do about links, and however often they change their minds: taken back step by step, nothing of it is left. */
class DecisionsTakenBackTest {

    private static final int CASES = 12;
    private static final int LINKS = 14;

    private final List<Told> stories =
            IntStream.rangeClosed(1, CASES).mapToObj(Told::new).toList();
    private final List<Chair> chairs = new ArrayList<>();
    private final Deque<Done> standing = new ArrayDeque<>();

    /** One side of a link: where somebody sits who decides about it. */
    private record Chair(Told story, LinkId link) {
        boolean barred() {
            return story.the(link).bar() != null;
        }
    }

    /** Something that stands until it is taken back. */
    private record Done(Chair chair, boolean bar) {
        void takeBack() {
            if (bar) {
                chair.story().lifted(chair.link());
            } else {
                chair.story().undone(chair.link());
            }
        }
    }

    // [utest->req~a-decision-about-a-link-is-undone~1]
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_thousand_acts_taken_back_in_reverse_leave_the_links_and_the_matters_as_they_were(long seed) {
        Random lot = new Random(seed);
        joinAtRandom(lot);
        IntStream.range(0, 60).forEach(early -> decide(lot));
        standing.clear();
        String before = everything();
        int parted = 0;
        int joined = 0;

        int members = members();
        for (int act = 0; act < 1000; act++) {
            act(lot);
            int now = members();
            parted += now < members ? 1 : 0;
            joined += now > members ? 1 : 0;
            members = now;
        }
        assertThat(everything()).as("seed %d", seed).isNotEqualTo(before);
        assertThat(List.of(parted, joined)).as("seed %d", seed).allMatch(often -> often > 20);
        while (!standing.isEmpty()) {
            standing.removeLast().takeBack();
        }

        assertThat(everything()).as("seed %d", seed).isEqualTo(before);
    }

    private void joinAtRandom(Random lot) {
        for (int number = 1; number <= LINKS; number++) {
            Told here = any(stories, lot);
            Told there = any(stories.stream().filter(other -> other != here).toList(), lot);
            LinkId link = Told.link(number);
            Strength strength = any(List.of(Strength.values()), lot);
            String[] shared = IntStream.rangeClosed(0, lot.nextInt(3))
                    .mapToObj(value -> "07700 90010" + value)
                    .toArray(String[]::new);
            here.found(link, there.id, strength, shared);
            there.found(link, here.id, strength, shared);
            chairs.add(new Chair(here, link));
            chairs.add(new Chair(there, link));
        }
    }

    private void act(Random lot) {
        switch (lot.nextInt(4)) {
            case 0 -> takeSomethingBack(lot);
            case 1 -> bar(lot);
            default -> decide(lot);
        }
    }

    private void decide(Random lot) {
        Chair chair = any(chairs, lot);
        if (!chair.barred()) {
            chair.story().decided(chair.link(), lot.nextBoolean(), "assessor");
            standing.add(new Done(chair, false));
        }
    }

    private void bar(Random lot) {
        Chair chair = any(chairs, lot);
        if (!chair.barred()
                && Boolean.FALSE.equals(chair.story().the(chair.link()).sameMatter())) {
            chair.story().barred(chair.link(), "inspector");
            standing.add(new Done(chair, true));
        }
    }

    /** The last thing that stands about one side of a link. */
    private void takeSomethingBack(Random lot) {
        Chair chair = any(chairs, lot);
        standing.reversed().stream()
                .filter(done -> done.chair().equals(chair))
                .findFirst()
                .ifPresent(last -> {
                    last.takeBack();
                    standing.removeLastOccurrence(last);
                });
    }

    private String everything() {
        return stories.stream().map(Told::links).toList() + " " + matters();
    }

    private int members() {
        return matters().stream().mapToInt(matter -> matter.others().size()).sum();
    }

    private List<Matter> matters() {
        List<Side> sides = stories.stream()
                .flatMap(story -> story.links().stream().map(link -> Side.of(story.id, Told.reference(story.id), link)))
                .toList();
        return stories.stream().map(story -> Matter.of(story.id, sides, true)).toList();
    }

    private static <T> T any(List<T> from, Random lot) {
        return from.get(lot.nextInt(from.size()));
    }
}

package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;

/** An invented case that goes on and on: everything that can happen, in a plausible but unhelpful order, by persons and by the platform. */
final class RandomStory {

    /** The measure of the tests, which tells them very often, tells fewer: {@code -Dforthwith.stories=4}. */
    private static final long STORIES = Long.getLong("forthwith.stories", 60);

    private static final List<String> STATES = List.of(
            "RECEIVED",
            "TRIAGE",
            "RESEARCH",
            "RESOLVE",
            "ASSESS",
            "ALLOCATED",
            "PLAN",
            "WARRANT_PREP",
            "WARRANT_GRANTED",
            "ENFORCED",
            "CUSTODY",
            "BAIL",
            "RUI");
    private static final List<String> PROTECTING =
            List.of("STRATEGY", "S47", "CIN", "EARLY_HELP", "NO_FURTHER_ACTION", "LADO", "VICTIM_ID");
    private static final List<String> NAMES = List.of("one", "two", "three");
    private static final List<String> QUESTIONS =
            List.of("RESIDENT_CHILD", "REGULAR_CHILD_ACCESS", "POSITION_OF_TRUST", "VIOLENCE_MARKER");

    final CaseStory story;
    private final Random random;
    private String state = "RECEIVED";
    private @Nullable String protecting;
    private boolean open = true;
    private boolean slow;

    private RandomStory(long seed) {
        random = new Random(seed);
        Instant start = Instant.parse("2024-02-27T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(1_500_000)));
        story = CaseStory.from("2024-01-01T00:00Z").at(start.plusNanos(random.nextInt(1_000_000_000)));
        story.force = random.nextInt(4) == 0 ? Forces.NATIONAL_AGENCY : story.force;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, STORIES);
    }

    /** Begins then, in a case of that force, and has long pauses. The clock by which it is recorded now and then goes back an hour. */
    static CaseStory tell(long seed, int events, Instant start, ForceCode force) {
        var told = new RandomStory(seed);
        told.slow = true;
        told.story.at(start);
        told.story.force = force;
        return tell(told, events, listened -> {});
    }

    /** Tells a story of so many events; shows it to the listener after each. */
    static CaseStory tell(long seed, int events, Consumer<RandomStory> listener) {
        return tell(new RandomStory(seed), events, listener);
    }

    private static CaseStory tell(RandomStory told, int events, Consumer<RandomStory> listener) {
        told.story.record(
                Happens.opened(told.random.nextBoolean(), told.random.nextBoolean())
                        .in(told.story.caseId, told.story.now),
                told.random.nextBoolean());
        listener.accept(told);
        for (int i = 1; i < events; i++) {
            told.next();
            listener.accept(told);
        }
        return told.story;
    }

    static CaseStory tell(long seed, int events) {
        return tell(seed, events, told -> {});
    }

    boolean open() {
        return open;
    }

    private void next() {
        story.at(story.now.plus(pause()));
        if (random.nextInt(6) == 0) {
            story.sweep();
        }
        boolean byPerson = random.nextInt(3) > 0;
        Happens happens = open ? whileOpen() : whileClosed();
        if (byPerson) {
            story.person(any(List.of(Role.ASSESSOR, Role.INVESTIGATOR)), happens);
        } else {
            story.platform(happens);
        }
    }

    private Duration pause() {
        if (slow && random.nextInt(8) == 0) {
            return random.nextInt(5) == 0 ? Duration.ofHours(-1) : Duration.ofDays(random.nextInt(75));
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> Duration.ZERO;
            case 2, 3, 4 -> Duration.ofMinutes(random.nextInt(300));
            case 5 -> Duration.ofHours(random.nextInt(40));
            case 6 -> Duration.ofDays(random.nextInt(9));
            default -> Duration.ofNanos(random.nextLong(4_000_000_000_000L));
        };
    }

    /** What can still happen in a closed case: it is told of weak matches and may decide them; whatever else is new opens it first. */
    private Happens whileClosed() {
        return switch (random.nextInt(6)) {
            case 0 -> Happens.linked(any(NAMES), Strength.WEAK);
            case 1 -> Happens.decided(any(NAMES));
            case 4 -> Happens.undone(any(NAMES), random.nextBoolean());
            case 2 -> Happens.refused();
            case 3 -> Happens.searched(0);
            default -> {
                open = true;
                state = "ASSESS";
                yield Happens.reopened();
            }
        };
    }

    private Happens whileOpen() {
        if (random.nextInt(40) == 0) {
            open = false;
            return Happens.closed();
        }
        return any(List.<Supplier<Happens>>of(
                        this::move,
                        this::move,
                        this::protect,
                        Happens::owned,
                        () -> Happens.checked(random.nextBoolean() ? "PND" : "PNC"),
                        () -> Happens.waived("PND"),
                        Happens::refused,
                        () -> Happens.fact(any(QUESTIONS), any(List.of(Answer.values()))),
                        () -> Happens.proposed(grade()),
                        () -> Happens.confirmed(grade()),
                        () -> Happens.gradeRefused(grade()),
                        () -> Happens.reviewRequested(grade()),
                        Happens::reviewDeclined,
                        () -> Happens.child(any(NAMES), random.nextBoolean()),
                        () -> Happens.shared(any(NAMES)),
                        () -> Happens.acknowledged(any(NAMES)),
                        Happens::supportOffered,
                        () -> Happens.relation(
                                any(List.of("LIVES_AT", "SEES", "WORKS_AT")),
                                any(List.of("SUSPECT", "CHILD")),
                                "ADDRESS"),
                        Happens::relationEnded,
                        Happens::household,
                        () -> Happens.lookAgain(any(List.of("NEW_CHILD", "BAIL_CHANGE", "CLOSURE"))),
                        Happens::identifiers,
                        () -> Happens.searched(random.nextInt(3)),
                        () -> Happens.linked(any(NAMES), any(List.of(Strength.values()))),
                        () -> Happens.decided(any(NAMES)),
                        () -> Happens.undone(any(NAMES), random.nextBoolean()),
                        () -> Happens.barred(any(NAMES)),
                        () -> Happens.barLifted(any(NAMES), random.nextBoolean()),
                        Happens::hub,
                        () -> Happens.resolved(random.nextBoolean()),
                        Happens::received,
                        this::byHand,
                        this::byHand,
                        () -> Happens.extended(
                                any(List.of("FIRST", "SECOND", "AGENCY", "COURT")), any(List.of(6, 9, 12, 18))),
                        Happens::courtAsked,
                        () -> Happens.courtRefused(random.nextInt(4) == 0),
                        Happens::released,
                        () -> Happens.seized(any(NAMES)),
                        () -> Happens.submitted(any(NAMES)),
                        () -> Happens.priority(any(NAMES), random.nextBoolean()),
                        () -> Happens.examined(any(NAMES)),
                        () -> Happens.found(any(NAMES)),
                        () -> Happens.uploaded(any(NAMES)),
                        () -> Happens.returned(any(NAMES)),
                        () -> Happens.inProtection(any(NAMES)),
                        () -> Happens.protectionEnded(any(NAMES)),
                        () -> Happens.chased(any(NAMES)),
                        () -> Happens.deferred(any(NAMES), 1 + random.nextInt(72)),
                        () -> Happens.drafted(any(NAMES)),
                        () -> Happens.parentInformed(any(NAMES)),
                        Happens::handedOver))
                .get();
    }

    /** Something done by hand to one of the duties that run, sensible or not. */
    private Happens byHand() {
        List<Duty> duties = story.duties.open();
        List<Duty> unknown = duties.stream()
                .filter(duty -> duty.clock().equals(Catalogue.KNOWN_TO_CHIEF))
                .toList();
        if (!unknown.isEmpty() && random.nextBoolean()) {
            return Happens.acknowledgedLate(Objects.requireNonNull(any(unknown).about()));
        }
        Duty duty = any(duties);
        return switch (random.nextInt(4)) {
            case 0 -> Happens.rests(duty, 1 + random.nextInt(200));
            case 1 -> Happens.goesOn(duty);
            case 2 -> Happens.explained(duty);
            default -> Happens.acknowledgedLate(duty);
        };
    }

    private Happens move() {
        String from = state;
        state = any(STATES);
        return Happens.moved(from, state);
    }

    private Happens protect() {
        String from = protecting;
        String to = any(PROTECTING);
        protecting = to;
        return Happens.moved(from, to);
    }

    private Grade grade() {
        return any(List.of(Grade.values()));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

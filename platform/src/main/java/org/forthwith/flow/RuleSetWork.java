package org.forthwith.flow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetTried;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Forces;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.Ruling;
import org.forthwith.risk.ruleset.Shelf;
import org.forthwith.risk.ruleset.Signing;
import org.jspecify.annotations.Nullable;

/**
 * The acts by which a rule set comes into force. They are for all forces, so they are recorded with the national agency, whoever acts; and who
 * may act is asked before anything else.
 */
public final class RuleSetWork {

    private static final String NOT_QUALIFIED = "Only people who answer for rule sets act on them.";

    private final RuleBook book;
    private final Shelf shelf;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;
    private final IdSource ids;

    RuleSetWork(Rooms rooms, RuleBook book) {
        this.book = book;
        this.shelf = book.shelf();
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
        this.ids = rooms.ids();
    }

    /** What came of handing a file in. */
    public sealed interface Came {
        record Kept(UUID id, String name) implements Came {}

        /** Nothing was kept. The reason names the cell, the element or the line. */
        record NotTaken(String code, String because) implements Came {}
    }

    /**
     * What has been found by running a rule set over history.
     *
     * @param digest of the whole result, by which it can be found and made again
     */
    public record Trial(Instant from, Instant to, int cases, int raised, int lowered, String digest) {}

    /** A rule set as it stands. */
    public record Listed(RuleSetStory story, boolean inForce) {}

    /** A rule set as it stands, with what its file says. */
    public record Shown(RuleSetStory story, RuleFile file, boolean inForce) {}

    // [impl->req~only-rule-owners-act-on-rule-sets~1]
    public Came draft(Actor by, byte[] file) {
        if (!Signing.mayAct(by)) {
            return new Came.NotTaken("not-qualified", NOT_QUALIFIED);
        }
        try {
            return keep(by, book.reader().read(file));
        } catch (IllegalArgumentException unreadable) {
            return new Came.NotTaken("unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    /** The same file twice would be one rule set with two stories. */
    private Came keep(Actor by, RuleFile file) {
        UUID id = ids.next();
        return decisions.take(platform, () -> {
            if (book.lists().named(file.name()).isPresent()) {
                return new Came.NotTaken("known-already", "This very file has been handed in before.");
            }
            record(new RuleSetDrafted(id, clock.instant(), file.title(), file.name(), file.dmn()), by);
            return new Came.Kept(id, file.name());
        });
    }

    /** Runs the prover; what it finds is recorded whichever way it goes. */
    public Reply prove(UUID id, Actor by) {
        return Signing.mayAct(by)
                ? told(id).map(story -> proved(story, by)).orElseGet(Reply.NoSuchCase::new)
                : notQualified();
    }

    private Reply proved(RuleSetStory told, Actor by) {
        RuleSetDrafted drafted = told.drafted();
        String prefix = drafted.name().substring(0, drafted.name().indexOf('@'));
        var proof = book.prover().prove(prefix, drafted.dmn().getBytes(StandardCharsets.UTF_8));
        return on(told.id(), by, story -> Signing.proved(story, proof, clock.instant()));
    }

    /** What there is against trying it on history, which takes long; empty when nothing is. */
    public Optional<Reply> objectionToTrying(UUID id, Actor by) {
        if (!Signing.mayAct(by)) {
            return Optional.of(notQualified());
        }
        return told(id).map(Signing::objectionToTrying)
                .map(objection -> objection.<Reply>map(no -> new Reply.Refused(no.code(), no.because(), List.of())))
                .orElseGet(() -> Optional.of(new Reply.NoSuchCase()));
    }

    /** That it has been run over history, and what came of it. */
    public Reply tried(UUID id, Actor by, Trial found) {
        return on(
                id,
                by,
                story -> Signing.tried(
                        story,
                        new RuleSetTried(
                                id,
                                clock.instant(),
                                found.from(),
                                found.to(),
                                found.cases(),
                                found.raised(),
                                found.lowered(),
                                found.digest())));
    }

    /** @param file the name of the file that the person has before them */
    public Reply sign(UUID id, Actor by, String file) {
        return on(id, by, story -> Signing.sign(story, by, file, clock.instant()));
    }

    /** @param from at least a minute from now, so that every machine has read of it by then; the earliest when null */
    public Reply activate(UUID id, Actor by, @Nullable Instant from) {
        Reply reply = on(id, by, story -> {
            Instant now = clock.instant();
            Instant when = from == null ? now.plus(Signing.AHEAD) : from;
            Ruling ruling = Signing.activate(story, when, inForce(story, now), now);
            return ruling instanceof Ruling.Done && shelf.decidedFor(when)
                    ? new Ruling.No("taken", "Another rule set has been decided for that instant.")
                    : ruling;
        });
        shelf.lookAgain();
        return reply;
    }

    public Reply retire(UUID id, Actor by, Reason why) {
        Reply reply = on(id, by, story -> {
            Instant now = clock.instant();
            return Signing.retire(story, why, inForce(story, now), now);
        });
        shelf.lookAgain();
        return reply;
    }

    /** Whoever may open the page may read every rule set: it is policy, and nothing in it is about a person but who signed. */
    public Optional<Shown> read(UUID id) {
        return told(id).flatMap(story ->
                shelf.file(story.name()).map(file -> new Shown(story, file, inForce(story, clock.instant()))));
    }

    /** The newest first. No file is read for it. */
    public List<Listed> all() {
        return decisions
                .look(
                        platform,
                        () -> book.lists().newestFirst().stream()
                                .flatMap(id -> RuleSetStory.of(ledger.story(id)).stream())
                                .toList())
                .stream()
                .map(story -> new Listed(story, inForce(story, clock.instant())))
                .toList();
    }

    private boolean inForce(RuleSetStory story, Instant now) {
        return shelf.active(now)
                .filter(active -> active.ruleSetId().equals(story.id()))
                .isPresent();
    }

    private Optional<RuleSetStory> told(UUID id) {
        return decisions.look(platform, () -> RuleSetStory.of(ledger.story(id)));
    }

    private Reply on(UUID id, Actor by, Function<RuleSetStory, Ruling> act) {
        return Signing.mayAct(by)
                ? decisions.take(platform, () -> {
                    List<Recorded> entries = ledger.storyToAddTo(id);
                    return RuleSetStory.of(entries)
                            .map(story -> answer(act.apply(story), entries.size(), by))
                            .orElseGet(Reply.NoSuchCase::new);
                })
                : notQualified();
    }

    private Reply answer(Ruling ruling, int before, Actor by) {
        return switch (ruling) {
            case Ruling.Done done -> new Reply.Done(before + record(done.event(), by));
            case Ruling.No no -> new Reply.Refused(no.code(), no.because(), List.of());
        };
    }

    private int record(RuleSetEvent event, Actor by) {
        return ledger.append(List.of(new Happening(event, Forces.NATIONAL_AGENCY, by, Acting.authority(by), null)))
                .size();
    }

    private static Reply notQualified() {
        return new Reply.Refused("not-qualified", NOT_QUALIFIED, List.of());
    }
}

package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.forthwith.app.House;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Role;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Submission;

/**
 * Plays the invented years through the same doors as real ones: every document takes the whole walk, every act is asked of the rooms, and the
 * clocks are swept now and then. Many moments are committed together, because nobody has been told yet that any of them is kept.
 */
public final class Player {

    private static final int TOGETHER = 100;

    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(4);

    private final House house;
    private final PlayedTime time;
    private final Acting acting;
    private final Whereabouts whereabouts = new Whereabouts();
    private final long playedBefore;
    private Instant swept = Instant.EPOCH;
    private long played;

    /**
     * @param house put together with the time that this player moves
     * @param playedBefore how many moments have been played already: their documents only say where they went, their acts are passed over
     */
    public Player(House house, PlayedTime time, Colleagues colleagues, long playedBefore) {
        this.playedBefore = playedBefore;
        this.house = house;
        this.time = time;
        this.acting = new Acting(house, colleagues, whereabouts);
    }

    /** Plays them in their order, and tells how many have been played so far. */
    public void play(Stream<Moment> moments, LongConsumer tell) {
        List<Moment> some = new ArrayList<>(TOGETHER);
        moments.forEach(moment -> {
            some.add(moment);
            if (some.size() == TOGETHER) {
                together(some);
                tell.accept(played);
            }
        });
        together(some);
        tell.accept(played);
    }

    private void together(List<Moment> some) {
        boolean known = played + some.size() <= playedBefore;
        house.decisions().take(house.platform(), () -> {
            some.stream().filter(moment -> !known || moment instanceof Incoming).forEach(this::play);
            return some.size();
        });
        played += some.size();
        some.clear();
    }

    private void play(Moment moment) {
        time.moveTo(moment.at());
        sweepNowAndThen(moment.at());
        switch (moment) {
            case Incoming document -> receive(document);
            case Act act -> acting.on(act);
        }
    }

    /** Every few days: a rung bears the instant at which it was reached, whenever it is looked for. */
    private void sweepNowAndThen(Instant now) {
        if (swept.plus(BETWEEN_SWEEPS).isBefore(now)) {
            house.flow().watch().sweep(now);
            swept = now;
        }
    }

    private Optional<CaseId> caseOf(String reference) {
        return house.decisions()
                .look(house.platform(), () -> house.cases().find(reference))
                .map(CaseList.Row::id);
    }

    private void receive(Incoming document) {
        Actor sender = new Actor(
                document.sender(),
                document.sender(),
                house.platform().force(),
                Set.of(Role.SENDER),
                Set.of(house.platform().force()));
        List<Readers.Part> parts = house.reference().readers().parts(document.bytes());
        for (int part = 0; part < parts.size(); part++) {
            Submission submission = new Submission(
                    new Original(parts.get(part).bytes()),
                    Channel.valueOf(document.channel()),
                    document.sender(),
                    parts.size() == 1 ? document.senderReference() : null,
                    document.mergeKey());
            Receipt receipt = house.flow().walk().receive(submission, sender);
            whereabouts.went(document, parts.size() == 1 ? -1 : part, receipt, this::caseOf);
        }
    }
}

package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.core.NestedRuntimeException;

/**
 * Plays the invented years through the same doors as real ones: every document takes the whole walk, every act is asked of the rooms, and the
 * clocks are swept now and then. A chapter is one decision: nobody meets half of a story, and what is stopped has not begun.
 */
public final class Player {

    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(5);
    private static final int ATTEMPTS = 5;

    private final House house;
    private final PlayedTime time;
    private final Colleagues colleagues;
    private final Instant until;

    /**
     * @param house put together with the time that this player moves
     * @param until up to when the clocks of every story are swept at its end
     */
    public Player(House house, PlayedTime time, Colleagues colleagues, Instant until) {
        this.house = house;
        this.time = time;
        this.colleagues = colleagues;
        this.until = until;
    }

    /**
     * Plays a chapter. Players may get in each other's way, and the database then gives one of them up: that one begins the chapter again.
     *
     * @param done noted in the same decision
     */
    public void play(Chapter chapter, Runnable done) {
        for (int attempt = 1; ; attempt++) {
            try {
                house.decisions().take(house.platform(), () -> {
                    new Telling().tell(chapter.moments());
                    done.run();
                    return chapter.number();
                });
                return;
            } catch (NestedRuntimeException givenUp) {
                if (attempt == ATTEMPTS) {
                    throw givenUp;
                }
            }
        }
    }

    /** One chapter on its way. */
    private final class Telling {

        private final Whereabouts whereabouts = new Whereabouts();
        private final Acting acting = new Acting(house, colleagues, whereabouts);
        private Instant swept = Instant.EPOCH;

        void tell(List<Moment> moments) {
            moments.forEach(this::play);
            sweep(until);
        }

        private void play(Moment moment) {
            if (swept.plus(BETWEEN_SWEEPS).isBefore(moment.at())) {
                sweep(moment.at());
            }
            time.moveTo(moment.at());
            switch (moment) {
                case Incoming document -> receive(document);
                case Act act -> acting.on(act);
            }
        }

        /** Every few days: a rung bears the instant at which it was reached, whenever it is looked for. */
        private void sweep(Instant now) {
            time.moveTo(now);
            house.flow().watch().sweep(now);
            swept = now;
        }

        private void receive(Incoming document) {
            List<Readers.Part> parts = house.reference().readers().parts(document.bytes());
            for (int part = 0; part < parts.size(); part++) {
                Submission submission = new Submission(
                        new Original(parts.get(part).bytes()),
                        Channel.valueOf(document.channel()),
                        document.sender(),
                        parts.size() == 1 ? document.senderReference() : null,
                        document.mergeKey());
                Receipt receipt = house.flow().walk().receive(submission, sender(document));
                whereabouts.went(document, parts.size() == 1 ? -1 : part, receipt, this::caseOf);
            }
        }

        private Optional<CaseId> caseOf(String reference) {
            return house.decisions()
                    .look(house.platform(), () -> house.cases().find(reference))
                    .map(CaseList.Row::id);
        }

        private Actor sender(Incoming document) {
            return new Actor(
                    document.sender(),
                    document.sender(),
                    house.platform().force(),
                    Set.of(Role.SENDER),
                    Set.of(house.platform().force()));
        }
    }
}

package org.forthwith.app.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/** Brings what arrives: a new report, a part of one that is owed, several packages at once, something spoilt, something twice. */
final class Postbag {

    private static final int LARGEST_BATCH = 6;
    private static final double WITH_A_FILE_RECORD = 0.3;
    private static final double FOLLOW_UP_FIRST = 0.25;

    private final World world;
    private final Dice dice;
    private final Mixture mixture;
    private final Arrivals arrivals;
    private final Agenda agenda;
    private final Caseload caseload;
    private final Documents documents;
    private final Envelope envelope;
    private final Recent<Incoming> sent = new Recent<>(40);
    private final Queue<Function<Instant, Incoming>> owed = new ArrayDeque<>();

    Postbag(
            World world,
            Mixture mixture,
            Arrivals arrivals,
            Agenda agenda,
            Caseload caseload,
            Documents documents,
            Envelope envelope) {
        this.world = world;
        this.dice = world.dice();
        this.mixture = mixture;
        this.arrivals = arrivals;
        this.agenda = agenda;
        this.caseload = caseload;
        this.documents = documents;
        this.envelope = envelope;
    }

    /** What comes at one arrival; a batch uses up one arrival for each of its packages. */
    void bring(Instant at) {
        if (!owed.isEmpty() && dice.chance(0.5)) {
            agenda.add(owed.remove().apply(at));
        } else if (dice.chance(mixture.repeated())) {
            sent.any(dice).ifPresentOrElse(earlier -> agenda.add(envelope.again(earlier, at)), () -> report(at));
        } else {
            report(at);
        }
    }

    private void report(Instant at) {
        Form form = Forms.next(at, dice);
        if (form == Form.PACKAGES) {
            batch(at);
            return;
        }
        Matter matter = caseload.shared(world.matter(form, at));
        if (dice.chance(mixture.damaged())) {
            spoilt(matter);
        } else {
            whole(matter);
        }
    }

    private void whole(Matter matter) {
        Incoming document = envelope.of(matter, documents.write(matter), Optional.empty());
        if (matter.form() == Form.INDUSTRY && dice.chance(mixture.followedUp())) {
            followUp(matter, document);
        } else {
            send(document);
        }
        if (matter.form() == Form.ESP_REPORT && dice.chance(WITH_A_FILE_RECORD)) {
            byte[] record = PlatformFileRecord.write(matter, matter.files().getFirst(), dice);
            owed.add(at -> envelope.ofFile(matter, record, at));
        }
        caseload.open(matter, matter.at());
    }

    /** The second part of a story comes later, or overtakes the first. */
    private void followUp(Matter matter, Incoming first) {
        byte[] second = documents.followUp(matter, matter.reference() + "-2");
        if (dice.chance(FOLLOW_UP_FIRST)) {
            send(envelope.of(matter, second, matter.at(), "follow-up-first", Optional.empty()));
            owed.add(at -> first.arriving(at, first.fileName()));
        } else {
            send(first);
            owed.add(at -> envelope.of(matter, second, at, "follow-up", Optional.empty()));
        }
    }

    private void spoilt(Matter matter) {
        byte[] whole = documents.write(matter);
        agenda.add(envelope.of(matter, Damage.of(whole, dice), matter.at(), "damaged", Optional.empty()));
        caseload.openRepaired(matter, whole, matter.at());
    }

    private void batch(Instant first) {
        List<Matter> matters = new ArrayList<>();
        Instant at = first;
        matters.add(caseload.shared(world.matter(Form.PACKAGES, at)));
        for (int more = dice.below(LARGEST_BATCH); more > 0 && arrivals.more(); more--) {
            at = arrivals.next();
            matters.add(caseload.shared(world.matter(Form.PACKAGES, at)));
        }
        byte[] whole = documents.batch(matters);
        boolean spoilt = dice.chance(mixture.damaged() * matters.size());
        byte[] bytes = spoilt ? Damage.ofLastRow(whole) : whole;
        agenda.add(envelope.ofBatch(matters, bytes, at, spoilt ? "damaged" : ""));
        for (Matter matter : spoilt ? matters.subList(0, matters.size() - 1) : matters) {
            caseload.open(matter, at);
        }
        if (spoilt) {
            caseload.openRepaired(matters.getLast(), Damage.lastRowOf(whole), at);
        }
    }

    private void send(Incoming document) {
        sent.add(document);
        agenda.add(document);
    }
}

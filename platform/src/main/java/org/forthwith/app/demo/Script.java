package org.forthwith.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where planted situations are written down. */
final class Script {

    private final World world;
    private final Documents documents;
    private final Envelope envelope;
    private final Agenda agenda;
    private final Instant until;
    private int written;

    Script(World world, Documents documents, Envelope envelope, Agenda agenda, Instant until) {
        this.world = world;
        this.documents = documents;
        this.envelope = envelope;
        this.agenda = agenda;
        this.until = until;
    }

    /** How many documents have been written down. */
    int documents() {
        return written;
    }

    /** The end of the invented years: today, in the demonstration. */
    Instant today() {
        return until;
    }

    Instant ago(Duration time) {
        return until.minus(time);
    }

    /** A matter of the usual sort, without children or answers, to be changed as the situation needs. */
    Matter matter(Form form, Instant at, Place place) {
        return world.matter(form, at, Optional.of(place)).plain();
    }

    Script arrives(String label, Matter matter) {
        return arrives(label, matter, documents.write(matter), matter.at());
    }

    /** The second part of a platform's story. */
    Script followUp(String label, Matter first, Instant at) {
        return arrives(label, first, documents.followUp(first, first.reference() + "-2"), at);
    }

    Script then(Act act) {
        agenda.add(act);
        return this;
    }

    /** Seen and searched for, in the first hours. */
    Script researched(String label, Instant from) {
        Instant at = from.plus(Duration.ofHours(3));
        return then(Acts.acknowledge(from.plus(Duration.ofMinutes(40)), label)).then(Acts.search(at, label));
    }

    /** The authority is told, says that it has it, and support is offered. */
    Script protects(String label, Instant at) {
        Instant answered = at.plus(Duration.ofMinutes(80));
        return then(Acts.share(at, label))
                .then(Acts.acknowledgeShare(answered, label))
                .then(Acts.offerSupport(answered, label));
    }

    /** A check of the household found no child. */
    Script noChildren(String label, Instant at, Matter matter) {
        return then(Acts.household(at, label, matter.suspect().street())).then(Acts.noChildren(at, label));
    }

    /** Everything that is graded answered no, with evidence: the only road to low (R-K). */
    Script nothing(String label, Instant at, Matter matter) {
        return then(Acts.household(at, label, matter.suspect().street()))
                .then(Acts.establish(at, label, ThirtyOneLowGrades.allNo()));
    }

    private Script arrives(String label, Matter matter, byte[] bytes, Instant at) {
        agenda.add(envelope.of(matter, bytes, at, label, Optional.of(label)));
        written++;
        return this;
    }
}

package org.forthwith.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one invented report is about, before it is written down in one form or another.
 *
 * @param reference the sender's id of it, unique in the world
 * @param at when the report arrives
 * @param noticed when the platform or the person noticed
 * @param place empty when nobody knows, or when it is not in the kingdom
 * @param others accounts of people with whom the suspect was in touch
 * @param urgent the sender asks for haste
 */
record Matter(
        String reference,
        Form form,
        Sender sender,
        Instant at,
        Instant noticed,
        Optional<Place> place,
        Suspect suspect,
        List<Account> others,
        List<SeenFile> files,
        List<Child> children,
        boolean urgent) {

    Matter {
        others = List.copyOf(others);
        files = List.copyOf(files);
        children = List.copyOf(children);
    }

    Platform platform() {
        return suspect.account().platform();
    }

    Account account() {
        return suspect.account();
    }

    /** Without anything that would make it urgent or known to be near children. */
    Matter plain() {
        Suspect nobody = new Suspect(account(), Optional.of(41), suspect.street(), Map.of());
        return new Matter(reference, form, sender, at, noticed, place, nobody, others, files, List.of(), false);
    }

    Matter from(Sender other) {
        return new Matter(reference, form, other, at, noticed, place, suspect, others, files, children, urgent);
    }

    Matter with(Suspect other) {
        return new Matter(reference, form, sender, at, noticed, place, other, others, files, children, urgent);
    }

    Matter with(Account other) {
        return with(suspect.with(other));
    }

    Matter with(List<Child> known) {
        return new Matter(reference, form, sender, at, noticed, place, suspect, others, files, known, urgent);
    }

    Matter withFiles(List<SeenFile> seen) {
        return new Matter(reference, form, sender, at, noticed, place, suspect, others, seen, children, urgent);
    }
}

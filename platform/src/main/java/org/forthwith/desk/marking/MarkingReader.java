package org.forthwith.desk.marking;

import java.util.List;
import java.util.Optional;
import org.forthwith.casefile.CaseFile;
import org.forthwith.desk.store.CaseList;
import org.forthwith.desk.store.SecondMarkingList;
import org.forthwith.desk.store.SecondMarkingList.Agreed;
import org.forthwith.desk.store.SecondMarkingList.Page;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.SecondMarking;

/** Reads what waits to be marked again, and what it is marked from. Whoever gave the first marks gets no sheet. */
public final class MarkingReader {

    private static final int MOST = 200;

    private final CaseList cases;
    private final SecondMarkingList markings;
    private final Ledger ledger;
    private final Decisions decisions;

    public MarkingReader(CaseList cases, SecondMarkingList markings, Ledger ledger, Decisions decisions) {
        this.cases = cases;
        this.markings = markings;
        this.ledger = ledger;
        this.decisions = decisions;
    }

    /** How far second marks agree, for those who answer for wording and training. */
    public record Agreement(List<Agreed> assessors, List<Agreed> questions) {}

    public Page waiting(Actor reader) {
        return decisions.look(reader, () -> markings.waiting(reader.id(), MOST));
    }

    public Agreement agreement(Actor reader) {
        return decisions.look(reader, () -> new Agreement(markings.byAssessor(), markings.byQuestion()));
    }

    public Optional<BlindSheet> sheet(String reference, Actor reader) {
        return decisions.look(
                reader,
                () -> cases.find(reference)
                        .map(row -> ledger.story(row.id().value()))
                        .flatMap(story -> sheet(story, reader)));
    }

    private static Optional<BlindSheet> sheet(List<Recorded> story, Actor reader) {
        return SecondMarking.open(story)
                .filter(waiting -> waiting.objection(reader).isEmpty())
                .map(waiting -> BlindSheet.of(CaseFile.of(story), story, waiting));
    }
}

package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.jspecify.annotations.Nullable;

/** The story of one case as the ledger has it, an hour from one entry to the next. */
public final class StoryOfARecord {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final CaseId CASE = People.RECORD.caseId();

    private static final ForceCode FORCE = new ForceCode("50");

    private final CaseId caseId;
    private final List<Recorded> entries = new ArrayList<>();
    private int next = 1;

    StoryOfARecord() {
        this(CASE);
    }

    private StoryOfARecord(CaseId caseId) {
        this.caseId = caseId;
    }

    /** A case that no other test knows. */
    public static StoryOfARecord ofItsOwn() {
        return new StoryOfARecord(new CaseId(UUID.randomUUID()));
    }

    public static Instant hour(int entry) {
        return START.plus(Duration.ofHours(entry));
    }

    public CaseId caseId() {
        return caseId;
    }

    public UUID stream() {
        return caseId.value();
    }

    List<Recorded> entries() {
        return entries;
    }

    public Instant now() {
        return hour(next);
    }

    public StoryOfARecord happens(Event event, String by) {
        return happens(event, by, null);
    }

    private StoryOfARecord happens(Event event, String by, @Nullable String ruleSet) {
        entries.add(new Recorded(next, next, FORCE, event, now(), by, true, "ASSESSOR", ruleSet));
        next++;
        return this;
    }

    /** An entry whose content has been lawfully erased leaves its number behind. */
    StoryOfARecord erased() {
        next++;
        return this;
    }

    public StoryOfARecord opened(String reference) {
        return happens(
                new Opened(caseId, now(), reference, FORCE, null, "intake", "PUBLIC", "A report", false, false, "here"),
                "platform");
    }

    StoryOfARecord proposed(Grade grade) {
        return proposed(grade, "rules@1");
    }

    public StoryOfARecord proposed(Grade grade, String ruleSet) {
        return happens(
                new GradeProposed(caseId, now(), grade, ruleSet, List.of(), List.of(), "because"), "platform", ruleSet);
    }

    public StoryOfARecord confirmed(Grade grade, String by) {
        return happens(new GradeConfirmed(caseId, now(), grade, "rules@1", List.of(), "read"), by);
    }

    public StoryOfARecord asked(@Nullable Grade from, Grade to, String by, String change) {
        return happens(
                new ReviewRequested(caseId, now(), from, to, "moved out", change, 1, now().plus(Duration.ofHours(24))),
                by);
    }

    public StoryOfARecord looked(String trigger, @Nullable String ruleSet) {
        return happens(new LookAgain(caseId, now(), trigger, "the rules changed"), "platform", ruleSet);
    }

    StoryOfARecord established(Question question, Answer answer, String by) {
        return happens(new FactEstablished(caseId, now(), question.name(), answer, "PND", now(), "record 17"), by);
    }

    /** The whole story, of which so many entries had been heard. */
    public Story heardBefore(int sequence) {
        return new Story(stream(), entries, sequence);
    }

    public Story whole() {
        return heardBefore(0);
    }
}

package org.forthwith.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.kernel.Actor;
import org.forthwith.referral.ReportInTheMaking.Stage;

/** The reports that senders hand in piece by piece. Every call belongs to a decision; a sender meets only its own. */
public interface ReportsInTheMaking {

    /** Opens a report and gives its number. */
    long open(Actor sender, Original report, Instant now);

    /** The report, held until the decision is recorded so that nobody changes it meanwhile. */
    Optional<ReportInTheMaking> find(long number, Actor sender);

    /** Adds a file that was offered; the report lives on. */
    void offer(ReportInTheMaking report, OfferedFile file, Actor sender, Instant now);

    /** Adds what the sender says about a file; the same document twice is one. */
    void describe(ReportInTheMaking report, Description description, Actor sender, Instant now);

    /** In the order in which they were offered. */
    List<OfferedFile> files(long number);

    List<Description> descriptions(long number);

    /** How much has been said about the files of a report so far. */
    Said said(long number);

    /** Takes the report to another stage. Once it is finished or retracted, its documents are gone from here. */
    void move(ReportInTheMaking report, Stage stage);

    /** Removes the open reports within reach whose time is over. */
    void clear(Instant now);

    /**
     * The documents about the files of one report, taken together.
     *
     * @param bytes their length altogether
     */
    record Said(int documents, long bytes) {

        /** All of them are read at once when the report ends, so they have a bound. Ours, and far above any report seen. */
        // [impl->req~what-is-said-about-files-is-bounded~1]
        public boolean full(long more) {
            return documents >= MOST_DOCUMENTS || bytes + more > MOST_BYTES;
        }

        private static final int MOST_DOCUMENTS = 2_000;
        private static final long MOST_BYTES = 64L * 1024 * 1024;
    }

    /** The reports within reach whose end was cut short. */
    List<Unfinished> unfinished();

    /** A report whose sender has asked for the end, and which has not taken the whole walk. */
    record Unfinished(long number, Actor sender) {}

    /** What a sender says about one of its files. */
    record Description(String fileToken, Original original) {}
}

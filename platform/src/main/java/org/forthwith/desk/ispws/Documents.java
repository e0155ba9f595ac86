package org.forthwith.desk.ispws;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.flow.ReferralWalk;
import org.forthwith.kernel.Actor;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Original;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Report;
import org.forthwith.referral.Submission;

/** Reads a document that was handed in. What cannot be used is answered here; what is broken is kept before it is answered. */
record Documents(Readers readers, ReferralWalk walk) {

    private static final int FLAWS_TOLD = 20;

    // [impl->req~broken-is-kept-and-told~1]
    Answer read(Original document, Kind kind, Actor sender, Function<Report, Answer> ifGood) {
        return switch (readers.read(document.bytes(), Channel.NCMEC)) {
            case Reading.Understood read ->
                kind.is(read.report())
                        ? ifGood.apply(read.report())
                        : Answer.because(Code.INVALID, "This call takes " + kind.words);
            case Reading.Broken broken -> keep(document, broken.flaws(), sender);
            case Reading.Refused refused -> Answer.because(Code.INVALID, refused.because());
            case Reading.NotAReport other -> Answer.because(Code.INVALID, "The document is " + other.what());
        };
    }

    private Answer keep(Original document, List<Flaw> flaws, Actor sender) {
        walk.receive(new Submission(document, Channel.NCMEC, sender.id(), null, null), sender);
        Code code = WellFormed.is(document.bytes()) ? Code.FAILS_VALIDATION : Code.MALFORMED;
        return Answer.because(code, code.words + ": " + words(flaws));
    }

    private static String words(List<Flaw> flaws) {
        return flaws.stream().limit(FLAWS_TOLD).map(Flaw::words).collect(Collectors.joining("; "));
    }

    /** Which document a call takes. */
    enum Kind {
        REPORT("a report", "cybertip-2"),
        FILE_DETAILS("the details of a file", "cybertip-file-");

        final String words;
        private final String format;

        Kind(String words, String format) {
            this.words = words;
            this.format = format;
        }

        boolean is(Report report) {
            return report.format().startsWith(format);
        }
    }
}

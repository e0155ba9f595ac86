package org.forthwith.referral.source;

import java.util.List;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.referral.Reading;

/** Ends the reading of a document early, and carries what is to be answered. Costs no stack trace: hostile documents may be many. */
final class Stop extends Exception {

    private final transient Reading answer;

    private Stop(Reading answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    static Stop refused(String code, String because) {
        return new Stop(new Reading.Refused(code, because));
    }

    static Stop broken(int line, int column, String text) {
        return new Stop(new Reading.Broken(List.of(new Flaw(line, column, text))));
    }

    static Stop broken(List<Flaw> flaws) {
        return new Stop(new Reading.Broken(flaws));
    }

    Reading answer() {
        return answer;
    }
}

package org.forthwith.hashmatch.post;

import org.forthwith.hashmatch.match.Match;
import org.forthwith.hashmatch.referral.Referral;
import org.forthwith.hashmatch.value.Algorithm;

/** Which referrals a person must confirm before they are sent. */
public enum Confirmation {
    ALL,
    /** Those in which no file is the same to the last bit: PDQ says only that pictures look alike, however near. */
    NOT_EXACT,
    NONE;

    boolean needed(Referral referral) {
        if (this != NOT_EXACT) {
            return this == ALL;
        }
        for (Match match : referral.detection().matches()) {
            if (match.asked().algorithm() != Algorithm.PDQ) {
                return false;
            }
        }
        return true;
    }
}

package org.forthwith.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Optional;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;

/**
 * Which decided grades are marked a second time: every low, and one in ten of the others. The choice follows from the case and from which of its
 * decided grades it is, so anybody can work it out again, and nothing that is put on record before a decision moves it.
 *
 * <p>Source: domain notes 2.4, training drift is controlled by sampled second marking. The share is our own: decision 0103.
 */
// [impl->req~risk-second-marking-is-sampled~1]
public final class Sample {

    /** Of a hundred decisions that are not low. */
    static final int PERCENT = 10;

    private Sample() {}

    /**
     * Why this decision is marked again; empty when it is not.
     *
     * @param decision which of the decided grades of the case it is, from 1
     */
    public static Optional<String> because(CaseId caseId, int decision, Grade decided) {
        if (decided == Grade.LOW) {
            return Optional.of("every low grade is marked again");
        }
        return drawn(caseId, decision)
                ? Optional.of("drawn: " + PERCENT + " in a hundred of all decisions are marked again")
                : Optional.empty();
    }

    private static boolean drawn(CaseId caseId, int decision) {
        var number = new BigInteger(1, Digest.sha256((caseId.value() + " " + decision).getBytes(UTF_8)));
        return number.mod(BigInteger.valueOf(100)).intValueExact() < PERCENT;
    }
}

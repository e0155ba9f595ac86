package org.forthwith.risk;

import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;

/**
 * What the second person says to a request that one person may not decide alone.
 *
 * @param change the digest of the request as they read it; it counts only while that very request is open
 * @param record the case, as far as its record has come
 * @param trained the register has current training to supervise for them
 */
public record Verdict(String change, boolean approves, Actor by, Reason why, CaseRecord record, boolean trained) {}

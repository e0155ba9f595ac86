package org.forthwith.risk;

import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.RiskStory.Review;

/**
 * What the second person says to a request that one person may not decide alone.
 *
 * @param on the request as they read it; it counts only while that very request is open
 */
public record Verdict(Review on, boolean approves, Actor by, Reason why) {}

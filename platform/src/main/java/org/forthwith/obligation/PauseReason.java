package org.forthwith.obligation;

import org.forthwith.kernel.Role;

/**
 * For what a clock may rest. Which clocks may is for the catalogue to say.
 *
 * @param by who may decide it
 * @param mostDays for how long at most
 */
public record PauseReason(String code, String words, Role by, int mostDays, Source source, Validity validity) {}

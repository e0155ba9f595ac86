package org.forthwith.risk;

import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;

/**
 * A person asks for a grade.
 *
 * @param record the case, as far as its record has come
 * @param trained the register has current training to grade for them
 */
public record Request(Grade asked, Actor by, Reason why, CaseRecord record, boolean trained) {}

package org.forthwith.obligation;

import org.forthwith.kernel.ForceCode;

/** An open duty and the force that owns its case, in whose records its rungs are to be told. */
public record OpenDuty(ForceCode force, Duty duty) {}

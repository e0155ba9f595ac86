package org.forthwith.risk;

import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;

/** A person asks for a grade. */
public record Request(Grade asked, Actor by, Reason why) {}

package org.forthwith.kernel;

import java.util.UUID;

/** One document that came in, once, by one channel. */
public record ReferralId(UUID value) {}

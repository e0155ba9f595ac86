package org.forthwith.hashmatch.post;

import java.time.Instant;

/**
 * That a receiver has a referral.
 *
 * @param report what the receiver calls it
 * @param at when its answer came
 * @param digest SHA-256 of the answer, in hex
 */
public record Receipt(String report, Instant at, String digest) {}

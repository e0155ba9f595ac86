package org.forthwith.subject;

import java.time.Instant;

/**
 * Somebody has established everybody who lives at an address.
 *
 * @param recordedAs the place in the story
 */
public record Resolved(Around address, String source, Instant checkedAt, String evidence, int recordedAs) {}

package org.forthwith.hashmatch.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of going through all that is due.
 *
 * @param calls how many calls were made
 * @param sent how many receipts came
 * @param next when to come again; null when nothing moves by itself
 */
public record Round(int calls, int sent, @Nullable Instant next) {}

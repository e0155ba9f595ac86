/**
 * Keeps lists on disk and in memory: what they say is searched at once, survives a crash, and is taken back at once. The format of its files is in {@code doc/guide/hash-store.md}.
 */
@NullMarked
package org.forthwith.hashmatch.store;

import org.jspecify.annotations.NullMarked;

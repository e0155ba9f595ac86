package org.forthwith.kernel;

import java.util.UUID;

/** One link between two cases; both sides know it by the same identity. */
public record LinkId(UUID value) {}

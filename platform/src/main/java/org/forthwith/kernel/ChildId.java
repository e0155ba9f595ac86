package org.forthwith.kernel;

import java.util.UUID;

/** A child who has been identified in a case. */
public record ChildId(UUID value) {}

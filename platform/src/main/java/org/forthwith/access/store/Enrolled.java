package org.forthwith.access.store;

import org.forthwith.kernel.ForceCode;

/** A sender that has been enrolled, without its secret. */
public record Enrolled(String id, String name, ForceCode force) {}

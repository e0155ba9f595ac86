package org.forthwith.hashmatch.post;

/** What a platform has decided about its post. */
public record Policy(Road road, Confirmation confirmation, Patience patience) {}

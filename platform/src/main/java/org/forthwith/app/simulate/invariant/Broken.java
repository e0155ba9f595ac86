package org.forthwith.app.simulate.invariant;

/**
 * Something that must hold did not.
 *
 * @param invariant its name
 * @param found what was seen instead
 */
public record Broken(String invariant, String found) {}

package org.forthwith.access;

/**
 * One line of the policy.
 *
 * @param why the reason in a sentence, for whoever checks the table
 */
public record Rule(Route route, Who who, String why) {}

package org.forthwith.desk.part;

/** One line of a summary: what it is, and what it is here. */
public record Line(String key, String value) {}

package org.forthwith.desk.frame;

/** One entry of the main navigation, and whether it is where the reader stands. */
public record NavItem(String path, String text, boolean current) {}

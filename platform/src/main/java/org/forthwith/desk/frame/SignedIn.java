package org.forthwith.desk.frame;

/** Who is signed in, as the header says it. */
public record SignedIn(String name, String force) {}
